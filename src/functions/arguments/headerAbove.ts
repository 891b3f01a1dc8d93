import type { RuleSet } from "../../rules/types";
import type { CellValue } from "../../workbook/types";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { RangeInput } from "./cells";

/** What tells a header row and asks Excel for one; most ranges have theirs. */
const asking = new LoadedOnUse(async () => {
  const [{ readHeaderFor }, { isHeaderRow }] = await Promise.all([
    import("../../excel/reading/header"),
    import("../../workbook/reading/spd/spdRange"),
  ]);
  return { readHeaderFor, isHeaderRow };
});

/**
 * The header of a range without one, looked up on its sheet.
 * @param purpose tells apart the readings of one range as different tables
 * @throws ExcelProblem
 */
export function headerAbove(range: RangeInput, purpose: string, rules: RuleSet): Maybe<CellValue[][] | null> {
  const { values, sheet, top, left } = range;
  const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
  return then(asking.get(), ({ readHeaderFor, isHeaderRow }) =>
    memory.headers.get([purpose, rules.year, sheet, area.top, area.left, area.right], () =>
      readHeaderFor(sheet, area, (row) => isHeaderRow(row, rules)),
    ),
  );
}
