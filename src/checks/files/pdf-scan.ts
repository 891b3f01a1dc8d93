import { saidOfFiles } from "../shared/files/readFiles";
import type { FileCheck } from "../types";

/** Pages without text cannot be searched, not even by us: somebody has to look whether they name the innovation. */
export const check = {
  code: "pdf-scan",
  order: 690,
  scope: "file",
  severity: "info",
  effect: "none",
  sources: [],
  run(folder) {
    return saidOfFiles(folder, ({ pdf }) => {
      if (pdf?.state !== "opened" || pdf.hasText || pdf.read === 0) return null;
      return { pages: pdf.pages, read: pdf.read };
    });
  },
} satisfies FileCheck;
