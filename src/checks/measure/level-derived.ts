import { basisParam, measurements, valueParam } from "../shared/measurements";
import type { TableCheck } from "../types";

/**
 * Where nobody typed a level, it follows from the measured value by the ranges of the letter (S1, S3, S4) and counts in
 * the index; this says so, since the cell of the level is empty or missing.
 */
export const check = {
  code: "level-derived",
  order: 460,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: ["S1", "S3", "S4"],
  run(context) {
    return measurements(context).flatMap(({ measure, level, found, seen }) => {
      if (level.derived === undefined) return [];
      const params = { value: valueParam(measure), level: level.level, ...basisParam(found) };
      return [seen({ column: level.column, params })];
    });
  },
} satisfies TableCheck;
