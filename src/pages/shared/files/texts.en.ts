import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "file.not-zip": "Not an .xlsx file.",
  "file.text": "A text file such as .csv or a web page. Open it in Excel, then save it as .xlsx.",
  "file.xls": "An old .xls file. Save it as .xlsx first.",
  "file.xlsb": "A binary workbook (.xlsb). Save it as .xlsx first.",
  "file.ods": "A file of LibreOffice (.ods). Save it as .xlsx first.",
  "file.not-xlsx": "Not an .xlsx workbook. Save it as .xlsx first.",
  "file.encrypted": "Locked with a password. Unlock it in Excel and save it without one.",
  "file.too-large":
    "Its sheets take more than 100 MB when opened. Delete sheets, rows and columns that are not used, then save it again.",
  "file.damaged": "Damaged, so it cannot be read.",
  "file.unreadable": "Cannot be read: it may have been moved or locked by another program.",
  "file.slow": "Takes too long to read. Save its innovation sheet alone as a new file and open that.",
  "file.failed": "Reading failed. Close and reopen this pane, then try again.",
};
