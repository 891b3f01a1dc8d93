import type { CellValue, SheetData } from "../../types";
import type { ColumnRows, KnownColumns } from "../memory";
import { cellsBelow } from "./cellsBelow";

type Rows = readonly (readonly CellValue[])[];

interface Known {
  rows: Rows;
  /** Where they begin and end. */
  place: string;
  skipped: ReadonlySet<number>;
  cells: readonly CellValue[];
}

/** More than a workbook of departments has. */
const MOST_BLOCKS = 100;
/** After more changes than this a column is read anew. */
const MOST_CHANGES = 64;

function sameRows(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((row) => b.has(row));
}

/** The columns of one block of a sheet. */
class Block {
  private readonly known = new Map<number, Known>();
  private skipped: ReadonlySet<number> | null = null;
  private compared: { before: Rows; now: Rows; changed: readonly number[] | null } | null = null;

  withoutData(rows: ReadonlySet<number>): ReadonlySet<number> {
    if (!this.skipped || !sameRows(this.skipped, rows)) this.skipped = rows;
    return this.skipped;
  }

  cellsOf(sheet: SheetData, column: number, below: ColumnRows): Known["cells"] {
    const { values: rows, top, left } = sheet;
    const { to, skipped } = below;
    const known = this.known.get(column);
    const at = column - left;
    const place = [top, left, to].join();
    const isSame =
      known?.skipped === skipped &&
      known.place === place &&
      (this.changedRows(known.rows, rows)?.every((row) => known.rows[row]![at] === rows[row]![at]) ?? false);
    if (known && isSame) {
      known.rows = rows;
      return known.cells;
    }
    const cells = cellsBelow(sheet, column, below);
    this.known.set(column, { rows, place, skipped, cells });
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

/**
 * The cells of columns, for a workbook that is read again after each edit. A column in which nothing changed is the same
 * array as before, so that what was found out about it need not be found out again.
 */
export class ColumnMemory implements KnownColumns {
  private readonly blocks = new Map<string, Block>();

  withoutData(block: string, rows: ReadonlySet<number>): ReadonlySet<number> {
    return this.at(block).withoutData(rows);
  }

  cellsOf(block: string, sheet: SheetData, column: number, rows: ColumnRows): readonly CellValue[] {
    return this.at(block).cellsOf(sheet, column, rows);
  }

  clear(): void {
    this.blocks.clear();
  }

  private at(name: string): Block {
    const known = this.blocks.get(name);
    if (known) return known;
    // Headers that moved leave what nobody asks for any more.
    if (this.blocks.size >= MOST_BLOCKS) this.blocks.clear();
    const block = new Block();
    this.blocks.set(name, block);
    return block;
  }
}
