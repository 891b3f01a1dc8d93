import { countScoreOf, divisorOf, fractionToNumber, indexOf, roundHalfUp } from "../scoring/index";
import { Knapsack, type Choice, type Option } from "./knapsack";
import type { BlockedRow, Candidate, PlanProblem } from "./problem";
import { NEW_EFFORT, type Setting } from "./settings";
import { gainOf, type Shared } from "./shared";
import type { Plan, Step } from "./types";

export interface Outcome {
  index: number;
  effort: number;
  plan(before: number): Omit<Plan, "reached">;
}

/** Whether an index counts as the wanted one, in hundredths, as it is shown. */
export function goalReached(index: number, wantedHundredths: number): boolean {
  return Math.round(roundHalfUp(index, 2) * 100) >= wantedHundredths;
}

type Pick = (option: number, take: (candidate: Candidate) => void) => void;

/** A choice of the search, and how to tell the steps behind its options. */
interface Group {
  choice: Choice;
  pick: Pick;
}

/** The search under one setting. Gains are hundredths of a maturity point. */
export class Scenario {
  private readonly problem: PlanProblem;
  private readonly divisor: number;
  private readonly groups: Group[];
  private readonly cells: Knapsack;
  private readonly knapsack: Knapsack;
  private readonly required: number;
  private readonly newEffort: number;
  private readonly countEach: number;

  constructor(
    private readonly shared: Shared,
    private readonly setting: Setting,
    limit: number,
  ) {
    const { problem, options } = shared;
    const { formula } = problem;
    this.problem = problem;
    this.newEffort = setting.newInnovations * (options.newEffort ?? NEW_EFFORT);
    this.divisor = divisorOf(formula, problem.n + setting.newInnovations);
    this.countEach = setting.open ? formula.countPerInnovation * this.divisor : 0;
    const spend = Math.max(0, limit - this.newEffort);
    this.groups = this.buildGroups(spend);
    this.cells = shared.cellKnapsack(this.divisor);
    this.knapsack = new Knapsack(
      this.groups.map(({ choice }) => choice),
      spend,
      this.cells,
    );
    this.required = this.requiredBonuses();
  }

  private option(candidate: Candidate): Option {
    return this.shared.option(candidate, this.divisor);
  }

  private requiredBonuses(): number {
    const pinnedCells = this.shared.cells.filter((choices) => choices.some((one) => this.shared.isPinned(one))).length;
    const pinnedRows = this.problem.blocked.reduce((sum, row) => sum + this.pinnedIn(row), 0);
    return pinnedCells + pinnedRows + this.setting.forced.length;
  }

  /** Pins inside a blocked innovation: making it count, and each of its cells. */
  private pinnedIn({ qualify, cells }: BlockedRow): number {
    const pinned = cells.filter((choices) => choices.some((one) => this.shared.isPinned(one))).length;
    return pinned + (this.shared.isPinned(qualify) ? 1 : 0);
  }

  /** A blocked innovation: nothing, or making it count and the best use of what is left for its indicators. */
  private rowGroup(row: BlockedRow, limit: number): Group {
    const { qualify } = row;
    const start = this.option(qualify);
    const own = row.cells.reduce((sum, choices) => sum + Math.max(...choices.map(({ step }) => step.effort)), 0);
    const most = Math.min(own, limit - start.effort);
    const inside = new Knapsack(
      row.cells.map((choices) => choices.map((one) => this.option(one))),
      Math.max(0, most),
    );
    const choice = Array.from({ length: Math.max(0, most + 1) }, (_, spare) => ({
      effort: start.effort + spare,
      gain: start.gain + this.countEach + inside.gainAt[spare]!,
    }));
    const pick: Pick = (option, take) => {
      take(qualify);
      inside.select(option).taken.forEach((taken, index) => {
        if (taken >= 0) take(row.cells[index]![taken]!);
      });
    };
    return { choice, pick };
  }

  /** All blocked innovations of an affair, at least one of which must be made to count. */
  private forcedGroup(rows: readonly BlockedRow[], limit: number): Group {
    const groups = rows.map((row) => this.rowGroup(row, limit));
    const own = groups.reduce((sum, { choice }) => sum + (choice.at(-1)?.effort ?? 0), 0);
    const most = Math.min(own, limit);
    const knapsacks = groups.map((_, first) => {
      const must = groups.map(({ choice }, index) =>
        index === first ? choice.map(({ effort, gain }) => ({ effort, gain: gain + this.shared.bonus })) : choice,
      );
      return new Knapsack(must, most);
    });
    const best = (effort: number): number =>
      knapsacks.reduce((top, one, index) => (one.gainAt[effort]! > knapsacks[top]!.gainAt[effort]! ? index : top), 0);
    const choice = Array.from({ length: most + 1 }, (_, effort) => {
      const gain = knapsacks[best(effort)]!.gainAt[effort]!;
      // Below the bonus the effort does not suffice for any of them.
      return { effort, gain: gain >= this.shared.bonus ? gain : 0 };
    });
    const pick: Pick = (option, take) => {
      knapsacks[best(option)]!.select(option).taken.forEach((taken, index) => {
        if (taken >= 0) groups[index]!.pick(taken, take);
      });
    };
    return { choice, pick };
  }

