import { OWN_SHEET_NAME } from "../../workbook/ownSheets";

/** Marks a new sheet as ours, where nobody sees it. */
export function markOwn(sheet: Excel.Worksheet): void {
  sheet.names.add(OWN_SHEET_NAME, "=TRUE").visible = false;
}

/** Asks for the mark of a sheet: after the sync a null object on a sheet that is not ours. */
export function askMark(sheet: Excel.Worksheet): Excel.NamedItem {
  const mark = sheet.names.getItemOrNullObject(OWN_SHEET_NAME);
  mark.load("name");
  return mark;
}
