import { isEmpty, readFiles } from "../shared/files/readFiles";
import { shortPath } from "../shared/files/shortPath";
import type { FileCheck } from "../types";

/** A file without content proves nothing; usually copying or downloading was interrupted. */
export const check = {
  code: "file-empty",
  order: 660,
  scope: "file",
  severity: "error",
  effect: "level",
  cause: "file",
  mend: "document",
  sources: [],
  run(folder) {
    return readFiles(folder)
      .filter(({ facts }) => isEmpty(facts))
      .map(({ reference, facts: { path } }) => ({ reference, path, params: { value: shortPath(path) } }));
  },
} satisfies FileCheck;
