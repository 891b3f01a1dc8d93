import type { CellPlace } from "../../workbook/sheetData";
import { cellAddress, columnName } from "../../workbook/index";
import { ExcelProblem } from "../host/problem";
import { readExcel } from "../host/run";

/** How well the cell can be seen: `sheet-hidden` means that nothing was selected. */
export type Sight = "shown" | "row-hidden" | "column-hidden" | "sheet-hidden";

export interface Arrival {
  sight: Sight;
  address: string;
}

/**
 * Selects a cell and brings its sheet to the front. A hidden sheet stays hidden: showing it is the user's decision.
 * @throws ExcelProblem `sheet-missing`, `cell-edit`
 */
export function goToCell(place: CellPlace): Promise<Arrival> {
  const address = cellAddress(place.sheet, place.row, place.column);
  return readExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("visibility");
    const cell = sheet.getRange(`${columnName(place.column)}${place.row}`);
    cell.load("rowHidden,columnHidden");
    await context.sync();
    if (sheet.isNullObject) throw new ExcelProblem("sheet-missing", place.sheet);
    if (sheet.visibility !== "Visible") return { sight: "sheet-hidden", address };
    // Selecting on a sheet that is not in front does nothing, so the sheet comes first, in a sync of its own.
    sheet.activate();
    await context.sync();
    cell.select();
    await context.sync();
    if (cell.rowHidden) return { sight: "row-hidden", address };
    return { sight: cell.columnHidden ? "column-hidden" : "shown", address };
  }, place.sheet);
}
