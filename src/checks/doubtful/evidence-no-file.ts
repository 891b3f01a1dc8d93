import { excerpt } from "../shared/excerpt";
import type { RowCheck, Sighting } from "../types";

/**
 * The document form takes a file (S1, S5): words that describe a document do not show where it is, and a reviewer would
 * ask for it.
 */
export const check = {
  code: "evidence-no-file",
  order: 570,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "other",
  mend: "document",
  sources: ["S1", "S5"],
  run({ claimed }) {
    const found: Sighting[] = [];
    for (const { indicator, rule, cell, pieces, verdict } of claimed) {
      if (rule.form !== "document" || !verdict.accepted || verdict.attached) continue;
      if (pieces.some((piece) => piece.files.length > 0 || piece.links.length > 0 || piece.localPath)) continue;
      found.push({ column: cell.column, indicator: indicator.id, params: { value: excerpt(cell.raw) } });
    }
    return found;
  },
} satisfies RowCheck;
