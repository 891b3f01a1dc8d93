import { divisorOf } from "../scoring/index";
import { Knapsack, type Option } from "./knapsack";
import type { Candidate, PlanProblem } from "./problem";
import type { PlanOptions } from "./types";

/** What all settings of one search share. */
export class Shared {
  readonly cells: Candidate[][];
  /** Larger than all gains together, so that what must be taken is taken whenever the effort allows it. */
  readonly bonus: number;
  private readonly solved = new Map<number, Knapsack>();

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
  cellKnapsack(divisor: number): Knapsack {
    let known = this.solved.get(divisor);
    if (!known) {
      const choices = this.cells.map((candidates) => candidates.map((one) => this.option(one, divisor)));
      known = new Knapsack(choices, this.limit);
      this.solved.set(divisor, known);
    }
    return known;
  }
}

/** SPD and count score weigh as much as the divisor beside a maturity point. */
export function gainOf({ step, gain }: Candidate, divisor: number): number {
  return step.kind === "spd" ? gain * divisor : gain;
}
