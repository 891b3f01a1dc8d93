import { excerpt } from "../shared/excerpt";
import type { FileCheck } from "../types";

/** A file that a cell names must be there to be uploaded: who has not got it cannot prove the level. */
export const check = {
  code: "file-missing",
  order: 620,
  scope: "file",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: [],
  run({ matches }) {
    return matches
      .filter(({ file }) => file === null)
      .map(({ reference }) => ({ reference, path: null, params: { value: excerpt(reference.name) } }));
  },
} satisfies FileCheck;
