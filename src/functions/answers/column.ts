import { officeLocale } from "../../excel/host/culture";
import type { Text } from "../../i18n/text";
import { oncePer } from "../../rules/once";
import type { Innovations } from "../arguments/kinds";
import type { CellResult } from "../frame/function";
import { say } from "./say";

interface Answer {
  about: readonly unknown[];
  cells: CellResult[];
}

/** What formulas over one range were given, by what they asked for. */
const answersOf = oncePer((_: readonly unknown[]) => new Map<string, Answer>());

/**
 * One cell for each row of the range, in line with it: the header row gets a header, rows without an included
 * innovation stay blank.
 * @param asked tells apart what is asked of the same results
 * @param results with Excel's number of their row
 */
export function column<T extends { row: number }>(
  { table, range }: Innovations,
  [asked, header]: readonly [asked: string, header: Text],
  results: readonly T[],
  cell: (result: T) => CellResult,
): CellResult[][] {
  const answers = answersOf(results);
  const about = [table, range.values, range.top, officeLocale()];
  let known = answers.get(asked);
  if (!known?.about.every((one, at) => one === about[at])) {
    const cells: CellResult[] = range.values.map(() => "");
    const put = (row: number, value: CellResult): void => {
      if (row >= 0 && row < cells.length) cells[row] = value;
    };
    put(table.headerBottom - range.top, say(header, {}));
    for (const result of results) put(result.row - 1 - range.top, cell(result));
    answers.set(asked, (known = { about, cells }));
  }
  // Excel may do with its rows what it likes.
  return known.cells.map((value) => [value]);
}
