import type { Check } from "../types";
import { basisParam, measurements, valueParam } from "../shared/measurements";

/**
 * level-derived. Where nobody typed a level, it follows from the measured value by the ranges of the letter (S1, S3,
 * S4) and counts in the index; this says so, since the cell of the level is empty or missing.
 */
export const levelDerived: Check = {
  codes: ["level-derived"],
  scope: "table",
  run(context) {
    return measurements(context).flatMap(({ measure, level, found, report }) => {
      if (level.derived === undefined) return [];
      const params = { value: valueParam(measure), level: level.level, ...basisParam(found) };
      return [report({ code: "level-derived", column: level.column, params })];
    });
  },
};