  private buildGroups(limit: number): Group[] {
    const { blocked } = this.problem;
    const { forced } = this.setting;
    const free = blocked.filter(({ affair }) => affair === null || !forced.includes(affair));
    return [
      ...free.map((row) => this.rowGroup(row, limit)),
      ...forced.map((affair) =>
        this.forcedGroup(
          blocked.filter((row) => row.affair === affair),
          limit,
        ),
      ),
    ];
  }

  private feasible(effort: number): boolean {
    return this.knapsack.gainAt[effort]! >= this.required * this.shared.bonus;
  }

  private indexAt(gain: number, counted: number): number {
    const { formula, spd, sumMaturity, n, newMaturity } = this.problem;
    const { newInnovations } = this.setting;
    const covered = this.setting.open ? formula.minBasicServices : formula.minBasicServices - 1;
    const index = indexOf(formula, {
      spd,
      sumMaturity: sumMaturity + newInnovations * newMaturity + gain,
      n: n + newInnovations,
      counted,
      coveredBasicServices: covered,
    });
    return fractionToNumber(index);
  }

  /** The index that the gains at an effort lead to, with the count score of all that count then. */
  private indexOfGain(effort: number): number {
    const gain = this.knapsack.gainAt[effort]! - this.required * this.shared.bonus;
    return this.indexAt(gain, this.problem.counted + this.setting.newInnovations);
  }

  private outcome(effort: number): Outcome {
    const steps: Candidate[] = [];
    const selection = this.knapsack.select(effort);
    selection.taken.forEach((taken, index) => {
      if (taken >= 0) this.groups[index]!.pick(taken, (candidate) => steps.push(candidate));
    });
    this.cells.select(selection.left).taken.forEach((taken, index) => {
      if (taken >= 0) steps.push(this.shared.cells[index]![taken]!);
    });
    const used = steps.reduce((sum, { step }) => sum + step.effort, this.newEffort);
    const index = this.indexOfGain(effort);
    return { index, effort: used, plan: (before) => this.toPlan(steps, used, before, index) };
  }

  /** The highest index with at most `limit` effort; `null` when pins or affairs cannot be met. */
  best(limit: number): Outcome | null {
    const effort = Math.min(this.knapsack.limit, limit - this.newEffort);
    return effort >= 0 && this.feasible(effort) ? this.outcome(effort) : null;
  }

  /** The least effort whose index, as shown, is the wanted one; `null` when there is none. */
  cheapest(wantedHundredths: number): Outcome | null {
    const reaches = (effort: number): boolean =>
      this.feasible(effort) && goalReached(this.indexOfGain(effort), wantedHundredths);
    let low = 0;
    let high = this.knapsack.limit;
    if (!reaches(high)) return null;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (reaches(middle)) high = middle;
      else low = middle + 1;
    }
    return this.outcome(low);
  }

  private newSteps(points: number): Step[] {
    return Array.from({ length: this.setting.newInnovations }, (_, number) => {
      const free = this.problem.missing.filter((name) => !this.setting.forced.includes(name));
      const affair = free[number] ?? null;
      const key = `new:${affair ?? number + 1}`;
      const effort = this.shared.options.newEffort ?? NEW_EFFORT;
      return {
        key,
        kind: "new",
        row: null,
        innovation: "",
        opd: "",
        indicator: null,
        affair,
        from: 0,
        to: 1,
        effort,
        points,
      };
    });
  }

  private toPlan(chosen: readonly Candidate[], effort: number, before: number, after: number): Omit<Plan, "reached"> {
    const { formula } = this.problem;
    const scale = 100 / (this.divisor * formula.totalMax);
    const each = (this.countEach * 100) / (this.divisor * formula.totalMax);
    const steps = chosen.map((one): Step => {
      const own = gainOf(one, this.divisor) * scale;
      return { ...one.step, points: one.step.kind === "qualify" ? own + each : own };
    });
    steps.push(...this.newSteps(this.problem.newMaturity * scale + each));
    steps.sort(
      (a, b) => b.points / Math.max(1, b.effort) - a.points / Math.max(1, a.effort) || a.key.localeCompare(b.key),
    );
    const closed = countScoreOf(formula, this.problem.counted, this.problem.covered);
    const opened = this.setting.open ? countScoreOf(formula, this.problem.counted, formula.minBasicServices) : 0;
    const countScorePoints = ((opened - closed) * 100) / formula.totalMax;
    const own = steps.reduce((sum, { points }) => sum + points, 0);
    const divisorPoints = after - before - own - countScorePoints;
    // What remains is rounding noise unless new innovations made the divisor larger.
    const grown = this.divisor !== divisorOf(formula, this.problem.n);
    return {
      steps,
      effort,
      before,
      after,
      countScorePoints,
      divisorPoints: grown ? divisorPoints : 0,
      divisor: this.divisor,
    };
  }
}
