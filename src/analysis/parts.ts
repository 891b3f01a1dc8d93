import { basicServiceNames } from "../rules/index";
import type { RuleSet } from "../rules/types";
import {
  countScoreOf,
  divisorOf,
  fractionDifference,
  fractionToNumber,
  type Fraction,
  type IndexFormula,
  type IndexInput,
  indexOf,
  predicateOfFraction,
  shownDifference,
  type AnyBasis,
} from "../scoring/index";
import type { SpdScores, ScoredRow } from "./scoredRows";
import type { Analysis, IndexParts } from "./types";

/** Everything the index needs about a region on one basis, kept so that single changes can be tried cheaply. */
export interface Tally {
  formula: IndexFormula;
  spd: number;
  sumMaturity: number;
  n: number;
  counted: number;
  /** How many counted rows cover each basic-service affair. */
  services: ReadonlyMap<string, number>;
}

export function tally(
  basis: AnyBasis,
  rows: readonly ScoredRow[],
  spd: SpdScores | null,
  formula: IndexFormula,
): Tally {
  const services = new Map<string, number>();
  let sumMaturity = 0;
  let counted = 0;
  for (const row of rows) {
    sumMaturity += basis === "claimed" ? row.maturity : row[basis].maturity;
    if (basis !== "claimed" && !row[basis].eligible) continue;
    counted++;
    if (row.basicService) services.set(row.basicService, (services.get(row.basicService) ?? 0) + 1);
  }
  return { formula, spd: spd?.[basis] ?? 0, sumMaturity, n: rows.length, counted, services };
}

/** The same text for results from which every change that leaves the divisor is worth the same; of one rule set. */
export function worthKey({ n, counted, services }: Tally): string {
  return [n, counted, ...services.keys()].join();
}

/** How many basic-service affairs are covered with one more row of an affair; `null`: of none. */
export function coveredWith({ services }: Tally, basicService: string | null): number {
  return services.size + (basicService !== null && !services.has(basicService) ? 1 : 0);
}

/** By how much numbers of a tally change; of the basic services, how many are covered then. */
export type TallyChange = Partial<IndexInput>;

function indexWith(base: Tally, change: TallyChange): Fraction {
  return indexOf(base.formula, {
    spd: base.spd + (change.spd ?? 0),
    sumMaturity: base.sumMaturity + (change.sumMaturity ?? 0),
    n: base.n + (change.n ?? 0),
    counted: base.counted + (change.counted ?? 0),
    coveredBasicServices: change.coveredBasicServices ?? base.services.size,
  });
}

/** By how many index points the index of a tally rises when some of its numbers change, unrounded. */
export function riseWith(base: Tally, change: TallyChange): number {
  return fractionDifference(indexWith(base, {}), indexWith(base, change));
}

export function indexParts(base: Tally, hasSpd: boolean, rules: RuleSet): IndexParts {
  const covered = base.services.size;
  const index = indexWith(base, {});
  const divisor = divisorOf(base.formula, base.n);
  const services = basicServiceNames(rules);
  return {
    index: fractionToNumber(index),
    // A predikat speaks of the whole index, not of the share of the innovations.
    predicate: hasSpd ? predicateOfFraction(index, rules) : null,
    spd: hasSpd ? base.spd / 100 : null,
    sumMaturity: base.sumMaturity / 100,
    meanMaturity: base.sumMaturity / (100 * divisor),
    divisor,
    n: base.n,
    counted: base.counted,
    countScore: countScoreOf(base.formula, base.counted, covered) / 100,
    basicServices: {
      covered: services.filter((name) => base.services.has(name)),
      required: base.formula.minBasicServices,
      of: services.length,
    },
  };
}

/** Index points between the claimed and the evidenced index, from the figures as shown; `null` without evidence columns. */
export function shownGap({ claimed, evidenced }: Pick<Analysis, "claimed" | "evidenced">): number | null {
  return evidenced && shownDifference(evidenced.index, claimed.index);
}
