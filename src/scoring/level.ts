import { valueOf } from "../rules/index";
import type { Indicator, LevelTriple, NumericRange } from "../rules/types";
import { roundHalfUp } from "./exact";

export type MeasuredLevel =
  /** `also`: lower levels whose published range holds the value too. */
  | { kind: "level"; level: 0 | 1 | 2 | 3; rounded: number; also: (1 | 2)[] }
  /** The letter has no range for this value. */
  | { kind: "outside"; rounded: number }
  /** The indicator is measured on one of several bases and none was named. */
  | { kind: "basis-needed"; bases: string[] }
  | { kind: "not-numeric" };

function holds(range: NumericRange, value: number): boolean {
  return (
    (range.min === undefined || value >= range.min) &&
    (range.max === undefined || value <= range.max) &&
    (range.minExclusive === undefined || value > range.minExclusive) &&
    (range.maxExclusive === undefined || value < range.maxExclusive)
  );
}

/** Below every range (fewer than one person, for example) the level is simply not reached. */
function belowAll(ranges: LevelTriple<NumericRange>, value: number): boolean {
  return ranges.every((range) => {
    const low = range.min ?? range.minExclusive;
    return low !== undefined && value < low;
  });
}

function fromRanges(ranges: LevelTriple<NumericRange>, decimals: number, value: number): MeasuredLevel {
  const rounded = roundHalfUp(value, decimals);
  const holding = ([3, 2, 1] as const).filter((level) => holds(ranges[level - 1]!, rounded));
  const highest = holding[0];
  if (highest === undefined) {
    return belowAll(ranges, rounded) ? { kind: "level", level: 0, rounded, also: [] } : { kind: "outside", rounded };
  }
  return { kind: "level", level: highest, rounded, also: holding.slice(1) as (1 | 2)[] };
}

/**
 * The level of a measured value. The value is rounded half up to the published decimals first; where published
 * ranges overlap, the highest level that holds it wins (the letter does not say; see `also`).
 * @param basis key of the measuring basis (`a` to `f`) for an indicator that has several
 */
export function levelFromValue(indicator: Indicator, value: number, basis?: string): MeasuredLevel {
  const bases = valueOf(indicator.bases);
  if (bases) {
    const chosen = bases.find((entry) => entry.key === basis?.trim().toLowerCase());
    if (!chosen) return { kind: "basis-needed", bases: bases.map((entry) => entry.key) };
    return fromRanges(chosen.ranges, chosen.decimals, value);
  }
  const ranges = valueOf(indicator.ranges);
  if (!ranges) return { kind: "not-numeric" };
  return fromRanges(ranges, indicator.decimals ?? 0, value);
}
