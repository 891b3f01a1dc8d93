import { cellsWithLinks, looksPrivate } from "../shared/evidence/links";
import type { RowCheck } from "../types";

/**
 * A reviewer opens the link without an account of the office (S1 checks evidence by opening it): a folder of somebody's
 * own drive, an editor, or an address inside the office stays shut.
 */
export const check = {
  code: "link-private",
  order: 580,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "link",
  mend: "document",
  sources: [],
  run: (row) => cellsWithLinks(row, looksPrivate),
} satisfies RowCheck;
