import { measurements, valueParam } from "../shared/measurements";
import type { TableCheck } from "../types";

/**
 * Kemanfaatan is measured on exactly one of several bases with thresholds of their own (S1, S3; S7, S8 before 2026): a
 * number without its basis has no level.
 */
export const check = {
  code: "basis-missing",
  order: 440,
  scope: "table",
  severity: "warning",
  effect: "level",
  cause: "level",
  mend: "entry",
  sources: ["S1", "S3"],
  run(context) {
    return measurements(context).flatMap(({ measure, basis, found, seen }) => {
      if (found.kind !== "basis-needed") return [];
      const params = { value: valueParam(measure), bases: found.bases.join(",") };
      return [seen({ column: basis?.column ?? measure.column, params })];
    });
  },
} satisfies TableCheck;
