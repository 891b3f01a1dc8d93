import type { id } from "./texts.id";

export const en: Record<keyof typeof id, string> = {
  "evidencePage.heading": "Evidence files",
  "evidencePage.intro":
    "Choose the folder with the evidence files. The file names in the evidence columns are matched with the folder, then each file that is named is examined: whether it is there, the type of its content, damaged, locked, too small, or the same as another one.",
  "evidencePage.local": "Files are read on this computer only. Nothing is sent or kept.",
  "evidencePage.noReferences": "No evidence column of this table names a file, so there is nothing to match.",
  "evidencePage.spdOnly":
    "The innovation table has no evidence columns, so only files named in the SPD table are matched.",
  "evidencePage.last": "Last folder: {name}. Choose it once more, since the permission to read it is not kept.",
  "evidencePage.pick": "Choose folder",
  "evidencePage.pickAgain": "Choose folder again",
  "evidencePage.pickFiles": "Choose single files",
  "evidencePage.noFolders":
    "This Excel cannot choose a folder. Choose all files at once (Ctrl+A in the dialog); names of subfolders are not read then.",
  "evidencePage.folder": "Folder {name}",
  "evidencePage.loose": "Single files",
  "evidencePage.pdfs": "PDFs opened: {count}, with {pages} pages in all.",
  "evidencePage.summary": "{files} files, {matched} references matched, {missing} not found, {findings} findings.",
  "evidencePage.reading": "Reading evidence files",
  "evidencePage.progress": "{done} of {total} files",
  "evidencePage.stop": "Stop",
  "evidencePage.stopped": "Stopped after {done} of {total} files.",
  "evidencePage.resume": "Go on",
  "evidencePage.list": "Findings in the evidence files",
  "evidencePage.limits":
    "These findings do not change the index. The size limit of the national application is not known; local copies take 2 MB.",
  "evidencePage.keys": "Arrow up and down to move, Enter to go to the cell.",
};
