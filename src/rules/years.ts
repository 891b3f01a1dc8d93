import type { RuleSet } from "./types";
import { newestRuleSet, RULE_YEARS } from "./years.generated";

/** A year nobody has rules for. */
export class UnknownYearError extends Error {
  constructor(
    readonly year: number,
    readonly known: number[],
  ) {
    super(`no rules for ${year}; known: ${known.join(", ")}`);
    this.name = "UnknownYearError";
  }
}

/** @returns the years with rules, oldest first */
export function ruleYears(): number[] {
  return [...RULE_YEARS];
}

/** @returns the rules of the newest year whose letter is published */
export function newestRules(): RuleSet {
  return newestRuleSet as unknown as RuleSet;
}
