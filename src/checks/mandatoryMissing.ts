import { catalogueOf } from "./catalogue";
import { inRow } from "./observe";
import type { Check } from "./types";

/**
 * mandatory-missing. Regulasi, SDM, kecepatan, kemanfaatan and video are mandatory (S1; the same five are starred in
 * S8): an innovation without one of them is not taken.
 */
export const mandatoryMissing: Check = {
  codes: ["mandatory-missing"],
  scope: "row",
  run(context, record) {
    if (!record) return [];
    return catalogueOf(context.rules).mandatory.flatMap((indicator) => {
      const cell = record.levels[indicator.id];
      if (!cell || cell.level > 0 || cell.invalid) return [];
      const finding = {
        code: "mandatory-missing",
        column: cell.column,
        effect: "row",
        indicator: indicator.id,
      } as const;
      return [inRow(context, record, finding)];
    });
  },
};
