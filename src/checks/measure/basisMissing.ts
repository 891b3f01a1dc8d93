import type { Check } from "../types";
import { measurements, valueParam } from "../shared/measurements";

/**
 * basis-missing. Kemanfaatan is measured on exactly one of several bases with thresholds of their own (S1, S3; S7, S8
 * before 2026): a number without its basis has no level.
 */
export const basisMissing: Check = {
  codes: ["basis-missing"],
  scope: "table",
  run(context) {
    return measurements(context).flatMap(({ measure, basis, found, report }) => {
      if (found.kind !== "basis-needed") return [];
      const params = { value: valueParam(measure), bases: found.bases.join(",") };
      return [report({ code: "basis-missing", column: basis?.column ?? measure.column, params })];
    });
  },
};
