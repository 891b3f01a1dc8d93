import { roundHalfUp, toHundredths } from "../scoring/index";

/**
 * A figure as ranks compare it: in whole hundredths, rounded half up. Published results have two decimals, so what
 * looks the same has the same rank.
 */
export function comparedFigure(value: number): number {
  return toHundredths(roundHalfUp(value, 2));
}

/**
 * Competition ranking (1, 2, 2, 4): one more than how many are higher.
 * @returns in the order of the values; `null` for what has none
 */
export function competitionRanks(values: readonly (number | null)[]): (number | null)[] {
  const sorted = values.flatMap((value) => (value === null ? [] : [comparedFigure(value)])).sort((a, b) => b - a);
  const first = new Map<number, number>();
  for (const [at, value] of sorted.entries()) if (!first.has(value)) first.set(value, at + 1);
  return values.map((value) => (value === null ? null : first.get(comparedFigure(value))!));
}
