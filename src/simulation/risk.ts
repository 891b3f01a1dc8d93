import type { Analysis } from "../analysis/types";
import type { PredicateName } from "../rules/types";
import { divisorOf, indexFormula, predicateOf } from "../scoring/index";
import { levelsOn, simulate, spdLevelsOn, weightsByKey, type Basis, type Change } from "./change";

/** A level that may fail, and how likely that is. */
export interface Risk {
  /** `12:16` or `spd:5a`. */
  key: string;
  /** 0-1 */
  probability: number;
  /** Index points that are lost when it fails. */
  points: number;
}

export interface IndexRange {
  /** Expected index and its standard deviation, exact for independent levels. */
  mean: number;
  deviation: number;
  /** Of the drawn runs: 5th and 95th percentile. */
  low: number;
  high: number;
  /** Share of the runs that end with each predikat, highest first; only those that occur. */
  predicates: { name: PredicateName; share: number }[];
  /** How many levels may fail. */
  risks: number;
}

const RUNS = 2_000;

/** Mulberry32: the same seed gives the same runs on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The levels that no evidence proves, each failing with the same probability.
 * @param probability 0-1 for a level whose evidence was refused or is missing
 */
export function unprovedLevels(analysis: Analysis, probability: number): Risk[] {
  if (!analysis.evidenced) return [];
  const { rules } = analysis;
  const weights = weightsByKey(rules);
  const formula = indexFormula(rules);
  const scale = 100 / formula.totalMax;
  const divisor = divisorOf(formula, analysis.claimed.n);
  const risks: Risk[] = [];
  const collect = (
    prefix: string,
    claimed: Readonly<Record<string, number>>,
    proved: Readonly<Record<string, number>>,
    divided: number,
  ): void => {
    for (const [key, level] of Object.entries(claimed)) {
      const lost = level - (proved[key] ?? 0);
      if (lost > 0) {
        const points = (((weights.get(key) ?? 0) * level) / divided) * scale;
        risks.push({ key: `${prefix}:${key}`, probability, points });
      }
    }
  };
  for (const row of analysis.innovations) {
    collect(String(row.row), levelsOn("claimed", row), levelsOn("evidenced", row), divisor);
  }
  const spd = spdLevelsOn("claimed", analysis);
  if (spd) collect("spd", spd, spdLevelsOn("evidenced", analysis) ?? {}, 1);
  return risks;
}

function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/**
 * The range of the claimed index when each risky level may fail on its own. Mean and deviation are exact, because the
 * index is a sum of the levels; percentiles and the chance of each predikat come from seeded runs.
 * @param change what is tried out beside the risks
 * @param seed a whole number; the same seed gives the same answer
 */
export function indexRange(analysis: Analysis, risks: readonly Risk[], change: Change = {}, seed = 1): IndexRange {
  const basis: Basis = "claimed";
  const start = simulate(analysis, basis, change).index;
  const mean = risks.reduce((index, { probability, points }) => index - probability * points, start);
  const variance = risks.reduce((sum, { probability: p, points }) => sum + p * (1 - p) * points * points, 0);
  const random = seeded(seed);
  const runs = new Float64Array(RUNS);
  for (let run = 0; run < RUNS; run++) {
    let index = start;
    for (const { probability, points } of risks) if (random() < probability) index -= points;
    runs[run] = index;
  }
  runs.sort();
  const counts = new Map<PredicateName, number>();
  for (const index of runs) {
    const name = predicateOf(Math.max(0, index), analysis.rules);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const order = (analysis.rules.predicates.value ?? analysis.rules.predicates.assumed ?? []).map(({ name }) => name);
  return {
    mean,
    deviation: Math.sqrt(variance),
    low: percentile(runs, 0.05),
    high: percentile(runs, 0.95),
    predicates: order.flatMap((name) => {
      const count = counts.get(name);
      return count === undefined ? [] : [{ name, share: count / RUNS }];
    }),
    risks: risks.length,
  };
}
