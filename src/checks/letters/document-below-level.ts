import { isByKind, levelByKind } from "../shared/evidence/documentLevel";
import { excerpt } from "../shared/excerpt";
import type { RowCheck, Sighting } from "../types";

/**
 * Levels 1 to 3 of the regulation are kinds of law, those of the executors kinds of decrees (S1, S3 for 2026; S5, S7, S8
 * before): a decree does not prove the level of a regional regulation. A cell is judged by the highest kind it names, and
 * not at all when it names none. A draft, or a decree that no level of the year accepts, proves none.
 */
export const check = {
  code: "document-below-level",
  order: 550,
  scope: "row",
  severity: "warning",
  effect: "level",
  cause: "level",
  mend: "document",
  sources: ["S1", "S3", "S5", "S7", "S8"],
  run({ claimed }) {
    const found: Sighting[] = [];
    for (const { indicator, level, cell, pieces, verdict } of claimed) {
      if (!isByKind(indicator) || !verdict.accepted) continue;
      const proven = levelByKind(indicator, pieces);
      if (proven === null || proven >= level) continue;
      found.push({ column: cell.column, indicator: indicator.id, params: { value: excerpt(cell.raw), level, proven } });
    }
    return found;
  },
} satisfies RowCheck;
