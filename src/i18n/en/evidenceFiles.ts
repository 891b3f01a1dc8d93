import type { evidenceFiles as indonesian } from "../id/evidenceFiles";

export const evidenceFiles: Record<keyof typeof indonesian, string> = {
  "file-missing.title": "File not in the folder",
  "file-missing.message": "The file “{value}” is named as evidence for {indicator}, but is not in the evidence folder.",
  "file-missing.fix": "Put the file into the evidence folder, or make the name in the cell the name of the file.",

  "file-unreferenced.title": "File not named",
  "file-unreferenced.message": "The file “{value}” is in the evidence folder, but no evidence column names it.",
  "file-unreferenced.fix": "Name the file in the evidence cell it belongs to, or take it out of the evidence folder.",

  "file-ambiguous.title": "More than one file fits",
  "file-ambiguous.message": "{count} files fit this name; “{value}” was examined, the others are {others}.",
  "file-ambiguous.fix":
    "Give them different names, or keep them in subfolders called like the innovation, the department or the indicator number.",

  "file-type-content.title": "Content is not of the type asked for",
  "file-type-content.lies": "The file “{value}” ends in .{expected}, but its content is {actual}.",
  "file-type-content.refused": "The content of “{value}” is {actual}, which is not taken as evidence for {indicator}.",
  "file-type-content.fix": "Save or scan the original again as {types}; changing the ending of the name is not enough.",
  "file-type-content.rename": "Change the ending of the name to fit the content; the upload looks at the ending.",

  "file-empty.title": "Empty file",
  "file-empty.message": "The file “{value}” has 0 bytes.",
  "file-empty.fix": "Copy the original again; usually copying or downloading was interrupted.",

  "file-damaged.title": "Damaged file",
  "file-damaged.unreadable": "The file “{value}” cannot be read from the folder.",
  "file-damaged.truncated": "The file “{value}” is cut off: its end is missing.",
  "file-damaged.pdf": "The file “{value}” cannot be opened as a PDF.",
  "file-damaged.video": "The video “{value}” is cut off or was not saved completely, so that it cannot be played.",
  "file-damaged.fix": "Open the original, save or copy it again, then choose the folder once more.",

  "pdf-encrypted.title": "PDF locked with a password",
  "pdf-encrypted.message": "The PDF “{value}” asks for a password, so that no reviewer can open it.",
  "pdf-encrypted.fix": "Save the PDF again without a password, for instance by printing it to PDF.",

  "pdf-scan.title": "Scanned PDF without text",
  "pdf-scan.message": "The PDF “{value}” (pages: {pages}) consists of images without text; it cannot be searched.",
  "pdf-scan.fix":
    "Look at the pages: they must be legible and name the innovation; if your scanner has text recognition, use it.",

  "file-too-large.title": "Large file",
  "file-too-large.message":
    "The file “{value}” has {size} MB. The limit of the national application is not known; local copies of it take at most {limit} MB.",
  "file-too-large.fix": "Make the file smaller (compress the PDF or video, shrink the image) before the upload.",

  "file-same-content.title": "Same content",
  "file-same-content.message":
    "The content of “{value}” is exactly that of “{otherFile}”, evidence for {otherIndicatorName} in row {otherRow}{otherName}.",
  "file-same-content.otherName": ", innovation “{other}”",
  "file-same-content.fix":
    "Make sure that the file proves both; if it was copied by mistake, replace it with the right one.",

  "image-too-small.title": "Image too small",
  "image-too-small.message":
    "The image “{value}” has only {width} x {height} pixels; its shorter side is below {limit} pixels and hard to read.",
  "image-too-small.fix": "Use the original photo or screenshot, not one that a messenger has shrunk.",

  "regulation-without-name.title": "Regulation without the innovation's name",
  "regulation-without-name.message":
    "The name “{name}” was not found on the {pages} pages of the attached regulation (“{value}”).",
  "regulation-without-name.fix":
    "Attach the page or annex of the regulation that names the innovation, or the Perkada/SK with the list.",

  "evidenceFile.kind.empty": "empty",
  "evidenceFile.kind.pdf": "a PDF",
  "evidenceFile.kind.jpeg": "a JPEG image",
  "evidenceFile.kind.png": "a PNG image",
  "evidenceFile.kind.gif": "a GIF image",
  "evidenceFile.kind.webp": "a WebP image",
  "evidenceFile.kind.heic": "a HEIC image",
  "evidenceFile.kind.bmp": "a BMP image",
  "evidenceFile.kind.tiff": "a TIFF image",
  "evidenceFile.kind.video": "an MP4 or MOV video",
  "evidenceFile.kind.otherVideo": "a video other than MP4",
  "evidenceFile.kind.audio": "a sound recording",
  "evidenceFile.kind.word": "a Word document",
  "evidenceFile.kind.excel": "an Excel workbook",
  "evidenceFile.kind.powerpoint": "a PowerPoint presentation",
  "evidenceFile.kind.zip": "a ZIP archive",
  "evidenceFile.kind.ole": "an old Office document (.doc, .xls, .ppt)",
  "evidenceFile.kind.rar": "a RAR archive",
  "evidenceFile.kind.sevenZip": "a 7-Zip archive",
  "evidenceFile.kind.rtf": "an RTF document",
  "evidenceFile.kind.html": "a web page, perhaps a sign-in page that was downloaded instead",
  "evidenceFile.kind.text": "plain text",
  "evidenceFile.kind.unknown": "not recognised",

  "evidenceFile.anyType": "the type its ending says",
  "evidenceFile.heading":
    "Evidence files in {folder}: {files} files, {matched} references matched, {missing} not found.",
  "evidenceFile.pdfs": "PDFs opened: {count}, with {pages} pages in all.",
  "evidenceFile.none": "No findings in the evidence files.",
  "evidenceFile.progress": "{done} of {total} evidence files",
  "evidenceFile.notFolder": "--evidence: «{folder}» is no folder that can be read ({reason}).",
};
