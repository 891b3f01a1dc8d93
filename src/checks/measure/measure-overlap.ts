import { basisParam, measurements, valueParam } from "../shared/measurements";
import type { TableCheck } from "../types";

/**
 * Ranges of 3, 4, 5a, 5b, 6, 7, 10b and 11a overlap as published (S1 and S4 agree on the digits) and the letter has no
 * rule for ties; the highest level that holds the value is taken, and this says so.
 */
export const check = {
  code: "measure-overlap",
  order: 420,
  scope: "table",
  severity: "info",
  effect: "none",
  sources: ["S1", "S4"],
  run(context) {
    return measurements(context).flatMap(({ measure, found, seen }) => {
      if (found.kind !== "level" || found.also.length === 0) return [];
      const levels = [found.level, ...found.also].join(",");
      const params = { value: valueParam(measure), level: found.level, levels, ...basisParam(found) };
      return [seen({ column: measure.column, params })];
    });
  },
} satisfies TableCheck;
