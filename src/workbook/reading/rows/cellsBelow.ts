import type { CellValue, SheetData } from "../../types";
import type { ColumnRows } from "../memory";

/** The cells of a column in the rows that belong to it; `null` outside the used block. */
export function cellsBelow({ values, top, left }: SheetData, column: number, rows: ColumnRows): CellValue[] {
  const { from, to, skipped } = rows;
  const cells: CellValue[] = [];
  for (let row = from; row <= to; row += 1) {
    if (!skipped.has(row)) cells.push(values[row - top]?.[column - left] ?? null);
  }
  return cells;
}
