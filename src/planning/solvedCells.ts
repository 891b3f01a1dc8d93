import { divisorOf } from "../scoring/index";
import { Knapsack, type KnapsackChoice, type KnapsackOption, type Solved } from "./knapsack";
import { Ladder, rungEffort } from "./ladder";
import type { PossibleStep } from "./possibleSteps";
import type { PlanProblem } from "./problem";
import type { PlanOptions } from "./types";

export type Take = (candidate: PossibleStep) => void;

/** Indicators of innovations that count and of the region, solved at every effort. */
export interface SolvedCells extends Solved {
  /** Hands out the steps of the best selection with that effort. */
  pick(effort: number, take: Take): void;
}

/** Cells on top of others that are solved already. */
class MoreCells implements SolvedCells {
  readonly gainAt: Float64Array;

  constructor(
    private readonly base: SolvedCells,
    private readonly cells: readonly PossibleStep[][],
    private readonly solved: Ladder | Knapsack,
  ) {
    this.gainAt = solved.gainAt;
  }

  pick(effort: number, take: Take): void {
    const { taken, left } = this.solved.select(effort);
    taken.forEach((option, index) => {
      if (option >= 0) take(this.cells[index]![option]!);
    });
    this.base.pick(left, take);
  }
}

/** Nothing to do. */
function noCells(limit: number): SolvedCells {
  return { gainAt: new Float64Array(limit + 1), pick: () => undefined };
}

/** Cells whose steps follow one another evenly need no search; pins, switches and own efforts make the others. */
function solvedOn(
  base: SolvedCells,
  cells: readonly PossibleStep[][],
  optionOf: (candidate: PossibleStep) => KnapsackOption,
): SolvedCells {
  const choices = new Map<number | null, { cells: PossibleStep[][]; choices: KnapsackChoice[] }>();
  for (const candidates of cells) {
    const choice = candidates.map(optionOf);
    const each = rungEffort(choice);
    const group = choices.get(each) ?? { cells: [], choices: [] };
    group.cells.push(candidates);
    group.choices.push(choice);
    choices.set(each, group);
  }
  return [...choices].reduce((solved, [each, group]) => {
    const limit = solved.gainAt.length - 1;
    const more = each === null ? new Knapsack(group.choices, limit, solved) : new Ladder(group.choices, each, solved);
    return new MoreCells(solved, group.cells, more);
  }, base);
}

/** The steps on indicators that are no innovation's that does not count yet. */
export function countedSteps({ common, lettered }: PlanProblem): PossibleStep[][] {
  return [...common, ...lettered];
}

/** What the best step of each thing brings together. */
function mostGain(cells: readonly PossibleStep[][], divisor: number): number {
  return cells.reduce(
    (sum, choices) => sum + choices.reduce((most, one) => Math.max(most, weightedGain(one, divisor)), 0),
    0,
  );
}

/** What all ways and settings of one search share. */
export class SearchBase {
  /** Larger than all gains together, so that what must be taken is taken whenever the effort allows it. */
  readonly bonus: number;
  private readonly solved = new Map<number, SolvedCells>();

  constructor(
    private readonly problems: readonly PlanProblem[],
    readonly options: PlanOptions,
    readonly limit: number,
  ) {
    const [{ formula, n, common }] = problems as [PlanProblem];
    const divisor = divisorOf(formula, n + (options.newInnovations ?? 0));
    this.bonus = mostGain(common, divisor) + Math.max(...problems.map((problem) => this.bonusFor(problem, divisor)));
  }

  private bonusFor({ formula, blocked, lettered }: PlanProblem, divisor: number): number {
    const gains = [...lettered, ...blocked.flatMap((row) => [[row.qualify], ...row.cells])];
    return mostGain(gains, divisor) + blocked.length * formula.countPerInnovation * divisor + 1;
  }

  isPinned({ step }: PossibleStep): boolean {
    return this.options.pinned?.has(step.key) ?? false;
  }

  option(candidate: PossibleStep, divisor: number): KnapsackOption {
    const gain = weightedGain(candidate, divisor) + (this.isPinned(candidate) ? this.bonus : 0);
    return { effort: candidate.step.effort, gain };
  }

  /** What no letter touches: most of the search, the same for many settings and all ways. */
  cellsAt(divisor: number): SolvedCells {
    let known = this.solved.get(divisor);
    if (!known) {
      const { common } = this.problems[0]!;
      known = solvedOn(noCells(this.limit), common, (one) => this.option(one, divisor));
      this.solved.set(divisor, known);
    }
    return known;
  }
}

/** What all settings of one way share. */
export class WaySearch {
  private readonly solved = new Map<number, SolvedCells>();

  constructor(
    readonly common: SearchBase,
    readonly problem: PlanProblem,
  ) {}

  /** The indicators of innovations that count, and of the region. */
  cellsAt(divisor: number): SolvedCells {
    let known = this.solved.get(divisor);
    if (!known) {
      const { common, problem } = this;
      known = solvedOn(common.cellsAt(divisor), problem.lettered, (one) => common.option(one, divisor));
      this.solved.set(divisor, known);
    }
    return known;
  }
}

/** SPD and count score weigh as much as the divisor beside a maturity point. */
export function weightedGain({ step, gain }: PossibleStep, divisor: number): number {
  return step.kind === "spd" ? gain * divisor : gain;
}
