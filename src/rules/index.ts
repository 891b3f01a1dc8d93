import type { Indicator, RuleSet, Sourced } from "./types";
import { RULE_SETS } from "./years.generated";

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

/** A value that the computation needs and no source gives. */
export class MissingValueError extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = "MissingValueError";
  }
}

/** @returns the years with rules, oldest first */
export function ruleYears(): number[] {
  return RULE_SETS.map((rules) => rules.year).sort((a, b) => a - b);
}

/**
 * @param year assessment year; the newest when omitted
 * @throws UnknownYearError
 */
export function ruleSet(year?: number): RuleSet {
  const known = ruleYears();
  const wanted = year ?? known[known.length - 1]!;
  const found = RULE_SETS.find((rules) => rules.year === wanted);
  if (!found) throw new UnknownYearError(wanted, known);
  return found;
}

/** @throws MissingValueError when nobody knows the value */
export function need<T>(sourced: Sourced<T>): T {
  if (sourced.value === null) throw new MissingValueError(sourced.reason ?? "");
  return sourced.value;
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
