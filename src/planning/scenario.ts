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
  private readonly frame: Frame;
  private readonly cells: SolvedCells;
  private readonly rows: SolvedRows;
  private readonly required: number;
  /** Highest effort beside the new innovations; below 0 when they alone take too much. */
  private readonly limit: number;

  constructor(
    private readonly shared: Shared,
    setting: Setting,
    limit: number,
  ) {
    const { problem } = shared;
    this.frame = new Frame(problem, setting);
    this.limit = limit - this.frame.newEffort;
    const spend = Math.max(0, this.limit);
    this.cells = shared.cellsAt(this.frame.divisor);
    const { countEach, slots } = this.frame;
    const rows = countEach > 0 && slots < problem.blocked.length ? cappedRows : freeRows;
    this.rows = rows(this.frame, shared, spend, this.cells);
    this.required = this.requiredBonuses(problem, setting);
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
