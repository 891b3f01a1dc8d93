import { HIGHEST_LEVEL } from "../rules/facts";
import { oncePer } from "../rules/once";
import { need, sidIndicators, spdIndicators } from "../rules/index";
import type { Indicator, RuleSet } from "../rules/types";
import { toHundredths } from "./exact";

export type LevelsById = Readonly<Record<string, number>>;

/** Weights in hundredths by `Indicator.id`, in official order. */
export interface WeightTable {
  ids: readonly string[];
  weights: readonly number[];
  /** Highest possible sum, hundredths. */
  max: number;
}

function weightTable(indicators: readonly Indicator[]): WeightTable {
  const weights = indicators.map((indicator) => toHundredths(need(indicator.weight)));
  return {
    ids: indicators.map((indicator) => indicator.id),
    weights,
    max: weights.reduce((sum, weight) => sum + weight, 0) * HIGHEST_LEVEL,
  };
}

/** Weights of the rows filled for each innovation. @throws MissingValueError when a weight is not known */
export const sidWeights = oncePer((rules: RuleSet) => weightTable(sidIndicators(rules)));

/** Weights of the rows filled once a region. @throws MissingValueError when a weight is not known */
export const spdWeights = oncePer((rules: RuleSet) => weightTable(spdIndicators(rules)));

/** @returns the levels in the order of the table; absent ones are 0 */
export function levelsInOrder(table: WeightTable, levels: LevelsById): number[] {
  return table.ids.map((id) => levels[id] ?? 0);
}

/**
 * The sum of weight x level in hundredths.
 * @param levels in the order of the table
 */
export function weightedSum(table: WeightTable, levels: ArrayLike<number>): number {
  const { weights } = table;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * levels[i]!;
  return sum;
}
