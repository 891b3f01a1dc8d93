import type { Analysis } from "../analysis/types";
import { valueOf } from "../rules/index";
import type { PredicateName, RuleSet } from "../rules/types";
import { countScoreOf, divisorOf, fractionToNumber, predicateOfFraction, type Fraction } from "../scoring/index";
import { chancesOfLoss, type Risk } from "./chances";
import { Simulator, type Change } from "./change";
import { unprovedLevels, type UnprovedLevel } from "./unproved";

/** Where the index ends up when levels without proof are accepted or fail by chance. Unrounded, 0-100. */
export interface IndexRange {
  /** How many levels may fail. */
  risks: number;
  /** If none of them fails, and if all of them do. */
  best: number;
  worst: number;
  /** Expected index and its standard deviation, exact. */
  mean: number;
  deviation: number;
  /** The index lies between them in at least 90 of 100 cases, below in at most 5 and above in at most 5. */
  low: number;
  high: number;
  /** Each predikat of the year with its chance (0-1), highest first; empty when the limits are not known. */
  predicates: { name: PredicateName; chance: number }[];
  /** Chances (0-1) of parts of equal width from `worst` to `best`; the upper end belongs to the last. */
  bins: Float64Array;
}

const BINS = 60;
const LOW = 0.05;
const HIGH = 0.95;

/** Losses of the same size are one risk with a count. */
function grouped(losses: readonly number[]): Risk[] {
  const counts = new Map<number, number>();
  for (const loss of losses) counts.set(loss, (counts.get(loss) ?? 0) + 1);
  return [...counts].map(([loss, count]) => ({ loss, count }));
}

/**
 * What each level loses that may still fail, in hundredths over the divisor: levels of innovations that are left out
 * or do not qualify are gone already, those that are tried out or failed for certain are settled.
 */
function openLosses(
  { innovations }: Analysis,
  unproved: readonly UnprovedLevel[],
  simulator: Simulator,
  change: Change,
  divisor: number,
): number[] {
  const counting = new Set<number>();
  for (const row of innovations) {
    if (!change.without?.has(row.row) && simulator.qualifies(row, change)) counting.add(row.row);
  }
  const losses: number[] = [];
  for (const { row, id, level } of unproved) {
    const tried = row === null ? change.spd : change.rows?.get(row);
    if (tried?.failed?.has(id) || tried?.levels?.has(id)) continue;
    if (row === null) losses.push((simulator.spd.get(id) ?? 0) * level * divisor);
    else if (counting.has(row)) losses.push((simulator.sid.get(id) ?? 0) * level);
  }
  return losses;
}

/** The rows of the predikat table, each with the chance of ending there. */
function predicateChances(rules: RuleSet, chances: ReadonlyMap<PredicateName, number>): IndexRange["predicates"] {
  const names = (valueOf(rules.predicates) ?? []).map(({ name }) => name);
  return names.map((name) => ({ name, chance: chances.get(name) ?? 0 }));
}

/**
 * The range of the index when each level without proof fails with the same probability, one independent of the other.
 * Innovations that do not qualify count 0 throughout, unless the change accepts them: so the range ends at the
 * evidenced index. The index is a sum over whole numbers, so the chances are computed and not drawn.
 * @param probability 0-1
 * @param unproved of the analysis, for callers that have them
 * @returns `null` without evidence columns, where nobody can tell what is proven
 */
export function indexRange(
  analysis: Analysis,
  change: Change,
  probability: number,
  unproved: readonly UnprovedLevel[] = unprovedLevels(analysis),
): IndexRange | null {
  if (!analysis.evidenced) return null;
  const simulator = new Simulator(analysis);
  const { formula } = simulator;
  const base = simulator.tally("evidenced", change);
  const divisor = divisorOf(formula, base.n);
  const losses = openLosses(analysis, unproved, simulator, change, divisor).filter((loss) => loss > 0);
  const all = losses.reduce((sum, loss) => sum + loss, 0);
  const whole = base.spd + countScoreOf(formula, base.counted, base.services.size);
  const most = whole * divisor + base.sumMaturity + all;
  const indexAt = (loss: number): Fraction => ({
    numerator: (most - loss) * 100,
    denominator: divisor * formula.totalMax,
  });

  const { step, start, masses } = chancesOfLoss(grouped(losses), probability);
  const bins = new Float64Array(BINS);
  const chances = new Map<PredicateName, number>();
  let below = 0;
  let low = fractionToNumber(indexAt(start * step));
  let high = low;
  // From the greatest loss to the smallest, so that the index rises.
  for (let i = masses.length - 1; i >= 0; i--) {
    const mass = masses[i]!;
    if (mass === 0) continue;
    const loss = (start + i) * step;
    const index = indexAt(loss);
    const name = predicateOfFraction(index, analysis.rules);
    if (name) chances.set(name, (chances.get(name) ?? 0) + mass);
    const bin = all === 0 ? BINS - 1 : Math.min(BINS - 1, Math.floor(((all - loss) / all) * BINS));
    bins[bin]! += mass;
    if (below <= LOW) low = fractionToNumber(index);
    if (below < HIGH) high = fractionToNumber(index);
    below += mass;
  }
  const scale = 100 / (divisor * formula.totalMax);
  const squares = losses.reduce((sum, loss) => sum + loss * loss, 0);
  return {
    risks: losses.length,
    best: fractionToNumber(indexAt(0)),
    worst: fractionToNumber(indexAt(all)),
    mean: (most - probability * all) * scale,
    deviation: Math.sqrt(probability * (1 - probability) * squares) * scale,
    low,
    high,
    predicates: predicateChances(analysis.rules, chances),
    bins,
  };
}
