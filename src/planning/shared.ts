import { divisorOf } from "../scoring/index";
import { Knapsack, type Choice, type Option, type Solved } from "./knapsack";
import { isLadder, Ladder } from "./ladder";
import type { Candidate, PlanProblem } from "./problem";
import type { PlanOptions } from "./types";

export type Take = (candidate: Candidate) => void;

/** Indicators of innovations that count and of the region, solved at every effort. */
export interface SolvedCells extends Solved {
  /** Hands out the steps of the best selection with that effort. */
  pick(effort: number, take: Take): void;
}

/** Cells whose steps follow one another evenly need no search; pins, switches and own efforts make the others. */
class Cells implements SolvedCells {
  readonly gainAt: Float64Array;
  private readonly even: { cells: Candidate[][]; ladder: Ladder };
  private readonly odd: { cells: Candidate[][]; knapsack: Knapsack };

  constructor(cells: readonly Candidate[][], limit: number, optionOf: (candidate: Candidate) => Option) {
    const all = cells.map((candidates) => ({ candidates, choice: candidates.map(optionOf) }));
    const even = all.filter(({ choice }) => isLadder(choice));
    const odd = all.filter(({ choice }) => !isLadder(choice));
    const choices = (some: typeof all): Choice[] => some.map(({ choice }) => choice);
    const candidates = (some: typeof all): Candidate[][] => some.map((one) => one.candidates);
    this.even = { cells: candidates(even), ladder: new Ladder(choices(even)) };
    const base = { gainAt: this.even.ladder.gains(limit) };
    this.odd = { cells: candidates(odd), knapsack: new Knapsack(choices(odd), limit, base) };
    this.gainAt = this.odd.knapsack.gainAt;
  }

  pick(effort: number, take: Take): void {
    const { taken, left } = this.odd.knapsack.select(effort);
    const hand = (cells: Candidate[][], options: readonly number[]): void =>
      options.forEach((option, index) => {
        if (option >= 0) take(cells[index]![option]!);
      });
    hand(this.odd.cells, taken);
    hand(this.even.cells, this.even.ladder.select(left));
  }
}

/** What all settings of one search share. */
export class Shared {
  readonly cells: Candidate[][];
  /** Larger than all gains together, so that what must be taken is taken whenever the effort allows it. */
  readonly bonus: number;
  private readonly solved = new Map<number, SolvedCells>();

  constructor(
    readonly problem: PlanProblem,
    readonly options: PlanOptions,
    readonly limit: number,
  ) {
    this.cells = [...problem.cells, ...problem.spdCells];
    const { formula, blocked } = problem;
    const divisor = divisorOf(formula, problem.n + (options.newInnovations ?? 0));
    const all = [...this.cells, ...blocked.flatMap((row) => [[row.qualify], ...row.cells])];
    const most = all.reduce((sum, choices) => sum + Math.max(0, ...choices.map((one) => gainOf(one, divisor))), 0);
    this.bonus = most + blocked.length * formula.countPerInnovation * divisor + 1;
  }

  isPinned({ step }: Candidate): boolean {
    return this.options.pinned?.has(step.key) ?? false;
  }

  option(candidate: Candidate, divisor: number): Option {
    const gain = gainOf(candidate, divisor) + (this.isPinned(candidate) ? this.bonus : 0);
    return { effort: candidate.step.effort, gain };
  }

  /** The indicators of innovations that count, and of the region: most of the search, the same for many settings. */
  cellsAt(divisor: number): SolvedCells {
    let known = this.solved.get(divisor);
    if (!known) {
      known = new Cells(this.cells, this.limit, (one) => this.option(one, divisor));
      this.solved.set(divisor, known);
    }
    return known;
  }
}

/** SPD and count score weigh as much as the divisor beside a maturity point. */
export function gainOf({ step, gain }: Candidate, divisor: number): number {
  return step.kind === "spd" ? gain * divisor : gain;
}
