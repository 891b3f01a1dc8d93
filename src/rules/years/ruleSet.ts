import { compose } from "./compose";
import { oncePer } from "../once";
import { isDelta, wholeRuleSet, type YearFile } from "./kinds";
import { newestRules, ruleYears, UnknownYearError } from "./known";
import type { RuleSet } from "../types";
import { OTHER_YEARS } from "./others.generated";

const composed = oncePer((file: YearFile): RuleSet =>
  isDelta(file) ? compose(ruleSet(file.base), file) : wholeRuleSet(file),
);

/**
 * The rules of any year, at once. For the command line, scripts and tests; what runs in the browser calls `rulesOf`.
 * @param year assessment year; the newest published one when omitted
 * @throws UnknownYearError
 */
export function ruleSet(year?: number): RuleSet {
  const newest = newestRules();
  if (year === undefined || year === newest.year) return newest;
  const file = OTHER_YEARS.find((one) => one.year === year);
  if (!file) throw new UnknownYearError(year, ruleYears());
  return composed(file);
}

/**
 * The same where a workbook has rules of its own: those come before the ones that came with the product, which they
 * replace or correct.
 * @throws UnknownYearError that names the workbook's years too
 */
export function ruleSetWith(own: readonly RuleSet[], year: number): RuleSet {
  const found = own.find((rules) => rules.year === year);
  if (found) return found;
  const known = ruleYears();
  if (known.includes(year)) return ruleSet(year);
  throw new UnknownYearError(year, [...new Set([...known, ...own.map((rules) => rules.year)])].sort());
}
