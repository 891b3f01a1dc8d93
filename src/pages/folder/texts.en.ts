import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "folderPage.heading": "Evidence files",
  "folderPage.intro":
    "Choose the folder with the evidence files. The file names in the evidence columns are matched with the folder, then each file that is named is examined: whether it is there, the type of its content, damaged, locked, too small, or the same as another one.",
  "folderPage.local": "Files are read on this computer only. Nothing is sent or kept.",
  "folderPage.noReferences": "No evidence column of this table names a file, so there is nothing to match.",
  "folderPage.spdOnly":
    "The innovation table has no evidence columns, so only files named in the SPD table are matched.",
  "folderPage.last": "Last folder: {name}. Choose it once more, since the permission to read it is not kept.",
  "folderPage.folder": "Folder {name}",
  "folderPage.loose": "Single files",
  "folderPage.pdfs": "PDFs opened: {count}, with {pages} pages in all.",
  "folderPage.summary": "{files} files, {matched} references matched, {missing} not found, {findings} findings.",
  "folderPage.index": "With the files that were read: evidenced {evidenced}, safest {strict}.",
  "folderPage.list": "Findings in the evidence files",
  "folderPage.limits":
    "The evidenced and the safest index on the first page are those of the workbook alone; with the files they are named apart. The size limit of the national application is not known; local copies take 2 MB.",
  "folderPage.keys": "Arrow up and down to move, Enter to go to the cell.",
};
