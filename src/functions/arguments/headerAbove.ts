import type { RuleSet } from "../../rules/types";
import type { CellValue } from "../../workbook/types";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { RangeInput } from "./cells";

/** What asks Excel for a header, and what tells one of ours; most ranges have theirs. */
const asking = new LoadedOnUse(async () => (await import("../../excel/reading/header")).readHeaderFor);
const telling = new LoadedOnUse(async () => (await import("../../workbook/reading/spd/spdRange")).isHeaderRow);

/**
 * The rows above a range that may be its header, looked up on its sheet.
 * @param purpose tells apart the readings of one range as different tables
 * @throws ExcelProblem
 */
export function headerFor(
  range: RangeInput,
  purpose: readonly (string | number)[],
  isHeader: (row: CellValue[]) => boolean,
): Maybe<CellValue[][] | null> {
  const { values, sheet, top, left } = range;
  const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
  return then(asking.get(), (readHeaderFor) =>
    memory.headers.get([...purpose, sheet, area.top, area.left, area.right], () =>
      readHeaderFor(sheet, area, isHeader),
    ),
  );
}

/**
 * The header of a table of ours without one.
 * @throws ExcelProblem
 */
export function headerAbove(range: RangeInput, purpose: string, rules: RuleSet): Maybe<CellValue[][] | null> {
  return then(telling.get(), (isHeaderRow) =>
    headerFor(range, [purpose, rules.year], (row) => isHeaderRow(row, rules)),
  );
}
