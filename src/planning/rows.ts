import type { SettingFormula } from "./settingFormula";
import { Knapsack, type KnapsackChoice, type Solved } from "./knapsack";
import type { BlockedRow } from "./problem";
import type { WaySearch, Take } from "./solvedCells";

/** A choice of the search, and how to tell the steps behind its options. */
export interface RowGroup {
  choice: KnapsackChoice;
  pick(option: number, take: Take): void;
}

/** Blocked innovations on top of what is solved already. */
export interface SolvedRows extends Solved {
  /** Hands out the steps of the best selection; returns the effort left for what was solved already. */
  pick(effort: number, take: Take): number;
}

/**
 * A blocked innovation: nothing, or making it count and the best use of what is left for its indicators.
 * @param extra gain of making it count, beside its own
 */
export function rowGroup(shared: WaySearch, divisor: number, row: BlockedRow, limit: number, extra: number): RowGroup {
  const { qualify, cells } = row;
  const start = shared.common.option(qualify, divisor);
  const own = cells.reduce((sum, choices) => sum + Math.max(...choices.map(({ step }) => step.effort)), 0);
  const most = Math.min(own, limit - start.effort);
  const inside = new Knapsack(
    cells.map((choices) => choices.map((one) => shared.common.option(one, divisor))),
    Math.max(0, most),
  );
  return {
    choice: Array.from({ length: Math.max(0, most + 1) }, (_, spare) => ({
      effort: start.effort + spare,
      gain: start.gain + extra + inside.gainAt[spare]!,
    })),
    pick(option, take) {
      take(qualify);
      inside.select(option).taken.forEach((taken, index) => {
        if (taken >= 0) take(cells[index]![taken]!);
      });
    },
  };
}

/** All blocked innovations of an affair, at least one of which must be made to count. */
function forcedGroup(groups: readonly RowGroup[], bonus: number, limit: number): RowGroup {
  const own = groups.reduce((sum, { choice }) => sum + (choice.at(-1)?.effort ?? 0), 0);
  const most = Math.min(own, limit);
  const knapsacks = groups.map((_, first) => {
    const must = groups.map(({ choice }, index) =>
      index === first ? choice.map(({ effort, gain }) => ({ effort, gain: gain + bonus })) : choice,
    );
    return new Knapsack(must, most);
  });
  const best = (effort: number): number =>
    knapsacks.reduce((top, one, index) => (one.gainAt[effort]! > knapsacks[top]!.gainAt[effort]! ? index : top), 0);
  return {
    choice: Array.from({ length: most + 1 }, (_, effort) => {
      const gain = knapsacks[best(effort)]!.gainAt[effort]!;
      // Below the bonus the effort does not suffice for any of them.
      return { effort, gain: gain >= bonus ? gain : 0 };
    }),
    pick(option, take) {
      knapsacks[best(option)]!.select(option).taken.forEach((taken, index) => {
        if (taken >= 0) groups[index]!.pick(taken, take);
      });
    },
  };
}

/** Blocked innovations each of which gains the same through the count score. */
export function* freeRows(
  frame: SettingFormula,
  shared: WaySearch,
  limit: number,
  base: Solved,
): Generator<void, SolvedRows, void> {
  const { problem, setting, divisor, countEach } = frame;
  const { forced } = setting;
  const group = (row: BlockedRow): RowGroup => rowGroup(shared, divisor, row, limit, countEach);
  const groups: RowGroup[] = [];
  for (const row of problem.blocked) {
    if (row.affair !== null && forced.includes(row.affair)) continue;
    groups.push(group(row));
    yield;
  }
  for (const wanted of forced) {
    const rows = problem.blocked.filter(({ affair }) => affair === wanted);
    groups.push(forcedGroup(rows.map(group), shared.common.bonus, limit));
    yield;
  }
  const choices = groups.map(({ choice }) => choice);
  const knapsack = yield* Knapsack.solving(choices, limit, base);
  return {
    gainAt: knapsack.gainAt,
    pick(effort, take) {
      const { taken, left } = knapsack.select(effort);
      taken.forEach((option, index) => {
        if (option >= 0) groups[index]!.pick(option, take);
      });
      return left;
    },
  };
}
