import type { NumericRange } from "../rules/types";
import { formatNumber } from "./format";
import type { Locale } from "./locale";
import { translateRules } from "./rulesTexts";

const MOST_DECIMALS = 6;

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/**
 * A range in words: `mulai 91`, `dari 51 sampai 90`, `lebih dari 50,00`.
 * @param decimals of the published numbers; a bound with more of them keeps its own
 */
export function rangePhrase(locale: Locale, range: NumericRange, decimals: number): string {
  const number = (value: number): string =>
    formatNumber(locale, value, Math.min(MOST_DECIMALS, Math.max(decimals, decimalsOf(value))));
  const { min, max, minExclusive, maxExclusive } = range;
  const lower = min === undefined ? minExclusive : min;
  const upper = max === undefined ? maxExclusive : max;
  const params = {
    low: lower === undefined ? "" : number(lower),
    high: upper === undefined ? "" : number(upper),
  };
  if (lower === undefined && upper === undefined) return translateRules(locale, "rules.range.noNumber");
  if (upper === undefined) {
    return translateRules(locale, min === undefined ? "rules.range.above" : "rules.range.from", params);
  }
  if (lower === undefined) {
    return translateRules(locale, max === undefined ? "rules.range.below" : "rules.range.to", params);
  }
  return translateRules(locale, lower === upper ? "rules.range.exactly" : "rules.range.between", params);
}
