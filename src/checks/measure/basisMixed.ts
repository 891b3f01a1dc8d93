import type { Check } from "../types";
import { measurements, valueParam } from "../shared/measurements";

/**
 * basis-mixed. The thresholds of the bases of kemanfaatan must not be mixed (S1, S3): the cell names several, or the
 * unit of the value belongs to another basis than the one named.
 */
export const basisMixed: Check = {
  codes: ["basis-mixed"],
  scope: "table",
  run(context) {
    return measurements(context).flatMap(({ measure, basis, found, report }) => {
      if (found.kind !== "basis-mixed") return [];
      const params = { value: valueParam(measure), bases: found.bases.join(",") };
      return [report({ code: "basis-mixed", column: basis?.column ?? measure.column, params })];
    });
  },
};
