import { cappedRows } from "./cappedRows";
import { SettingFormula, goalReached, type FoundWay } from "./settingFormula";
import type { PossibleStep } from "./possibleSteps";
import type { BlockedRow, PlanProblem } from "./problem";
import { freeRows, type SolvedRows } from "./rows";
import type { Setting } from "./settings";
import { countedSteps, type WaySearch, type SolvedCells } from "./solvedCells";

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

/** The search under one setting and one way of issuing letters, exact at every effort up to a limit. */
export class Scenario {
  private readonly required: number;

  /** @param limit highest effort beside the new innovations and the letters; below 0 when the former take too much */
  private constructor(
    private readonly shared: WaySearch,
    setting: Setting,
    private readonly frame: SettingFormula,
    private readonly limit: number,
    private readonly cells: SolvedCells,
    private readonly rows: SolvedRows,
  ) {
    this.required = this.requiredBonuses(shared.problem, setting);
  }

  /** Solves the setting, with pauses. */
  static *solving(shared: WaySearch, setting: Setting, limit: number): Generator<void, Scenario, void> {
    const { problem } = shared;
    const frame = new SettingFormula(problem, setting);
    const own = limit - frame.newEffort;
    const cells = shared.cellsAt(frame.divisor);
    yield;
    const { countEach, slots } = frame;
    const solve = countEach > 0 && slots < problem.blocked.length ? cappedRows : freeRows;
    const rows = yield* solve(frame, shared, Math.max(0, own), cells);
    return new Scenario(shared, setting, frame, own, cells, rows);
  }

  private pinned(cells: readonly PossibleStep[][]): number {
    return cells.filter((choices) => choices.some((one) => this.shared.common.isPinned(one))).length;
  }

  private requiredBonuses(problem: PlanProblem, { forced }: Setting): number {
    if (!this.shared.common.options.pinned?.size) return forced.length;
    const inRow = ({ qualify, cells }: BlockedRow): number => this.pinned(cells) + this.pinned([[qualify]]);
    return (
      this.pinned(countedSteps(problem)) + problem.blocked.reduce((sum, row) => sum + inRow(row), 0) + forced.length
    );
  }

  private get bonuses(): number {
    return this.required * this.shared.common.bonus;
  }

  private feasible(effort: number): boolean {
    return effort >= 0 && this.rows.gainAt[effort]! >= this.bonuses;
  }

  private gainAt(effort: number): number {
    return this.rows.gainAt[effort]! - this.bonuses;
  }

  private outcome(effort: number): FoundWay {
    const steps: PossibleStep[] = [];
    const take = (candidate: PossibleStep): void => void steps.push(candidate);
    this.cells.pick(this.rows.pick(effort, take), take);
    return this.frame.outcome(steps, this.gainAt(effort));
  }

  /**
   * The highest index, with the least effort for it; `null` when pins or affairs cannot be met.
   * @param letters effort that the letters take of the limit
   */
  best(letters: number): FoundWay | null {
    const limit = this.limit - letters;
    if (!this.feasible(limit)) return null;
    const most = this.rows.gainAt[limit]!;
    return this.outcome(lowest(limit, (effort) => this.rows.gainAt[effort]! >= most));
  }

  /** The least effort beside the letters whose index, as shown, is the wanted one; `null` when there is none. */
  private least(limit: number, wantedHundredths: number, lost: number): number | null {
    const reaches = (effort: number): boolean =>
      this.feasible(effort) && goalReached(this.frame.indexAt(this.gainAt(effort) - lost), wantedHundredths);
    return reaches(limit) ? lowest(limit, reaches) : null;
  }

  /** The selection with the least effort whose index, as shown, is the wanted one; `null` when there is none. */
  cheapest(letters: number, wantedHundredths: number): FoundWay | null {
    const effort = this.least(this.limit - letters, wantedHundredths, 0);
    return effort === null ? null : this.outcome(effort);
  }

  /**
   * Whether another way, which issues less, could be better than what is known. Whatever is done in it can be done
   * beside the letters of this one as well, and these add at least `lost` to it.
   */
  couldBeat(known: FoundWay | null, letters: number, lost: number, wanted: number | null): boolean {
    const limit = this.limit - letters;
    if (!this.feasible(limit)) return false;
    if (wanted === null) return !known || this.frame.indexAt(this.gainAt(limit) - lost) >= known.index;
    const least = this.least(limit, wanted, lost);
    return least !== null && (!known || least + letters + this.frame.newEffort <= known.effort);
  }
}
