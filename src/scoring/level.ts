import type { Level } from "../rules/facts";
import { valueOf } from "../rules/index";
import type { Indicator, LevelTriple, NumericRange } from "../rules/types";
import { roundHalfUp } from "./exact";

/** Where a number lies among the ranges of the levels. */
export type RangeLevel =
  /** `also`: lower levels whose published range holds the value too. */
  | { kind: "level"; level: Level; rounded: number; also: (1 | 2)[] }
  /** The letter has no range for this value. */
  | { kind: "outside"; rounded: number };

/** The published ranges of levels 1 to 3 with their decimals. */
export interface PublishedRanges {
  ranges: LevelTriple<NumericRange>;
  decimals: number;
}

function holds(range: NumericRange, value: number): boolean {
  return (
    (range.min === undefined || value >= range.min) &&
    (range.max === undefined || value <= range.max) &&
    (range.minExclusive === undefined || value > range.minExclusive) &&
    (range.maxExclusive === undefined || value < range.maxExclusive)
  );
}

/** Where a range begins, and whether the number there is not in it: more than 5. */
function beginOf({ min = -Infinity, minExclusive = -Infinity }: NumericRange): { low: number; above: boolean } {
  return { low: Math.max(min, minExclusive), above: Number.isFinite(minExclusive) && minExclusive >= min };
}

/**
 * Below every range (fewer than one person, for example) the level is simply not reached. Where less is better the
 * lowest range is that of level 3, and the letter says nothing about values below it.
 */
function belowAll([lowest, ...others]: LevelTriple<NumericRange>, value: number): boolean {
  const { low, above } = beginOf(lowest);
  if (value > low || (value === low && !above)) return false;
  return others.map(beginOf).every((other) => other.low > low || (other.low === low && other.above && !above));
}

/**
 * The level of a value among published ranges. The value is rounded half up to the published decimals first; where
 * published ranges overlap, the highest level that holds it wins (the letter does not say; see `also`).
 */
export function levelInRanges({ ranges, decimals }: PublishedRanges, value: number): RangeLevel {
  const rounded = roundHalfUp(value, decimals);
  const holding = ([3, 2, 1] as const).filter((level) => holds(ranges[level - 1]!, rounded));
  const highest = holding[0];
  if (highest === undefined) {
    return belowAll(ranges, rounded) ? { kind: "level", level: 0, rounded, also: [] } : { kind: "outside", rounded };
  }
  return { kind: "level", level: highest, rounded, also: holding.slice(1) as (1 | 2)[] };
}

/**
 * @param basis key of the measuring basis for an indicator that has several
 * @returns the ranges a value is looked up in; `null` when no number decides, or none is published
 */
export function publishedRanges(indicator: Indicator, basis?: string): PublishedRanges | null {
  const bases = valueOf(indicator.bases);
  if (bases) return bases.find(({ key }) => key === basis) ?? null;
  const ranges = valueOf(indicator.ranges);
  return ranges && { ranges, decimals: indicator.decimals ?? 0 };
}

/** @returns why the levels of the indicator are not known; `null` when they are */
export function unknownLevels({ levels, ranges, bases }: Indicator): string | null {
  if (valueOf(levels) || valueOf(ranges) || valueOf(bases)) return null;
  return levels.reason ?? "";
}
