import type { CellValue } from "../../types";
import type { SheetGrid } from "../grid";

type Rows = readonly (readonly CellValue[])[];

/** Which rows of a sheet belong to a column: zero-based, without those that are no data. */
export interface ColumnRows {
  from: number;
  to: number;
  skipped: ReadonlySet<number>;
}

interface Known {
  rows: Rows;
  skipped: ReadonlySet<number>;
  cells: readonly CellValue[];
}

/** After more changes than this a column is read anew. */
const MOST_CHANGES = 64;

function sameRows(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((row) => b.has(row));
}

/**
 * The cells of the columns of one block of a sheet. A column in which nothing changed is the same array as before, so that
 * what was found out about it need not be found out again.
 */
export class ColumnMemory {
  private readonly known = new Map<number, Known>();
  private skipped: ReadonlySet<number> | null = null;
  private compared: { before: Rows; now: Rows; changed: readonly number[] | null } | null = null;

  /** The rows that are no data: the same set as before for the same rows. */
  withoutData(rows: ReadonlySet<number>): ReadonlySet<number> {
    if (!this.skipped || !sameRows(this.skipped, rows)) this.skipped = rows;
    return this.skipped;
  }

  /** @param skipped as `withoutData` gave it */
  cellsOf(grid: SheetGrid, column: number, { from, to, skipped }: ColumnRows): readonly CellValue[] {
    const rows = grid.sheet.values;
    const known = this.known.get(column);
    const at = column - grid.sheet.left;
    const isSame =
      known?.skipped === skipped &&
      (this.changedRows(known.rows, rows)?.every((row) => known.rows[row]![at] === rows[row]![at]) ?? false);
    if (known && isSame) {
      known.rows = rows;
      return known.cells;
    }
    const cells: CellValue[] = [];
    for (let row = from; row <= to; row += 1) if (!skipped.has(row)) cells.push(grid.at(row, column));
    this.known.set(column, { rows, skipped, cells });
    return cells;
  }

  /** Where two readings of the sheet have other rows; `null` for too many of them, or when rows came or went. */
  private changedRows(before: Rows, now: Rows): readonly number[] | null {
    const { compared } = this;
    if (compared?.before === before && compared.now === now) return compared.changed;
    let changed: number[] | null = before.length === now.length ? [] : null;
    for (let row = 0; changed && before !== now && row < now.length; row += 1) {
      if (before[row] === now[row]) continue;
      if (changed.length === MOST_CHANGES) changed = null;
      else changed.push(row);
    }
    this.compared = { before, now, changed };
    return changed;
  }
}
