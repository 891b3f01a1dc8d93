import { rulesOf, ruleYears } from "../rules/index";
import type { RuleSet } from "../rules/types";

/** All years with rules, newest first. */
export function yearsWith(own: readonly RuleSet[]): number[] {
  return [...new Set([...ruleYears(), ...own.map(({ year }) => year)])].sort((a, b) => b - a);
}

/**
 * The workbook's own rules come before those that came with the add-in: they may replace a prognosis.
 * @throws UnknownYearError
 */
export function rulesFor(own: readonly RuleSet[], year: number): RuleSet | Promise<RuleSet> {
  return own.find((rules) => rules.year === year) ?? rulesOf(year);
}
