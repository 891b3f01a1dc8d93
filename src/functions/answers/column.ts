import type { Text } from "../../i18n/text";
import type { Innovations } from "../arguments/kinds";
import type { CellResult } from "../frame/function";
import { say } from "./say";

/**
 * One cell for each row of the range, in line with it: the header row gets a header, rows without an included
 * innovation stay blank.
 * @param results with Excel's number of their row
 */
export function column<T extends { row: number }>(
  { table, range }: Innovations,
  header: Text,
  results: readonly T[],
  cell: (result: T) => CellResult,
): CellResult[][] {
  const cells: CellResult[][] = range.values.map(() => [""]);
  const put = (row: number, value: CellResult): void => {
    if (row >= 0 && row < cells.length) cells[row] = [value];
  };
  put(table.headerBottom - range.top, say(header, {}));
  for (const result of results) put(result.row - 1 - range.top, cell(result));
  return cells;
}
