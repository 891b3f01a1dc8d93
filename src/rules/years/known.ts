import type { RuleSet, YearStanding } from "../types";
import { NEWEST_RULE_SET } from "./newest.generated";
import { YEAR_STANDINGS } from "./standings.generated";

/** Years of which scores are known but not how they came about; `history.json` says what is known. */
const HISTORY = { first: 2018, last: 2020 } as const;

/** A year nobody has rules for. */
export class UnknownYearError extends Error {
  /** Whether it is a year whose scores can be noted, not computed. */
  readonly isHistory: boolean;

  constructor(
    readonly year: number,
    readonly known: number[],
  ) {
    super(`no rules for ${year}; known: ${known.join(", ")}`);
    this.name = "UnknownYearError";
    this.isHistory = year >= HISTORY.first && year <= HISTORY.last;
  }
}

/** @returns the years with rules, oldest first */
export function ruleYears(): number[] {
  return Object.keys(YEAR_STANDINGS).map(Number);
}

/** @returns what is known of a year that came with the product; `null` for any other */
export function yearStanding(year: number): YearStanding | null {
  return (YEAR_STANDINGS as Readonly<Record<number, YearStanding>>)[year] ?? null;
}

/** @returns the rules of the newest year whose letter is published */
export function newestRules(): RuleSet {
  return NEWEST_RULE_SET;
}
