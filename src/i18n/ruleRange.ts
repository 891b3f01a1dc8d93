import { valueOf } from "../rules/index";
import type { Indicator, MeasuringBasis, NumericRange } from "../rules/types";
import { formatNumber } from "./format";
import type { Locale } from "./locale";
import { translateRules } from "./rulesTexts";

const MOST_DECIMALS = 6;

function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

/** `%` where the ranges are percentages, as their texts or the basis say; `""` for counts and points. */
export function unitSign(indicator: Indicator, basis: MeasuringBasis | null | undefined): "%" | "" {
  const texts = basis ? [basis.name] : [...(valueOf(indicator.levels) ?? []), indicator.input ?? ""];
  return texts.some((text) => /%|\bpersen\b|^growthPercent/.test(text)) ? "%" : "";
}

/**
 * A range in words: `mulai 91%`, `dari 51 sampai 90`, `lebih dari 50,00`.
 * @param decimals of the published numbers; a bound with more of them keeps its own
 * @param unit sign behind each number
 */
export function rangePhrase(locale: Locale, range: NumericRange, decimals: number, unit: "%" | "" = ""): string {
  const number = (value: number): string =>
    formatNumber(locale, value, Math.min(MOST_DECIMALS, Math.max(decimals, decimalsOf(value)))) + unit;
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
