import { cellsWithLinks, looksPrivate } from "../shared/evidence/links";
import type { RowCheck } from "../types";

const INSECURE = /^http:/i;

/** Links without `https` still open, with a warning of the browser. One that seems shut is link-private. */
export const check = {
  code: "link-insecure",
  order: 590,
  scope: "row",
  severity: "info",
  effect: "none",
  sources: [],
  run: (row) => cellsWithLinks(row, (link) => INSECURE.test(link.url) && !looksPrivate(link)),
} satisfies RowCheck;
