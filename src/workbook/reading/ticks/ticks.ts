import { ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import { markOf } from "./marks";
import type { CellValue, Level, LevelCell, MappedColumn } from "../../types";

/** How people ticked in a table: whether a cross means no, and whether a level takes those below it along. */
interface TickHabit {
  crossIsNo: boolean;
  cumulative: boolean;
}

interface Ticked {
  levels: number[];
  /** A cell that is no tick. */
  other: CellValue;
}

function tickedIn(cells: readonly CellValue[], crossIsNo: boolean): Ticked {
  const ticked: Ticked = { levels: [], other: null };
  cells.forEach((raw, index) => {
    const mark = markOf(raw, index + 1);
    if (mark === "other") ticked.other ??= raw;
    else if (mark === "tick" || (mark === "cross" && !crossIsNo)) ticked.levels.push(index + 1);
  });
  return ticked;
}

function isChain(levels: readonly number[]): boolean {
  return levels.every((level, index) => level === index + 1);
}

function hasTickAndCross(cells: readonly CellValue[]): boolean {
  const marks = cells.map((raw, index) => markOf(raw, index + 1));
  return marks.includes("tick") && marks.includes("cross");
}

/** Columns of levels 1 to 3 of an indicator; `undefined` where the table has none. */
type TickGroup = (number | undefined)[];

/** Reads the ticks of a table. */
export class TickReader {
  private readonly groups = new Map<string, TickGroup>();
  private habit: TickHabit = { crossIsNo: false, cumulative: false };

  /** @param at a cell by zero-based row and column */
  constructor(
    columns: readonly MappedColumn[],
    private readonly at: (row: number, column: number) => CellValue,
  ) {
    for (const { column, role } of columns) {
      if (role.kind !== "tick") continue;
      const group = this.groups.get(role.indicator) ?? [undefined, undefined, undefined];
      group[role.level - 1] = column;
      this.groups.set(role.indicator, group);
    }
  }

  private cells(row: number, group: TickGroup): CellValue[] {
    return group.map((column) => (column === undefined ? null : this.at(row, column)));
  }

  /**
   * Learns from all rows how people ticked.
   * @param counts whether an innovation stands in a row
   */
  *learning(first: number, last: number, counts: (row: number) => boolean): Pausing<void> {
    if (this.groups.size === 0) return;
    const groups = [...this.groups.values()];
    const rows: CellValue[][][] = [];
    for (let row = first; row <= last; row += 1) {
      if (counts(row)) rows.push(groups.map((group) => this.cells(row, group)));
      if (row % ROWS_AT_ONCE === 0) yield;
    }
    let crossIsNo = false;
    for (const [at, cells] of rows.entries()) {
      if ((crossIsNo = cells.some(hasTickAndCross))) break;
      if (at % ROWS_AT_ONCE === 0) yield;
    }
    let balance = 0;
    for (const [at, row] of rows.entries()) {
      for (const cells of row) {
        const { levels } = tickedIn(cells, crossIsNo);
        if (levels.length > 0 && !isChain(levels)) balance -= 1;
        else if (levels.length > 1) balance += 1;
      }
      if (at % ROWS_AT_ONCE === 0) yield;
    }
    this.habit = { crossIsNo, cumulative: balance > 0 };
  }

  /** @returns the levels of a row by `Indicator.id` */
  read(row: number): [indicator: string, cell: LevelCell][] {
    return [...this.groups].map(([indicator, group]) => [indicator, this.level(group, this.cells(row, group))]);
  }

  /**
   * The level that is ticked. Several ticks are the highest of them where the table is ticked so that each level takes
   * those below it along; otherwise nobody knows which one is meant.
   */
  private level(columns: TickGroup, cells: readonly CellValue[]): LevelCell {
    const { crossIsNo, cumulative } = this.habit;
    const { levels, other } = tickedIn(cells, crossIsNo);
    const clear = other === null && (levels.length < 2 || (cumulative && isChain(levels)));
    const at = other === null ? (levels.at(-1) ?? 0) - 1 : cells.indexOf(other);
    return {
      column: columns[at] ?? columns.find((column) => column !== undefined)!,
      raw: other ?? (levels.length > 1 ? levels.join(" + ") : (cells[at] ?? null)),
      level: (clear ? (levels.at(-1) ?? 0) : 0) as Level,
      blank: other === null && levels.length === 0,
      invalid: !clear,
      ticks: { columns, cells, ticked: levels },
    };
  }
}
