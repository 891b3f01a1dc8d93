import type { RuleSet } from "./types";
import { newestRules, ruleYears, UnknownYearError, yearStanding } from "./years/known";

export {
  basicServiceNames,
  findIndicator,
  highestMaturity,
  indicatorOf,
  indicatorsById,
  isBasicService,
  sidIndicators,
  spdIndicators,
} from "./lookups";
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
