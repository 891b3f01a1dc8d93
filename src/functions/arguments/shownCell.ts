import type { CellValue } from "../../workbook/types";
import { LoadedOnUse } from "../frame/loadedOnUse";
import type { Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { numberInput, placeOf } from "./cells";

const asking = new LoadedOnUse(async () => (await import("../../excel/reading/cellFacts")).readCellFacts);

/**
 * A single value as its cell shows it: Excel hands over 5% as 0.05, and on the desktop an empty cell as 0.
 * @throws ExcelProblem
 */
export function shownNumber(argument: Argument): Maybe<CellValue> {
  const value = numberInput(argument);
  const place = typeof value === "number" ? placeOf(argument.address) : null;
  if (!place) return value;
  const { sheet, top, left } = place;
  const answer = memory.cells.ask({ sheet, row: top + 1, column: left }, () => asking.get());
  return answer.then((facts) => (facts ? facts.shown(value) : value));
}
