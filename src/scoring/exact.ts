/**
 * Exact arithmetic for scores. Weights and scores are whole hundredths; the index is a fraction of whole numbers,
 * so that nothing is rounded before it is shown. All whole numbers stay far below 2^53: 36,742 innovations of 111
 * points give a numerator below 10^13.
 */

/** Denominator is positive. */
export interface Fraction {
  numerator: number;
  denominator: number;
}

/** @param points at most two decimals */
export function toHundredths(points: number): number {
  return Math.round(points * 100);
}

/** @returns the fraction in whole hundredths, rounded half up */
export function fractionToHundredths({ numerator, denominator }: Fraction): number {
  const hundredths = numerator * 100;
  const whole = Math.floor(hundredths / denominator);
  const rest = hundredths - whole * denominator;
  return rest * 2 >= denominator ? whole + 1 : whole;
}

export function fractionToNumber(fraction: Fraction): number {
  return fraction.numerator / fraction.denominator;
}

/**
 * Rounds half up as people do on paper: 64.005 becomes 64.01 although its binary value lies below.
 * @param decimals 0 to 6
 */
export function roundHalfUp(value: number, decimals: number): number {
  // The shortest decimal text of a number is what was typed; shifting the exponent in text keeps it exact.
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const shifted = Number(`${mantissa}e${Number(exponent) + decimals}`);
  // From there on the text of a number has an exponent, and the number nothing to be rounded. Neither has infinity.
  if (!(shifted < 1e21)) return value;
  const rounded = Number(`${Math.floor(shifted + 0.5)}e${-decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** What a reader gets who subtracts one figure as shown, with two decimals, from another. */
export function shownDifference(before: number, after: number): number {
  return roundHalfUp(roundHalfUp(after, 2) - roundHalfUp(before, 2), 2);
}
