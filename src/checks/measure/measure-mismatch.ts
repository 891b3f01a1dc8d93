import { basisParam, measurements, valueParam } from "../shared/measurements";
import type { FindingEffect, TableCheck } from "../types";

/**
 * The letter gives each level a range (S1, S3; S4 for the region), so that a measured value has one level: a typed level
 * below it gives points away, one above it cannot be proven. The typed level is scored either way.
 */
export const check = {
  code: "measure-mismatch",
  order: 410,
  scope: "table",
  severity: "warning",
  effect: "level",
  otherwise: ["none"],
  cause: "other",
  mend: "entry",
  sources: ["S1", "S3", "S4"],
  run(context) {
    return measurements(context).flatMap(({ measure, level, typed, found, seen }) => {
      if (typed === null || found.kind !== "level" || found.level === typed) return [];
      const side = found.level > typed ? "low" : "high";
      const stake = side === "low" ? { possible: found.level } : { proven: found.level };
      const params = { value: valueParam(measure), typed, level: found.level, side, ...stake, ...basisParam(found) };
      const effect: FindingEffect = side === "low" ? "none" : "level";
      return [seen({ column: level.column, effect, params })];
    });
  },
} satisfies TableCheck;
