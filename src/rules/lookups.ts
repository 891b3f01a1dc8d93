import { HIGHEST_LEVEL } from "./facts";
import { oncePer } from "./once";
import type { Affair, Indicator, RuleSet } from "./types";
import { valueOf } from "./value";

/** @returns the indicators filled for each innovation, in official order */
export function sidIndicators(rules: RuleSet): Indicator[] {
  return rules.indicators.filter((indicator) => indicator.aspect === "SID");
}

/** The maturity of an innovation with the highest level everywhere, in hundredths. */
export function highestMaturity(rules: RuleSet): number {
  const weights = sidIndicators(rules).map(({ weight }) => valueOf(weight) ?? 0);
  return Math.round(weights.reduce((sum, weight) => sum + weight, 0) * HIGHEST_LEVEL * 100);
}

/** @returns the rows filled once a region, in official order */
export function spdIndicators(rules: RuleSet): Indicator[] {
  return rules.indicators.filter((indicator) => indicator.aspect === "SPD");
}

/**
 * @param idOrKey a stable id (`regulasi`), an official number (`16`, `5a`) or a name as printed
 */
export function findIndicator(rules: RuleSet, idOrKey: string): Indicator | undefined {
  const wanted = idOrKey.trim().toLowerCase();
  return rules.indicators.find(
    (indicator) => indicator.id === wanted || indicator.key === wanted || indicator.name.toLowerCase() === wanted,
  );
}

/** A rule set, or some of its indicators. */
interface WithIndicators {
  indicators: readonly Indicator[];
}

const byId = oncePer(
  (indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> =>
    new Map(indicators.map((indicator) => [indicator.id, indicator])),
);

/** @returns all indicators by their stable id, in official order; made once for each list of indicators */
export function indicatorsById({ indicators }: WithIndicators): ReadonlyMap<string, Indicator> {
  return byId(indicators);
}

/** @returns the indicator of a stable id; `undefined` without an id, or for one that the year does not have */
export function indicatorOf(rules: WithIndicators, id: string | null | undefined): Indicator | undefined {
  return id == null ? undefined : indicatorsById(rules).get(id);
}

export function isBasicService(affair: Affair | null | undefined): affair is Affair {
  return affair?.group === "wajib-yandas";
}

/** @returns the basic-service affairs in the order of the national list; none where nobody knows the list */
export function basicServiceNames(rules: RuleSet): string[] {
  return (valueOf(rules.affairs) ?? []).filter(isBasicService).map(({ name }) => name);
}
