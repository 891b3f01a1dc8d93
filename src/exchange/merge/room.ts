import { SheetGrid } from "../../workbook/reading/grid";
import type { Current } from "./types";

/** An endless sheet has room for more than anybody sends. */
const ENDLESS = 10_000;

/**
 * How many rows below the last innovation are free: within the columns of the table nothing stands there, and between
 * the new rows and what follows a blank one stays.
 */
export function roomBelow({ table, data }: Current): { first: number; count: number } | null {
  // Rows of a table that was arranged stand nowhere.
  if (table.places) return null;
  const sheet = data.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return null;
  const grid = new SheetGrid(sheet);
  const columns = table.columns.map(({ column }) => column);
  const left = Math.min(...columns);
  const right = Math.max(...columns);
  const isFree = (row: number): boolean => {
    for (let column = left; column <= right; column += 1) {
      const value = grid.at(row, column);
      if (value !== null && value !== "") return false;
    }
    return !sheet.merges.some(({ top, bottom, left: from, right: to }) => {
      return row >= top && row <= bottom && from <= right && to >= left;
    });
  };
  const first = table.lastRow + 1;
  let row = first;
  while (row <= grid.bottom && isFree(row)) row += 1;
  const isEnd = row > grid.bottom;
  return { first: first + 1, count: isEnd ? ENDLESS : Math.max(0, row - first - 1) };
}
