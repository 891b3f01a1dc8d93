import { valueOf } from "../../../rules/index";
import { rangeText } from "../../../rules/rangeText";
import type { Indicator, LevelTriple, NumericRange } from "../../../rules/types";

/** What a level asks for: its text, and the range where a number decides; `null` where the letter says nothing. */
export interface LevelWords {
  text: string | null;
  /** Only where it says more than the text. */
  range: string | null;
}

/** Whether a level's text is nothing but its range, as with most region-level indicators. */
function sameAsRange(text: string, range: string): boolean {
  const bare = (value: string): string => value.replace(/[%\s]/g, "").replace(/\./g, ",");
  return bare(text) === bare(range);
}

export interface LevelFacts {
  texts: LevelTriple<string> | null;
  ranges: LevelTriple<NumericRange> | null;
  decimals: number;
}

export function levelFacts({ levels, ranges, decimals = 0 }: Indicator): LevelFacts {
  return { texts: valueOf(levels), ranges: valueOf(ranges), decimals };
}

/** @param level 1, 2 or 3 */
export function levelWords({ texts, ranges, decimals }: LevelFacts, level: number, separator: "." | ","): LevelWords {
  const text = texts?.[level - 1];
  const range = ranges?.[level - 1] && rangeText(ranges[level - 1]!, decimals, separator);
  if (text === undefined) return { text: range ?? null, range: null };
  return { text, range: range === undefined || sameAsRange(text, range) ? null : range };
}
