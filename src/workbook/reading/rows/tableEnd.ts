import { ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import type { SheetGrid } from "../grid";
import { cleanText, isBlankCode } from "../../cells/text";
import type { CellValue } from "../../types";

/** A row with at most this many cells, and far fewer than others, is no innovation after a blank row. */
const FEW_CELLS = 2;
const FAR_FEWER = 3;
/** What signatures, legends and sources hold and names of innovations do not. */
const CLOSING =
  /\bnip\b|^(?:plt\.?|plh\.?|an\.|a\.n\.)\s|^kepala\b|\bpembina\b|\bpenata\b|\bm\.\s?si\b|^(?:level|parameter|tingkat)\s*\d\s*[:=]|^(?:total|jumlah|sumber)\b.*:|,\s*(?:20\d{2})?$|^=/i;

interface RowFill {
  /** Filled cells in recognised columns. */
  filled: number;
  numbered: boolean;
  blank: boolean;
}

function fillOf(grid: SheetGrid, row: number, columns: readonly number[], number: number | null): RowFill {
  const isFilled = (value: CellValue): boolean => !isBlankCode(value);
  const filled = columns.filter((column) => isFilled(grid.at(row, column))).length;
  const numbered = number !== null && /^\d+\.?$/.test(cleanText(grid.at(row, number)));
  const blank = filled === 0 && !(grid.sheet.values[row - grid.sheet.top] ?? []).some(isFilled);
  return { filled, numbered, blank };
}

/**
 * The last row that may hold innovations: what stands below a blank row with a cell or two a row, while the
 * innovations have many, is a signature, a legend or a source. Rows with a running number always are innovations; in
 * a table without numbers the cells have to say what they are.
 * @param columns the recognised columns
 * @param number the column of the running numbers, if any
 * @returns zero-based row, `bottom` when nothing of that kind stands there
 */
export function* endOfRows(
  grid: SheetGrid,
  from: number,
  bottom: number,
  columns: readonly number[],
  number: number | null,
): Pausing<number> {
  const fills: RowFill[] = [];
  const known = grid.rowFacts<RowFill>(`fill ${grid.sheet.left} ${columns.join()} ${number}`);
  for (let row = from; row <= bottom; row += 1) {
    fills.push(known(row, () => fillOf(grid, row, columns, number)));
    if (row % ROWS_AT_ONCE === 0) yield;
  }
  const most = fills.reduce((best, { filled }) => Math.max(best, filled), 0);
  const isFew = ({ filled, numbered }: RowFill): boolean =>
    !numbered && filled <= FEW_CELLS && FAR_FEWER * filled <= most;
  let last = fills.length - 1;
  while (last >= 0 && isFew(fills[last]!)) last -= 1;
  while (last + 1 < fills.length && !fills[last + 1]!.blank) last += 1;
  if (last < 0 || last === fills.length - 1) return bottom;
  const rowsAre = (wanted: (row: number) => boolean): boolean =>
    fills.some((_, index) => index > last && wanted(from + index));
  const closes = (row: number): boolean => columns.some((column) => CLOSING.test(grid.text(row, column)));
  return fills.some(({ numbered }) => numbered) || rowsAre(closes) ? from + last : bottom;
}
