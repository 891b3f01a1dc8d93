import type { Locale } from "../../i18n/cliTexts";
import { valueOf } from "../../rules/index";
import type { RuleSet, Sourced } from "../../rules/types";
import { sourceList } from "./sourceList";

/** A value with what it rests on, ready to use: `value` is the published or the assumed one. */
interface ValueJson<T> {
  value: T | null;
  assumed: boolean;
  confidence: string;
  source: string[];
  reason?: string;
}

function valueJson<T>(sourced: Sourced<T>): ValueJson<T> {
  return {
    value: valueOf(sourced),
    assumed: sourced.value === null && sourced.assumed !== undefined,
    confidence: sourced.confidence,
    source: sourced.source,
    ...(sourced.reason === undefined ? {} : { reason: sourced.reason }),
  };
}

/** The rules of a year as data for programs; the form that can be edited and read again is `iid rules export`. */
export function showJson(rules: RuleSet, locale: Locale): unknown {
  const { year, standing, title, status, formula } = rules;
  return {
    year,
    standing,
    title,
    status,
    legalBasis: valueJson(rules.legalBasis),
    formula: Object.fromEntries(Object.entries(formula).map(([field, value]) => [field, valueJson<number>(value)])),
    predicates: valueJson(rules.predicates),
    window: valueJson(rules.window),
    indicators: rules.indicators.map((indicator) => ({
      number: indicator.key,
      id: indicator.id,
      name: indicator.name,
      aspect: indicator.aspect,
      weight: valueJson(indicator.weight),
      mandatory: valueJson(indicator.mandatory),
      levels: valueJson(indicator.levels),
      ...(indicator.ranges ? { ranges: valueJson(indicator.ranges) } : {}),
      ...(indicator.bases ? { bases: valueJson(indicator.bases) } : {}),
    })),
    assumptions: rules.assumptions.map(({ text }) => text[locale]),
    sources: Object.fromEntries(sourceList(rules)),
  };
}
