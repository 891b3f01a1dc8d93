import { saidOfFiles } from "../shared/files/readFiles";
import type { FileFacts } from "../shared/files/types";
import type { FileCheck } from "../types";

/** Why a file cannot be read, for `file-damaged`. */
type Damage = "unreadable" | "truncated" | "pdf" | "video";

function damageOf({ readable, complete, kind, pdf }: FileFacts): Damage | null {
  if (!readable) return "unreadable";
  if (pdf?.state === "damaged") return "pdf";
  if (complete) return null;
  return kind === "video" ? "video" : "truncated";
}

/** A file that nobody can open, or of which the end is missing, proves nothing. */
export const check = {
  code: "file-damaged",
  order: 670,
  scope: "file",
  severity: "error",
  effect: "level",
  cause: "file",
  mend: "document",
  sources: [],
  run(folder) {
    return saidOfFiles(folder, (facts) => {
      const damage = damageOf(facts);
      return damage && { damage };
    });
  },
} satisfies FileCheck;
