import { fractionToNumber, type Fraction } from "./exact";

/**
 * One fraction less another. With the same denominator it is rounded once, at the end: the same step is then the same number
 * wherever it begins.
 */
export function fractionDifference(from: Fraction, to: Fraction): number {
  if (from.denominator === to.denominator) return (to.numerator - from.numerator) / to.denominator;
  return fractionToNumber(to) - fractionToNumber(from);
}
