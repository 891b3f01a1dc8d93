import { need, sidIndicators, spdIndicators, valueOf } from "../rules/index";
import type { Assumption, Confidence, Indicator, PredicateName } from "../rules/types";
import { type ScoreBasis, toHundredths } from "../scoring/index";
import type { Level } from "../workbook/types";
import { indicatorPoints, partsOn, type IndicatorPoints } from "./indicatorPoints";
import type { Analysis, InnovationResult, InnovationStatus } from "./types";

/** The index with its numbers put in: (spd + sumMaturity / divisor + countScore.points) / totalMax x 100. */
export interface FormulaExplanation {
  /** `null` without SPD; the formula then holds 0. */
  spd: number | null;
  sumMaturity: number;
  /** max(divisorMin, n) */
  divisor: number;
  divisorMin: number;
  n: number;
  meanMaturity: number;
  countScore: {
    /** perInnovation x min(counted, cap), or 0 when fewer than `required` basic services are covered. */
    points: number;
    perInnovation: number;
    counted: number;
    cap: number;
    covered: number;
    required: number;
    of: number;
  };
  totalMax: number;
  /** Unrounded. */
  index: number;
  predicate: PredicateName | null;
}

export interface IndicatorExplanation {
  /** `Indicator.id` */
  id: string;
  /** Official number. */
  key: string;
  name: string;
  level: Level;
  /** `null` without evidence columns. */
  evidencedLevel: Level | null;
  /** What the letter says about the claimed level; `null` at level 0 and where the text is not known. */
  levelText: string | null;
  weight: number;
  /** weight x level */
  points: number;
  evidencedPoints: number | null;
  /** Codes of the sources of weight and levels. */
  sources: string[];
  /** The weaker of those of weight and levels. */
  confidence: Confidence;
  /** Whether weight or levels are assumed. */
  assumed: boolean;
}

interface Explanation {
  year: number;
  /** Title of the rule set. */
  rules: string;
  claimed: FormulaExplanation;
  /** `null` without evidence columns. */
  evidenced: FormulaExplanation | null;
  assumptions: Assumption[];
}

export interface RegionExplanation extends Explanation {
  /** SPD rows; their points add up to the SPD of the formula. Empty when SPD is missing or given as a number. */
  spd: IndicatorExplanation[];
  /** What each innovation indicator gives the region; the points add up to the mean maturity. Empty in a recap. */
  sid: { claimed: IndicatorPoints[]; evidenced: IndicatorPoints[] | null };
  /** Their maturities add up to the sum of the formula. */
  innovations: { row: number; name: string; maturity: number; evidencedMaturity: number | null }[];
}

export interface InnovationExplanation extends Explanation {
  row: number;
  name: string;
  opd: string;
  eligible: boolean;
  status: InnovationStatus;
  /** Their points add up to the maturity. Empty in a recap, where the maturity is typed. */
  indicators: IndicatorExplanation[];
  maturity: number;
  evidencedMaturity: number | null;
  /** Highest possible maturity. */
  maxMaturity: number;
  /** Index points of the claimed maturity: maturity / divisor / totalMax x 100. */
  indexPoints: number;
  evidencedIndexPoints: number | null;
}

/** Surest first. */
const CONFIDENCES: readonly Confidence[] = ["two-sources", "one-source", "press", "inferred"];

function formulaOn(analysis: Analysis, basis: ScoreBasis): FormulaExplanation | null {
  const parts = partsOn(analysis, basis);
  if (!parts) return null;
  const { formula } = analysis.rules;
  const { spd, sumMaturity, divisor, n, meanMaturity, countScore, counted, basicServices, index, predicate } = parts;
  return {
    spd,
    sumMaturity,
    divisor,
    divisorMin: need(formula.divisorMin),
    n,
    meanMaturity,
    countScore: {
      points: countScore,
      perInnovation: need(formula.countPerInnovation),
      counted,
      cap: need(formula.countCap),
      covered: basicServices.covered.length,
      required: basicServices.required,
      of: basicServices.of,
    },
    totalMax: need(formula.totalMax),
    index,
    predicate,
  };
}

