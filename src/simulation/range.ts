import type { Analysis } from "../analysis/types";
import { valueOf } from "../rules/index";
import type { PredicateName, RuleSet } from "../rules/types";
import { countScoreOf, divisorOf, fractionToNumber, predicateOfFraction, type Fraction } from "../scoring/index";
import type { Level } from "../workbook/types";
import { chancesOfLoss } from "./chances";
import { Simulator, type Change, type Tried } from "./change";
import { unprovedLevels, type UnprovedLevel } from "./unproved";

/** Where the index ends up when kinds of documents without proof are accepted or refused by chance. Unrounded, 0-100. */
export interface IndexRange {
  /** How many levels may fail. */
  risks: number;
  /** How many kinds of documents they are: each is accepted or refused everywhere. */
  kinds: number;
  /** If none of them fails, and if all of them do. */
  best: number;
  worst: number;
  /** Expected index. */
  mean: number;
  /** The index lies between them in at least 90 of 100 cases, below in at most 5 and above in at most 5. */
  low: number;
  high: number;
  /** Each predikat of the year with its chance (0-1), highest first; empty without SPD and when the limits are not known. */
  predicates: { name: PredicateName; chance: number }[];
  /** Chances (0-1) of parts of equal width from `worst` to `best`; the upper end belongs to the last. */
  bins: Float64Array;
}

const BINS = 60;
const LOW = 0.05;
const HIGH = 0.95;
/** Finer parts of the way from worst to best are not told apart: far below what is shown. */
const PARTS = 20_000;

/** The rows of the predikat table, each with the chance of ending there. */
function predicateChances(rules: RuleSet, chances: ReadonlyMap<PredicateName, number>): IndexRange["predicates"] {
  const names = (valueOf(rules.predicates) ?? []).map(({ name }) => name);
  return names.map((name) => ({ name, chance: chances.get(name) ?? 0 }));
}

/** An outcome: the index in parts of its denominator, with its chance. */
type Outcomes = Map<number, number>;

/** The kinds of documents that a reviewer may refuse, and what follows from each decision. */
class Kinds {
  /** Levels that may fail, by `Indicator.id`. */
  private readonly open = new Map<string, UnprovedLevel[]>();
  /** Without these an innovation does not qualify: what they bring is no sum. */
  readonly mandatory: readonly string[];
  readonly divisor: number;
  readonly risks: number;

  constructor(
    private readonly simulator: Simulator,
    private readonly change: Change,
    unproved: readonly UnprovedLevel[],
  ) {
    // What is tried out or failed for certain is settled; what nothing makes count has nothing to lose.
    const accepted = unproved.filter((level) => this.isOpen(level));
    const best = this.accepting(accepted);
    const counting = accepted.filter(({ row }) => row === null || simulator.qualifiesAt(row, best));
    for (const level of counting) {
      const known = this.open.get(level.id);
      if (known) known.push(level);
      else this.open.set(level.id, [level]);
    }
    this.risks = counting.length;
    this.mandatory = change.acceptIneligible ? [] : [...this.open.keys()].filter((id) => simulator.isMandatory(id));
    this.divisor = divisorOf(simulator.formula, simulator.tally("evidenced", change).n);
  }

  get count(): number {
    return this.open.size;
  }

  private isOpen({ row, id }: UnprovedLevel): boolean {
    if (row !== null && this.change.without?.has(row)) return false;
    const tried = row === null ? this.change.spd : this.change.rows?.get(row);
    return !tried?.failed?.has(id) && !tried?.levels?.has(id);
  }

  /** The change under which these levels count as proven. */
  private accepting(levels: readonly UnprovedLevel[]): Change {
    const rows = new Map<number, Tried>(this.change.rows);
    for (const { row, id, level } of levels) {
      if (row === null) continue;
      const tried = rows.get(row);
      rows.set(row, { ...tried, levels: new Map<string, Level>([...(tried?.levels ?? []), [id, level as Level]]) });
    }
    return { ...this.change, rows };
  }

