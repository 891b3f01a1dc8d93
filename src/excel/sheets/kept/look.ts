import { applyRole } from "../styles";

/**
 * Gives new lines of a list the look of its body.
 * @param columns where its columns stand now; `null` for one that people took away
 * @returns the columns that are there
 */
export function dressBody(
  sheet: Excel.Worksheet,
  top: number,
  count: number,
  columns: readonly (number | null)[],
): readonly number[] {
  const present = columns.filter((column) => column !== null);
  if (count > 0) for (const column of present) applyRole(sheet.getRangeByIndexes(top, column, count, 1), "body");
  return present;
}

/** Makes lines as high as their texts. @param present columns, as `dressBody` tells them */
export function fitRows(sheet: Excel.Worksheet, top: number, count: number, present: readonly number[]): void {
  if (count === 0 || present.length === 0) return;
  sheet.getRangeByIndexes(top, Math.min(...present), count, 1).format.autofitRows();
}
