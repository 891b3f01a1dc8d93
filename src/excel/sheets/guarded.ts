import type { CellValue } from "../../workbook/types";
import { cellInput, foundContent, isFormula } from "../cells/cellText";

/** A cell as `formulas` takes it; `null` leaves it as it is. */
export type FormulaInput = string | number | boolean | null;

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
  /**
   * Whether a row is another than the one that was looked at, since rows or columns have come or gone: then all of it gets
   * back what it held.
   * @param now the cells of the block in the moment of writing, as `formulas` gives them
   */
  isMoved?: (row: number, now: readonly (readonly CellValue[])[]) => boolean;
}

/**
 * Writes a block of cells; one that somebody wrote into since the look gets back what he wrote. Ends with a sync.
 * @returns whether no row had moved
 */
export async function writeGuarded(context: Excel.RequestContext, block: GuardedBlock): Promise<boolean> {
  const { sheetId, top, left, inputs, looked, isNew = false, isMoved = () => false } = block;
  const width = inputs[0]?.length ?? 0;
  if (width === 0) return true;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const area = (): Excel.Range => sheet.getRangeByIndexes(top, left, inputs.length, width);
  // Read in the request that writes, before it writes: what somebody typed since the look is seen here.
  const before = area().load("formulas,values");
  area().formulas = inputs as FormulaInput[][];
  await context.sync();
  const now = before.formulas as CellValue[][];
  let [differs, stands] = [false, true];
  inputs.forEach((cells, down) => {
    const moved = isMoved(top + down, now);
    if (moved) stands = false;
    cells.forEach((input, right) => {
      const formula = now[down]?.[right] ?? "";
      if (input === null || (!moved && formula === looked(top + down, left + right))) return;
      const value = (before.values[down] as CellValue[])[right] ?? "";
      if (!moved && isNew && isFormula(formula, value)) return;
      sheet.getRangeByIndexes(top + down, left + right, 1, 1).formulas = [[cellInput(foundContent(formula, value))]];
      differs = true;
    });
  });
  if (differs) await context.sync();
  return stands;
}