  /** Hundredths over the divisor: what is sure once some mandatory kinds are accepted, and what each other kind adds. */
  under(accepted: ReadonlySet<string>): { sure: number; kinds: number[] } {
    const { simulator, divisor } = this;
    const change = this.accepting([...accepted].flatMap((id) => this.open.get(id) ?? []));
    const tally = simulator.tally("evidenced", change);
    const whole = tally.spd + countScoreOf(simulator.formula, tally.counted, tally.services.size);
    const kinds = [...this.open].flatMap(([id, levels]) => {
      if (this.mandatory.includes(id)) return [];
      const weight = (row: number | null): number =>
        row === null
          ? (simulator.spd.get(id) ?? 0) * divisor
          : simulator.qualifiesAt(row, change)
            ? (simulator.sid.get(id) ?? 0)
            : 0;
      return [levels.reduce((sum, { row, level, left }) => sum + weight(row) * (level - left), 0)];
    });
    return { sure: whole * divisor + tally.sumMaturity, kinds: kinds.filter((amount) => amount > 0) };
  }
}

/** Every decision about the mandatory kinds with its chance; the first accepts none, the last all. */
function* decisions(
  mandatory: readonly string[],
  refused: number,
): Generator<{ accepted: Set<string>; chance: number }> {
  for (let mask = 0; mask < 2 ** mandatory.length; mask++) {
    const accepted = new Set(mandatory.filter((_, place) => (mask >> place) % 2 === 1));
    const chance = (1 - refused) ** accepted.size * refused ** (mandatory.length - accepted.size);
    yield { accepted, chance };
  }
}

/** Adds what follows from one decision about the mandatory kinds. */
function addOutcomes(
  outcomes: Outcomes,
  { sure, kinds }: { sure: number; kinds: readonly number[] },
  refused: number,
  weight: number,
): void {
  const all = kinds.reduce((sum, one) => sum + one, 0);
  const scale = Math.max(1, all / PARTS);
  const losses = kinds.map((one) => ({ loss: Math.max(1, Math.round(one / scale)), count: 1 }));
  const { step, start, masses } = chancesOfLoss(losses, refused);
  masses.forEach((mass, i) => {
    if (mass === 0) return;
    const value = sure + all - Math.min(all, (start + i) * step * scale);
    outcomes.set(value, (outcomes.get(value) ?? 0) + mass * weight);
  });
}

/**
 * The range of the index when each kind of document without proof is refused with the same probability: a reviewer who
 * does not take a kind of document takes it nowhere, so that all levels of an indicator stand or fall together. Without
 * a mandatory indicator an innovation does not count. The chances are computed and not drawn.
 * @param probability 0-1, that a kind is refused
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
  const kinds = new Kinds(simulator, change, unproved);
  const denominator = kinds.divisor * simulator.formula.totalMax;
  const indexAt = (value: number): Fraction => ({ numerator: value * 100, denominator });
  const number = (value: number): number => fractionToNumber(indexAt(value));

  const outcomes: Outcomes = new Map();
  let mean = 0;
  let worst = Infinity;
  let best = -Infinity;
  for (const { accepted, chance } of decisions(kinds.mandatory, probability)) {
    const found = kinds.under(accepted);
    const all = found.kinds.reduce((sum, one) => sum + one, 0);
    worst = Math.min(worst, found.sure);
    best = Math.max(best, found.sure + all);
    if (chance === 0) continue;
    mean += chance * (found.sure + (1 - probability) * all);
    addOutcomes(outcomes, found, probability, chance);
  }

  const bins = new Float64Array(BINS);
  const chances = new Map<PredicateName, number>();
  let below = 0;
  let low = number(worst);
  let high = low;
  for (const [value, mass] of [...outcomes].sort(([a], [b]) => a - b)) {
    const name = predicateOfFraction(indexAt(value), analysis.rules);
    if (name) chances.set(name, (chances.get(name) ?? 0) + mass);
    const bin = best === worst ? BINS - 1 : Math.min(BINS - 1, Math.floor(((value - worst) / (best - worst)) * BINS));
    bins[bin]! += mass;
    if (below <= LOW) low = number(value);
    if (below < HIGH) high = number(value);
    below += mass;
  }
  return {
    risks: kinds.risks,
    kinds: kinds.count,
    best: number(best),
    worst: number(worst),
    mean: number(mean),
    low,
    high,
    predicates: analysis.claimed.spd === null ? [] : predicateChances(analysis.rules, chances),
    bins,
  };
}
