import type { CellPlace } from "../../workbook/sheetData";
import type { CellValue } from "../../workbook/types";
import { isFormula } from "../cells/cellText";
import { readOnce } from "../host/run";
import { groupBlocks, readBlocks, splitRows, type Block } from "./blocks";

interface Pair {
  formula: CellValue;
  value: CellValue;
}

function loadPairs(range: Excel.Range): () => Pair[][] | null {
  range.load("formulas,values");
  return () => {
    const formulas = range.formulas as CellValue[][] | null;
    const values = range.values as CellValue[][] | null;
    return (
      formulas &&
      values &&
      formulas.map((row, y) => row.map((formula, x) => ({ formula, value: values[y]?.[x] ?? null })))
    );
  };
}

/**
 * The cells of areas that hold a formula.
 * @throws ExcelProblem
 */
export function formulaCells(areas: readonly Block[]): Promise<CellPlace[]> {
  return readOnce(async (context) => {
    const places: CellPlace[] = [];
    for (const group of groupBlocks(areas.flatMap((area) => splitRows(area)))) {
      for (const { block, rows } of await readBlocks(context, group, loadPairs)) {
        const { sheet, area } = block;
        rows.forEach((cells, y) =>
          cells.forEach(({ formula, value }, x) => {
            if (isFormula(formula, value)) places.push({ sheet, row: area.top + y + 1, column: area.left + x });
          }),
        );
      }
    }
    return places;
  });
}
