import { saidOfFiles } from "../shared/files/readFiles";
import type { FileCheck } from "../types";

/** A PDF that asks for a password stays shut for every reviewer. */
export const check = {
  code: "pdf-encrypted",
  order: 680,
  scope: "file",
  severity: "error",
  effect: "level",
  cause: "file",
  mend: "document",
  sources: [],
  run: (folder) => saidOfFiles(folder, ({ pdf }) => (pdf?.state === "encrypted" ? {} : null)),
} satisfies FileCheck;
