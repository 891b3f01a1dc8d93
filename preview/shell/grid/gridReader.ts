import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { FormulaDataModel, type FWorkbook } from "@univerjs/preset-sheets-core";
import type { Area, CellValue } from "../../../src/workbook/types";
import type { CellFormat } from "../../host/adapter";
import { valueOf } from "./cells";
import { formatOf } from "./formats";

type Worksheet = ReturnType<ReturnType<FWorkbook["getActiveSheet"]>["getSheet"]>;
type SparseCells = Record<number, Record<number, Nullable<ICellData>> | undefined>;

const hasFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell && (cell.f || cell.si));

function fill<T>(area: Area, cell: (y: number, x: number) => T): T[][] {
  const rows: T[][] = [];
  for (let y = area.top; y <= area.bottom; y++) {
    const row: T[] = [];
    for (let x = area.left; x <= area.right; x++) row.push(cell(y, x));
    rows.push(row);
  }
  return rows;
}

/** Reads cells of the open workbook straight from the grid's model, which is much faster than its facade. */
export class GridReader {
  constructor(
    private readonly injector: Injector,
    private readonly workbook: FWorkbook,
  ) {}

  /**
   * The smallest area around all cells that hold something; `null` when none does.
   * @param withLooks cells that only have a look count as well, as they do in Excel's used range
   */
  usedArea(sheetId: string, withLooks = false): Area | null {
    const area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const include = (y: number, x: number): void => {
      area.top = Math.min(area.top, y);
      area.left = Math.min(area.left, x);
      area.bottom = Math.max(area.bottom, y);
      area.right = Math.max(area.right, x);
    };
    this.sheet(sheetId)
      .getCellMatrix()
      .forValue((y, x, cell) => {
        if (valueOf(cell) !== "" || hasFormula(cell) || (withLooks && cell?.s)) include(y, x);
      });
    for (const [y, row] of Object.entries(this.spilled(sheetId))) {
      for (const x of Object.keys(row ?? {})) include(Number(y), Number(x));
    }
    return area.bottom < 0 ? null : area;
  }

  values(sheetId: string, area: Area): CellValue[][] {
    const sheet = this.sheet(sheetId);
    const spilled = this.spilled(sheetId);
    return fill(area, (y, x) => {
      const own = sheet.getCellRaw(y, x);
      const value = valueOf(own);
      return value === "" && !hasFormula(own) ? valueOf(spilled[y]?.[x]) : value;
    });
  }

  /** Formulas with their `=`; cells without one give their value. */
  formulas(sheetId: string, area: Area): CellValue[][] {
    const sheet = this.sheet(sheetId);
    const model = this.injector.get(FormulaDataModel);
    const values = this.values(sheetId, area);
    return fill(area, (y, x) => {
      const value = values[y - area.top]?.[x - area.left] ?? "";
      if (!hasFormula(sheet.getCellRaw(y, x))) return value;
      return model.getFormulaStringByCell(y, x, sheetId, this.workbook.getId()) || value;
    });
  }

  formats(sheetId: string, area: Area): CellFormat[][] {
    const sheet = this.sheet(sheetId);
    const styles = this.workbook.getWorkbook().getStyles();
    // What stands in the cell: `getCellStyle` works out what it shows first, ten times as long.
    return fill(area, (y, x) => {
      const cell = sheet.getCellRaw(y, x);
      return formatOf(styles.getStyleByCell(cell), cell?.custom);
    });
  }

  private sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId)?.getSheet();
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  /** Where the result of a formula reaches from its cell; `null` when it stays there. */
  spill(sheetId: string, row: number, column: number): Area | null {
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange()[this.workbook.getId()];
    const range = ranges?.[sheetId]?.[row]?.[column];
    if (!range) return null;
    return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  }

  /** Results of spilling formulas, by row and column. */
  private spilled(sheetId: string): SparseCells {
    const unit = this.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.workbook.getId()];
    return (unit?.[sheetId] ?? {}) as SparseCells;
  }
}
