import { need, valueOf } from "../rules/index";
import type { PredicateName, RuleSet } from "../rules/types";
import { fractionToHundredths, roundHalfUp, toHundredths, type Fraction } from "./exact";

/** What an index is made of, before any computation. Scores in hundredths of a point. */
export interface IndexInput {
  /** 0 when there is no SPD. */
  spd: number;
  sumMaturity: number;
  /** Innovations in the divisor. */
  n: number;
  /** Innovations that count for the count score; at most `n`. */
  counted: number;
  /** How many of the basic-service affairs are covered. */
  coveredBasicServices: number;
}

/** The numbers of a rule set that the index needs, in hundredths and whole numbers. */
export interface IndexFormula {
  divisorMin: number;
  countPerInnovation: number;
  countCap: number;
  minBasicServices: number;
  totalMax: number;
}

/** @throws MissingValueError when the rule set leaves one of them unknown */
export function indexFormula(rules: RuleSet): IndexFormula {
  return {
    divisorMin: need(rules.formula.divisorMin),
    countPerInnovation: toHundredths(need(rules.formula.countPerInnovation)),
    countCap: need(rules.formula.countCap),
    minBasicServices: need(rules.formula.minBasicServices),
    totalMax: toHundredths(need(rules.formula.totalMax)),
  };
}

/** @returns max(divisorMin, n) */
export function divisorOf(formula: IndexFormula, n: number): number {
  return Math.max(formula.divisorMin, n);
}

/** @returns hundredths: per innovation x min(counted, cap), or 0 when too few basic services are covered */
export function countScoreOf(formula: IndexFormula, counted: number, coveredBasicServices: number): number {
  if (coveredBasicServices < formula.minBasicServices) return 0;
  return formula.countPerInnovation * Math.min(counted, formula.countCap);
}

/** @returns the index, 0 to 100, as an exact fraction: (SPD + mean maturity + count score) / total x 100 */
export function indexOf(formula: IndexFormula, input: IndexInput): Fraction {
  const divisor = divisorOf(formula, input.n);
  const wholeRows = input.spd + countScoreOf(formula, input.counted, input.coveredBasicServices);
  return {
    numerator: (wholeRows * divisor + input.sumMaturity) * 100,
    denominator: divisor * formula.totalMax,
  };
}

/**
 * @param hundredths the index rounded to hundredths
 * @returns the predikat, or `null` when the limits of the year are not known
 */
function predicateOfHundredths(hundredths: number, rules: RuleSet): PredicateName | null {
  const predicates = valueOf(rules.predicates);
  if (!predicates) return null;
  // Highest first; rounding to two decimals closes the gap between 65.00 and 65.01.
  return (predicates.find((predicate) => hundredths >= toHundredths(predicate.min)) ?? predicates.at(-1))?.name ?? null;
}

/** @param index 0 to 100, exact */
export function predicateOfFraction(index: Fraction, rules: RuleSet): PredicateName | null {
  return predicateOfHundredths(fractionToHundredths(index), rules);
}

/** @param index 0 to 100 as shown or typed; rounded half up to two decimals first */
export function predicateOf(index: number, rules: RuleSet): PredicateName | null {
  return predicateOfHundredths(toHundredths(roundHalfUp(index, 2)), rules);
}
