import { need } from "../rules/index";
import type { Aspect, Indicator } from "../rules/types";
import { type AnyBasis, type ScoreBasis, toHundredths } from "../scoring/index";
import type { Level } from "../workbook/types";
import type { Analysis, IndexParts } from "./types";

/** What an indicator gives to the whole region. */
export interface IndicatorPoints {
  /** `Indicator.id` */
  id: string;
  /** Official number. */
  key: string;
  name: string;
  aspect: Aspect;
  weight: number;
  /** The level of an SPD row; the sum of the innovations' levels otherwise. */
  levels: number;
  /** Points in the index formula: weight x levels, for an innovation indicator over the divisor. Unrounded. */
  points: number;
  /** The same in index points, 0-100. */
  indexPoints: number;
}

/** @returns the parts of the index on one basis; `null` when the workbook has no evidence columns */
export function partsOn(analysis: Analysis, basis: AnyBasis): IndexParts | null {
  return analysis[basis];
}

/** A recap types the maturity and has no levels. */
function hasLevels(analysis: Analysis): boolean {
  return analysis.innovations.some(({ levels }) => Object.keys(levels).length > 0);
}

function sumOfLevels(analysis: Analysis, indicator: Indicator, basis: ScoreBasis): number {
  return analysis.innovations.reduce((sum, innovation) => {
    const levels = basis === "claimed" ? innovation.levels : innovation.evidencedLevels;
    return sum + (levels?.[indicator.id] ?? 0);
  }, 0);
}

/** Levels of the SPD rows on a basis; without evidence columns for SPD, they count as claimed. */
function spdLevelsOn(analysis: Analysis, basis: ScoreBasis): Record<string, Level> | null {
  return basis === "claimed" ? analysis.spdLevels : analysis.evidencedSpdLevels;
}

/**
 * The points of every indicator whose levels are known, in official order. They add up to SPD and mean maturity when
 * the workbook has an SPD table and level columns; an SPD score given as a number and a typed maturity have no parts.
 */
export function indicatorPoints(analysis: Analysis, basis: ScoreBasis): IndicatorPoints[] {
  const parts = partsOn(analysis, basis);
  if (!parts) return [];
  const spd = spdLevelsOn(analysis, basis);
  const wide = hasLevels(analysis);
  const totalMax = need(analysis.rules.formula.totalMax);
  return analysis.rules.indicators.flatMap((indicator): IndicatorPoints[] => {
    const { id, key, name, aspect } = indicator;
    const isSpd = aspect === "SPD";
    if (isSpd ? !spd : !wide) return [];
    const levels = isSpd ? (spd?.[id] ?? 0) : sumOfLevels(analysis, indicator, basis);
    const weight = need(indicator.weight);
    // Whole hundredths first, one division last: no noise in sums of quarter points.
    const points = (toHundredths(weight) * levels) / (isSpd ? 100 : 100 * parts.divisor);
    return [{ id, key, name, aspect, weight, levels, points, indexPoints: (points / totalMax) * 100 }];
  });
}
