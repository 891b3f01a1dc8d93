import { measurements, valueParam } from "../shared/measurements";
import type { TableCheck } from "../types";

/**
 * The thresholds of the bases of kemanfaatan must not be mixed (S1, S3): the cell names several, or the unit of the value
 * belongs to another basis than the one named.
 */
export const check = {
  code: "basis-mixed",
  order: 450,
  scope: "table",
  severity: "warning",
  effect: "level",
  cause: "level",
  mend: "entry",
  sources: ["S1", "S3"],
  run(context) {
    return measurements(context).flatMap(({ measure, basis, found, seen }) => {
      if (found.kind !== "basis-mixed") return [];
      const params = { value: valueParam(measure), bases: found.bases.join(",") };
      return [seen({ column: basis?.column ?? measure.column, params })];
    });
  },
} satisfies TableCheck;
