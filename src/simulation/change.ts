import type { Analysis, IndexParts, InnovationResult } from "../analysis/types";
import { need, sidIndicators, spdIndicators } from "../rules/index";
import type { PredicateName, RuleSet } from "../rules/types";
import {
  countScoreOf,
  divisorOf,
  fractionToNumber,
  indexFormula,
  indexOf,
  predicateOfFraction,
  toHundredths,
} from "../scoring/index";
import type { Level } from "../workbook/types";

/** What a user tries out; nothing of it touches the sheet. */
export interface Change {
  /** Excel rows that are left out. */
  without?: ReadonlySet<number>;
  /** Levels by Excel row and official number, e.g. `12:16`; `spd:5a` for the region. */
  levels?: ReadonlyMap<string, Level>;
  /** Levels that fail at the ministry, by the same keys. */
  failed?: ReadonlySet<string>;
}

export interface SimulatedIndex {
  /** Unrounded, 0-100. */
  index: number;
  predicate: PredicateName | null;
  spd: number;
  meanMaturity: number;
  divisor: number;
  n: number;
  countScore: number;
  covered: number;
}

/** Which levels an index counts: as typed, or those that evidence proves. */
export type Basis = "claimed" | "evidenced";

export function levelsOn(basis: Basis, row: InnovationResult): Readonly<Record<string, Level>> {
  return basis === "evidenced" ? (row.evidencedLevels ?? row.levels) : row.levels;
}

export function spdLevelsOn(basis: Basis, analysis: Analysis): Readonly<Record<string, Level>> | null {
  return basis === "evidenced" ? (analysis.evidencedSpdLevels ?? analysis.spdLevels) : analysis.spdLevels;
}

/** Weights in hundredths by official number. */
export function weightsByKey(rules: RuleSet): ReadonlyMap<string, number> {
  return new Map(rules.indicators.map((indicator) => [indicator.key, toHundredths(need(indicator.weight))]));
}

function partsOn(basis: Basis, analysis: Analysis): IndexParts {
  return basis === "evidenced" ? (analysis.evidenced ?? analysis.claimed) : analysis.claimed;
}

/**
 * The index under a change, on one basis. Innovations of a recap keep the maturity that was typed. An innovation that
 * does not qualify stays in the divisor, as in the evidenced index.
 * @throws MissingValueError when the rules leave a weight or the formula unknown
 */
export function simulate(analysis: Analysis, basis: Basis, change: Change = {}): SimulatedIndex {
  const { rules } = analysis;
  const formula = indexFormula(rules);
  const weights = weightsByKey(rules);
  const evidenced = basis === "evidenced" && analysis.evidenced !== null;
  const levelAt = (key: string, level: Level): Level =>
    change.failed?.has(key) ? 0 : (change.levels?.get(key) ?? level);
  const scored = (prefix: string, keys: readonly string[], levels: Readonly<Record<string, Level>>): number =>
    keys.reduce((sum, key) => sum + (weights.get(key) ?? 0) * levelAt(`${prefix}:${key}`, levels[key] ?? 0), 0);

  const sid = sidIndicators(rules).map(({ key }) => key);
  const rows = analysis.innovations.filter(({ row }) => !change.without?.has(row));
  const counting = rows.filter(({ eligible }) => !evidenced || eligible);
  const sumMaturity = counting.reduce((sum, row) => {
    if (Object.keys(row.levels).length === 0) return sum + toHundredths(row.maturity);
    return sum + scored(String(row.row), sid, levelsOn(basis, row));
  }, 0);
  const spdLevels = spdLevelsOn(basis, analysis);
  const spdKeys = spdIndicators(rules).map(({ key }) => key);
  const spd = spdLevels ? scored("spd", spdKeys, spdLevels) : toHundredths(partsOn(basis, analysis).spd ?? 0);
  const covered = new Set(counting.flatMap(({ basicService }) => basicService ?? [])).size;
  const input = { spd, sumMaturity, n: rows.length, counted: counting.length, coveredBasicServices: covered };
  const index = indexOf(formula, input);
  const divisor = divisorOf(formula, rows.length);
  return {
    index: fractionToNumber(index),
    predicate: predicateOfFraction(index, rules),
    spd: spd / 100,
    meanMaturity: sumMaturity / (100 * divisor),
    divisor,
    n: rows.length,
    countScore: countScoreOf(formula, counting.length, covered) / 100,
    covered,
  };
}
