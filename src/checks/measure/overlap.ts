import type { Check } from "../types";
import { basisParam, measurements, valueParam } from "../shared/measurements";

/**
 * measure-overlap. Ranges of 3, 4, 5a, 5b, 6, 7, 10b and 11a overlap as published (S1 and S4 agree on the digits) and
 * the letter has no rule for ties; the highest level that holds the value is taken, and this says so.
 */
export const measureOverlap: Check = {
  codes: ["measure-overlap"],
  scope: "table",
  run(context) {
    return measurements(context).flatMap(({ measure, found, report }) => {
      if (found.kind !== "level" || found.also.length === 0) return [];
      const levels = [found.level, ...found.also].join(",");
      const params = { value: valueParam(measure), level: found.level, levels, ...basisParam(found) };
      return [report({ code: "measure-overlap", column: measure.column, params })];
    });
  },
};
