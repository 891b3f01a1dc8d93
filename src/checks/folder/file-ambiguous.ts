import { shortPath } from "../shared/files/shortPath";
import type { FileCheck } from "../types";

/** How many other files a message about a choice names. */
const OTHERS_NAMED = 2;

/** Several files that a name could mean as well: the first one is examined, and it may be the wrong one. */
export const check = {
  code: "file-ambiguous",
  order: 640,
  scope: "file",
  severity: "info",
  effect: "none",
  sources: [],
  run({ matches }) {
    return matches.flatMap(({ reference, file, others }) => {
      if (!file || others.length === 0) return [];
      const named = others.slice(0, OTHERS_NAMED).map(({ path }) => shortPath(path));
      const rest = others.length > OTHERS_NAMED ? ["…"] : [];
      const params = { value: shortPath(file.path), others: [...named, ...rest].join("; "), count: others.length + 1 };
      return [{ reference, path: file.path, params }];
    });
  },
} satisfies FileCheck;
