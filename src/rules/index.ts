import type { Indicator, RuleSet } from "./types";
import { newestRules, ruleYears, UnknownYearError, yearStanding } from "./years/known";

export { MissingValueError, need, valueOf } from "./value";
export { newestRules, ruleYears, UnknownYearError, yearStanding };

/**
 * The rules of a year. The newest published year is there at once; the other years come in a file of their own, so
 * that a formula does not wait for them.
 * @param year assessment year; the newest published one when omitted
 * @throws UnknownYearError
 */
export function rulesOf(year?: number): RuleSet | Promise<RuleSet> {
  const newest = newestRules();
  if (year === undefined || year === newest.year) return newest;
  if (!ruleYears().includes(year)) throw new UnknownYearError(year, ruleYears());
  return import("./years/ruleSet").then(({ ruleSet }) => ruleSet(year));
}

/** @returns the indicators filled for each innovation, in official order */
export function sidIndicators(rules: RuleSet): Indicator[] {
  return rules.indicators.filter((indicator) => indicator.aspect === "SID");
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