function indicatorExplanation(indicator: Indicator, level: Level, evidencedLevel: Level | null): IndicatorExplanation {
  const { id, key, name, weight, levels } = indicator;
  const hundredths = toHundredths(need(weight));
  const confidence = CONFIDENCES[Math.max(...[weight, levels].map((one) => CONFIDENCES.indexOf(one.confidence)))]!;
  return {
    id,
    key,
    name,
    level,
    evidencedLevel,
    levelText: level === 0 ? null : (valueOf(levels)?.[level - 1] ?? null),
    weight: hundredths / 100,
    points: (hundredths * level) / 100,
    evidencedPoints: evidencedLevel === null ? null : (hundredths * evidencedLevel) / 100,
    sources: [...new Set([...weight.source, ...levels.source])],
    confidence,
    assumed: [weight, levels].some(({ value, assumed }) => value === null && assumed !== undefined),
  };
}

function common(analysis: Analysis): Explanation {
  return {
    year: analysis.year,
    rules: analysis.rules.title,
    claimed: formulaOn(analysis, "claimed")!,
    evidenced: formulaOn(analysis, "evidenced"),
    assumptions: analysis.assumptions,
  };
}

/** Where the index of the region comes from: formula, SPD rows, innovation indicators and innovations. */
export function explainRegion(analysis: Analysis): RegionExplanation {
  const { spdLevels, evidencedSpdLevels, rules, innovations } = analysis;
  const sid = (basis: ScoreBasis): IndicatorPoints[] =>
    indicatorPoints(analysis, basis).filter(({ aspect }) => aspect === "SID");
  return {
    ...common(analysis),
    spd: spdLevels
      ? spdIndicators(rules).map((indicator) => {
          const evidenced = evidencedSpdLevels && (evidencedSpdLevels[indicator.id] ?? 0);
          return indicatorExplanation(indicator, spdLevels[indicator.id] ?? 0, evidenced);
        })
      : [],
    sid: { claimed: sid("claimed"), evidenced: analysis.evidenced ? sid("evidenced") : null },
    innovations: innovations.map(({ row, name, maturity, evidencedMaturity }) => ({
      row,
      name,
      maturity,
      evidencedMaturity,
    })),
  };
}

function indicatorsOf({ levels, evidencedLevels }: InnovationResult, analysis: Analysis): IndicatorExplanation[] {
  if (Object.keys(levels).length === 0) return [];
  return sidIndicators(analysis.rules).map((indicator) => {
    const evidenced = evidencedLevels && (evidencedLevels[indicator.id] ?? 0);
    return indicatorExplanation(indicator, levels[indicator.id] ?? 0, evidenced);
  });
}

/**
 * Where the maturity of one innovation comes from, and what it gives to the index.
 * @param row Excel's row number
 * @returns `null` when the row holds no innovation that is scored
 */
export function explainInnovation(analysis: Analysis, row: number): InnovationExplanation | null {
  const found = analysis.innovations.find((innovation) => innovation.row === row);
  if (!found) return null;
  const shared = common(analysis);
  const indexPoints = (maturity: number): number => (maturity / shared.claimed.divisor / shared.claimed.totalMax) * 100;
  const maxMaturity = sidIndicators(analysis.rules).reduce((sum, one) => sum + toHundredths(need(one.weight)) * 3, 0);
  return {
    ...shared,
    row,
    name: found.name,
    opd: found.opd,
    eligible: found.eligible,
    status: found.status,
    indicators: indicatorsOf(found, analysis),
    maturity: found.maturity,
    evidencedMaturity: found.evidencedMaturity,
    maxMaturity: maxMaturity / 100,
    indexPoints: indexPoints(found.maturity),
    evidencedIndexPoints: found.evidencedMaturity === null ? null : indexPoints(found.evidencedMaturity),
  };
}
