import { cappedRows } from "./cappedRows";
import { Frame, goalReached, type Outcome } from "./frame";
import type { BlockedRow, Candidate, PlanProblem } from "./problem";
import { freeRows, type SolvedRows } from "./rows";
import type { Setting } from "./settings";
import type { Shared, SolvedCells } from "./shared";

/** The lowest number from 0 to `high` for which a rising condition holds; it must hold at `high`. */
function lowest(high: number, holds: (value: number) => boolean): number {
  let low = 0;
  let top = high;
  while (low < top) {
    const middle = (low + top) >> 1;
    if (holds(middle)) top = middle;
    else low = middle + 1;
  }
  return low;
}

/** The search under one setting, exact at every effort up to a limit. */
export class Scenario {
  private readonly required: number;

  /** @param limit highest effort beside the new innovations; below 0 when they alone take too much */
  private constructor(
    private readonly shared: Shared,
    setting: Setting,
    private readonly frame: Frame,
    private readonly limit: number,
    private readonly cells: SolvedCells,
    private readonly rows: SolvedRows,
  ) {
    this.required = this.requiredBonuses(shared.problem, setting);
  }

  /** Solves the setting, with pauses. */
  static *solving(shared: Shared, setting: Setting, limit: number): Generator<void, Scenario, void> {
    const { problem } = shared;
    const frame = new Frame(problem, setting);
    const own = limit - frame.newEffort;
    const cells = shared.cellsAt(frame.divisor);
    yield;
    const { countEach, slots } = frame;
    const solve = countEach > 0 && slots < problem.blocked.length ? cappedRows : freeRows;
    const rows = yield* solve(frame, shared, Math.max(0, own), cells);
    return new Scenario(shared, setting, frame, own, cells, rows);
  }

  private pinned(cells: readonly Candidate[][]): number {
    return cells.filter((choices) => choices.some((one) => this.shared.isPinned(one))).length;
  }

  private requiredBonuses({ blocked }: PlanProblem, { forced }: Setting): number {
    const inRow = ({ qualify, cells }: BlockedRow): number => this.pinned(cells) + this.pinned([[qualify]]);
    return this.pinned(this.shared.cells) + blocked.reduce((sum, row) => sum + inRow(row), 0) + forced.length;
  }

  private feasible(effort: number): boolean {
    return this.rows.gainAt[effort]! >= this.required * this.shared.bonus;
  }

  private gainAt(effort: number): number {
    return this.rows.gainAt[effort]! - this.required * this.shared.bonus;
  }

  private outcome(effort: number): Outcome {
    const steps: Candidate[] = [];
    const take = (candidate: Candidate): void => void steps.push(candidate);
    this.cells.pick(this.rows.pick(effort, take), take);
    return this.frame.outcome(steps, this.gainAt(effort));
  }

  /** The highest index, with the least effort for it; `null` when pins or affairs cannot be met. */
  best(): Outcome | null {
    if (this.limit < 0 || !this.feasible(this.limit)) return null;
    const most = this.rows.gainAt[this.limit]!;
    return this.outcome(lowest(this.limit, (effort) => this.rows.gainAt[effort]! >= most));
  }

  /** The least effort whose index, as shown, is the wanted one; `null` when there is none. */
  cheapest(wantedHundredths: number): Outcome | null {
    const reaches = (effort: number): boolean =>
      this.feasible(effort) && goalReached(this.frame.indexAt(this.gainAt(effort)), wantedHundredths);
    if (this.limit < 0 || !reaches(this.limit)) return null;
    return this.outcome(lowest(this.limit, reaches));
  }
}
