import type { JuryMethod } from "./types";

/** Sums come from the smallest up, so that no order of rows changes the last digit. */
function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

function total(values: readonly number[]): number {
  return ascending(values).reduce((sum, value) => sum + value, 0);
}

export function meanOf(values: readonly number[]): number {
  return total(values) / values.length;
}

/** Of the values themselves, not of a sample. */
export function deviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

export function medianOf(values: readonly number[]): number {
  const sorted = ascending(values);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The part that is left out at either end of a trimmed mean; whole jurors, rounded down. */
const TRIMMED_SHARE = 0.2;
/** With fewer nothing would be left, or nothing left out. */
export const FEWEST_JURORS: Readonly<Record<JuryMethod, number>> = { mean: 1, trimmed: 5, olympic: 3 };

/** @returns `null` where too few scores are left for the method */
export function combined(scores: readonly number[], method: JuryMethod): number | null {
  if (scores.length === 0 || (method === "olympic" && scores.length < FEWEST_JURORS.olympic)) return null;
  const left = method === "mean" ? 0 : method === "olympic" ? 1 : Math.floor(scores.length * TRIMMED_SHARE);
  return meanOf(ascending(scores).slice(left, scores.length - left));
}
