import type { SheetGrid } from "./grid";

/** In how many rows from the top of a sheet the header of a table is looked for; below them begins somebody's data. */
export const SEARCHED_ROWS = {
  innovations: 300,
  spd: 200,
  departments: 60,
  history: 60,
  regions: 60,
  jury: 60,
} as const;

/** @returns the last row of the sheet, zero-based, that may hold the header of such a table */
export function lastSearchedRow({ sheet, bottom }: SheetGrid, table: keyof typeof SEARCHED_ROWS): number {
  return Math.min(bottom, sheet.top + SEARCHED_ROWS[table] - 1);
}
