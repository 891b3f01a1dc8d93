import type { CellValue } from "../../workbook/types";

type Rows = CellValue[][];
type ValueOf = (raw: unknown) => CellValue;

/** Ranges in use at once. */
const REMEMBERED = 12;

function sameRow(raw: readonly unknown[], known: readonly CellValue[], valueOf: ValueOf): boolean {
  if (raw.length !== known.length) return false;
  for (let at = 0; at < raw.length; at += 1) {
    // Nearly all cells are what they were, and nothing has to be made of them.
    if (raw[at] !== known[at] && valueOf(raw[at]) !== known[at]) return false;
  }
  return true;
}

/**
 * The cells of ranges as they were taken over last. Excel hands each formula the cells of its range in arrays of its own;
 * formulas over one range share one copy of them, and two states of a range share the rows that are the same. Every cell
 * is compared each time.
 */
export class TakenCells {
  private known: Rows[] = [];
  /** Whole columns hold a million empty rows: they share one array. */
  private empty: CellValue[] = [];

  /** @param valueOf what a cell is taken as: never the empty text */
  take(raw: readonly (readonly unknown[])[], valueOf: ValueOf): Rows {
    const alike = this.known.filter(({ length }) => length === raw.length);
    const isIn = (rows: Rows, at: number): boolean => sameRow(raw[at]!, rows[at]!, valueOf);
    const [latest] = alike;
    const taken =
      alike.find((rows) => rows.every((_, at) => isIn(rows, at))) ??
      raw.map((cells, at) => (latest && isIn(latest, at) ? latest[at]! : this.takeRow(cells, valueOf)));
    this.known = [taken, ...this.known.filter((rows) => rows !== taken)].slice(0, REMEMBERED);
    return taken;
  }

  private takeRow(cells: readonly unknown[], valueOf: ValueOf): CellValue[] {
    if (sameRow(cells, this.empty, valueOf)) return this.empty;
    const taken = cells.map(valueOf);
    if (!taken.some(Boolean)) this.empty = taken;
    return taken;
  }

  forget(): void {
    this.known = [];
  }
}
