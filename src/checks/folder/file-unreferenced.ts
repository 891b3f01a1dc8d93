import { shortPath } from "../shared/files/shortPath";
import type { FileCheck } from "../types";

/** Evidence that nobody wrote down, or a leftover that need not be uploaded. */
export const check = {
  code: "file-unreferenced",
  order: 630,
  scope: "file",
  severity: "info",
  effect: "none",
  sources: [],
  run({ unreferenced }) {
    return unreferenced.map(({ path }) => ({ reference: null, path, params: { value: shortPath(path) } }));
  },
} satisfies FileCheck;
