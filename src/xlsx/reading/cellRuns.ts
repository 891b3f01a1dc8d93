import type { CellValue } from "../../workbook/types";

/** Cells with content side by side in a row; zero-based. What is `null` between them is empty. */
export interface CellRun {
  row: number;
  /** Of the first one. */
  column: number;
  values: CellValue[];
}

/** So many empty cells between two with content are kept with them. */
const WIDEST_GAP = 16;

/**
 * Takes the cells of a sheet as they come. Nearly all rows are filled from side to side: a list for each run of cells can
 * become the row, and takes a third of the memory of what says row and column of every cell.
 */
export class CellRuns {
  private readonly runs: CellRun[] = [];
  private last: CellRun | null = null;
  /** How many cells the last run has; its list may be longer. */
  private count = 0;

  add(row: number, column: number, value: CellValue): void {
    const { last, count } = this;
    if (last?.row === row) {
      const at = column - last.column;
      if (at >= count && at - count <= WIDEST_GAP) {
        const { values } = last;
        while (values.length < at) values.push(null);
        if (at < values.length) values[at] = value;
        else values.push(value);
        this.count = at + 1;
        return;
      }
    }
    this.close();
    // Most rows are as long as the one before.
    const values = Array<CellValue>(Math.max(1, count)).fill(null);
    values[0] = value;
    this.count = 1;
    this.runs.push((this.last = { row, column, values }));
  }

  /** @returns all of them, in the order in which they came */
  end(): readonly CellRun[] {
    this.close();
    this.last = null;
    return this.runs;
  }

  private close(): void {
    if (this.last) this.last.values.length = this.count;
  }
}
