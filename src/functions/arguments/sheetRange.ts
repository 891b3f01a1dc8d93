import { filledRows } from "../../workbook/index";
import { LoadedOnUse } from "../frame/loadedOnUse";
import type { Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { cellsAsGiven, zerosAsBlank, type RangeInput } from "./cells";

/** Of a range of whole columns only what is filled is asked for, and so many rows below it, where Excel may hand over 0 for 0. */
const BELOW = 100;

const asking = new LoadedOnUse(async () => (await import("../../excel/reading/rangeFacts")).readRangeFacts);

/**
 * A range as its sheet shows it: percent as people see it, 0 told from an empty cell, with its merged cells, its links
 * and the date system. Cells that stand on no sheet are what they came as.
 * @throws ExcelProblem
 */
export function sheetRange(argument: Argument): Maybe<RangeInput> {
  const range = cellsAsGiven(argument);
  const { values, sheet, top, left } = range;
  if (sheet === "") return zerosAsBlank(range);
  const read = async (): Promise<RangeInput> => {
    const rows = Math.min(filledRows(values) + BELOW, values.length);
    const area = { top, left, bottom: top + rows - 1, right: left + (values[0]?.length ?? 1) - 1 };
    try {
      const readRangeFacts = await asking.get();
      const facts = await memory.facts.get([sheet, area], () => readRangeFacts(sheet, area));
      const shown = zerosAsBlank(range).values.map((row, y) =>
        y < rows ? values[y]!.map((value, x) => facts.shown(y, x, value)) : row,
      );
      return { ...range, facts, values: shown };
    } catch (error) {
      memory.shown.drop(range);
      // A range of another workbook.
      if (error instanceof Error && "code" in error && error.code === "sheet-missing") return zerosAsBlank(range);
      throw error;
    }
  };
  // A range whose cells have not changed needs no second look at its sheet.
  return memory.shown.get(range, null, [], read);
}
