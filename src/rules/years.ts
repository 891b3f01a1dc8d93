import type { RuleSet, Standing } from "./types";
import { newestRuleSet, YEAR_STANDINGS } from "./years.generated";

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
  return Object.keys(YEAR_STANDINGS).map(Number);
}

/** @returns what is known of a year that came with the product; `null` for any other */
export function yearStanding(year: number): Standing | null {
  return (YEAR_STANDINGS as Readonly<Record<number, Standing>>)[year] ?? null;
}

/** @returns the rules of the newest year whose letter is published */
export function newestRules(): RuleSet {
  return newestRuleSet as unknown as RuleSet;
}
