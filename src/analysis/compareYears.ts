import type { ScoreBasis } from "../scoring/index";
import { need } from "../rules/index";
import type { Aspect, PredicateName } from "../rules/types";
import { indicatorPoints, partsOn } from "./indicatorPoints";
import type { Analysis, IndexParts } from "./types";

/** The same workbook under two rule sets; differences are `after` minus `before`. */
export interface YearComparison {
  before: { year: number; title: string };
  after: { year: number; title: string };
  claimed: BasisComparison;
  /** `null` without evidence columns. */
  evidenced: BasisComparison | null;
}

export interface BasisComparison {
  before: { index: number; predicate: PredicateName | null };
  after: { index: number; predicate: PredicateName | null };
  /** Index points, unrounded. */
  difference: number;
  /** SPD, mean maturity and count score in index points; the differences add up to that of the index. */
  parts: PartComparison[];
  /** Largest difference first, then official order. */
  indicators: IndicatorComparison[];
}

export interface PartComparison {
  part: "spd" | "meanMaturity" | "countScore";
  /** Index points. */
  before: number;
  after: number;
  difference: number;
}

export interface IndicatorComparison {
  /** `Indicator.id` */
  id: string;
  /** Official number and name in the later rule set; in the earlier one for an indicator that was dropped. */
  key: string;
  name: string;
  aspect: Aspect;
  /** What each year gives for it; `null` when the year does not have it. */
  before: YearPoints | null;
  after: YearPoints | null;
  /** Index points. */
  difference: number;
}

export interface YearPoints {
  weight: number;
  /** The level of an SPD row; the sum of the innovations' levels otherwise. */
  levels: number;
  /** Points in the formula: weight x levels, for an innovation indicator over the divisor. */
  points: number;
  indexPoints: number;
}

function partsCompared(a: IndexParts, b: IndexParts, totalA: number, totalB: number): PartComparison[] {
  return (["spd", "meanMaturity", "countScore"] as const).map((part) => {
    const before = ((a[part] ?? 0) / totalA) * 100;
    const after = ((b[part] ?? 0) / totalB) * 100;
    return { part, before, after, difference: after - before };
  });
}

function indicatorsCompared(a: Analysis, b: Analysis, basis: ScoreBasis): IndicatorComparison[] {
  const old = new Map(indicatorPoints(a, basis).map((entry) => [entry.id, entry]));
  const now = new Map(indicatorPoints(b, basis).map((entry) => [entry.id, entry]));
  const compared = [...new Set([...now.keys(), ...old.keys()])].map((id): IndicatorComparison => {
    const [before, after] = [old.get(id) ?? null, now.get(id) ?? null];
    const { key, name, aspect } = (after ?? before)!;
    const points = (side: typeof before): YearPoints | null =>
      side && { weight: side.weight, levels: side.levels, points: side.points, indexPoints: side.indexPoints };
    const difference = (after?.indexPoints ?? 0) - (before?.indexPoints ?? 0);
    return { id, key, name, aspect, before: points(before), after: points(after), difference };
  });
  return compared.sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference));
}

function basisCompared(a: Analysis, b: Analysis, basis: ScoreBasis): BasisComparison | null {
  const [old, now] = [partsOn(a, basis), partsOn(b, basis)];
  if (!old || !now) return null;
  return {
    before: { index: old.index, predicate: old.predicate },
    after: { index: now.index, predicate: now.predicate },
    difference: now.index - old.index,
    parts: partsCompared(old, now, need(a.rules.formula.totalMax), need(b.rules.formula.totalMax)),
    indicators: indicatorsCompared(a, b, basis),
  };
}

/**
 * Compares the analyses of one workbook under two rule sets.
 * @param a under the rules to compare with, usually the earlier year
 * @param b under the rules of interest
 */
export function compareYears(a: Analysis, b: Analysis): YearComparison {
  return {
    before: { year: a.year, title: a.rules.title },
    after: { year: b.year, title: b.rules.title },
    claimed: basisCompared(a, b, "claimed")!,
    evidenced: basisCompared(a, b, "evidenced"),
  };
}
