import { saidOfFiles } from "../shared/files/readFiles";
import type { FileKind } from "../shared/files/types";
import type { FileCheck } from "../types";

const MEGABYTE = 1024 * 1024;

/** In megabytes. */
function limitOf(kind: FileKind): number {
  return kind === "video" || kind === "otherVideo" ? 100 : 2;
}

/**
 * The limit of the national application is not published. Two local copies of the form (S7, S14) take documents of at
 * most 2 MB, one (S8) videos of at most 100 MB.
 */
export const check = {
  code: "file-too-large",
  order: 700,
  scope: "file",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: ["S7", "S8", "S14"],
  run(folder) {
    return saidOfFiles(folder, ({ size, kind }) => {
      const limit = limitOf(kind);
      return size > limit * MEGABYTE ? { size: Math.round((size / MEGABYTE) * 10) / 10, limit } : null;
    });
  },
} satisfies FileCheck;
