import type { CellContent } from "../../template/types";
import type { CellValue } from "../../workbook/types";
import { cellInput, isFormula } from "../cells/cellText";

/** A cell as `formulas` takes it; `null` leaves it as it is. */
export type FormulaInput = string | number | boolean | null;

/** A cell as it was found, to be put back as it was. */
function found(formula: CellValue, value: CellValue): CellContent {
  return isFormula(formula, value) ? { formula: formula.slice(1) } : value;
}

/** Cells to write from a first one on, and what each held when it was looked at. */
export interface GuardedBlock {
  sheetId: string;
  top: number;
  left: number;
  inputs: readonly FormulaInput[][];
  /** As `formulas` gave it; asked for cells that are written. */
  looked: (row: number, column: number) => CellValue;
  /**
   * Set for rows that were just added: the table has filled in its formulas, so only cells without a formula are
   * somebody's.
   */
  isNew?: boolean;
}

/** Writes a block of cells; one that somebody wrote into since the look gets back what he wrote. Ends with a sync. */
export async function writeGuarded(context: Excel.RequestContext, block: GuardedBlock): Promise<void> {
  const { sheetId, top, left, inputs, looked, isNew = false } = block;
  const width = inputs[0]?.length ?? 0;
  if (width === 0) return;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const area = (): Excel.Range => sheet.getRangeByIndexes(top, left, inputs.length, width);
  // Read in the request that writes, before it writes: what somebody typed since the look is seen here.
  const before = area().load("formulas,values");
  area().formulas = inputs as FormulaInput[][];
  await context.sync();
  let differs = false;
  inputs.forEach((cells, down) =>
    cells.forEach((input, right) => {
      const formula = (before.formulas[down] as CellValue[])[right] ?? "";
      if (input === null || formula === looked(top + down, left + right)) return;
      const value = (before.values[down] as CellValue[])[right] ?? "";
      if (isNew && isFormula(formula, value)) return;
      sheet.getRangeByIndexes(top + down, left + right, 1, 1).formulas = [[cellInput(found(formula, value))]];
      differs = true;
    }),
  );
  if (differs) await context.sync();
}
