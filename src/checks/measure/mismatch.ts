import type { Check } from "../types";
import { basisParam, measurements, valueParam } from "../shared/measurements";

/**
 * measure-mismatch. The letter gives each level a range (S1, S3; S4 for the region), so that a measured value has one
 * level: a typed level below it gives points away, one above it cannot be proven. The typed level is scored either way.
 */
export const measureMismatch: Check = {
  codes: ["measure-mismatch"],
  scope: "table",
  run(context) {
    return measurements(context).flatMap(({ measure, level, typed, found, report }) => {
      if (typed === null || found.kind !== "level" || found.level === typed) return [];
      const side = found.level > typed ? "low" : "high";
      const stake = side === "low" ? { possible: found.level } : { proven: found.level };
      const params = { value: valueParam(measure), typed, level: found.level, side, ...stake, ...basisParam(found) };
      const effect = side === "low" ? "none" : "level";
      return [report({ code: "measure-mismatch", column: level.column, effect, params })];
    });
  },
};
