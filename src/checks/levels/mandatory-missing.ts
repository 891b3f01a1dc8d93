import { catalogueOf } from "../shared/catalogue";
import type { RowCheck, Sighting } from "../types";

/**
 * Regulasi, SDM, kecepatan, kemanfaatan and video are mandatory (S1; the same five are starred in S8): an innovation
 * without one of them is not taken.
 */
export const check = {
  code: "mandatory-missing",
  order: 370,
  scope: "row",
  severity: "error",
  effect: "row",
  cause: "mandatory",
  mend: "document",
  sources: ["S1", "S8"],
  run({ context, record }) {
    const found: Sighting[] = [];
    for (const { id } of catalogueOf(context.rules).mandatory) {
      const cell = record.levels[id];
      if (cell && cell.level === 0 && !cell.invalid) found.push({ column: cell.column, indicator: id });
    }
    return found;
  },
} satisfies RowCheck;
