import { catalogueOf } from "./shared/catalogue";
import { inRow } from "./shared/observe";
import type { Check, Observation } from "./types";

/**
 * mandatory-missing. Regulasi, SDM, kecepatan, kemanfaatan and video are mandatory (S1; the same five are starred in
 * S8): an innovation without one of them is not taken.
 */
export const mandatoryMissing: Check = {
  codes: ["mandatory-missing"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    const found: Observation[] = [];
    for (const indicator of catalogueOf(context.rules).mandatory) {
      const cell = record.levels[indicator.id];
      if (!cell || cell.level > 0 || cell.invalid) continue;
      const finding = {
        code: "mandatory-missing",
        column: cell.column,
        effect: "row",
        indicator: indicator.id,
      } as const;
      found.push(inRow(context, record, finding));
    }
    return found;
  },
};
