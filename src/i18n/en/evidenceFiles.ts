import type { evidenceFiles as indonesian } from "../id/evidenceFiles";

export const evidenceFiles: Record<keyof typeof indonesian, string> = {
  "evidenceFile.heading":
    "Evidence files in {folder}: {files} files, {matched} references matched, {missing} not found.",
  "evidenceFile.pdfs": "PDFs opened: {count}, with {pages} pages in all.",
  "evidenceFile.index": "With the files of this folder: evidenced {evidenced}, safest {strict}.",
  "evidenceFile.none": "No findings in the evidence files.",
  "evidenceFile.progress": "{done} of {total} evidence files",
  "evidenceFile.notFolder": "--evidence: “{folder}” is no folder that can be read ({reason}).",
};
