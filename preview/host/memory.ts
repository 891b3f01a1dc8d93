import type { Area, CellValue, WorkbookData } from "../../src/workbook/types";
import type { EditSource } from "./adapter";
import type { MemorySheet } from "./memorySheet";
import { MemorySpreadsheet } from "./memorySpreadsheet";
import { parseA1 } from "./model/cells/a1";
import { shiftArea, type Axis } from "./model/cells/shift";

/** A spreadsheet with a user at it, and co-authors elsewhere: what they do is reported, as a grid on a screen would. */
export class MemoryWorkbook extends MemorySpreadsheet {
  /** Where a result reaches, by the id of its sheet: nothing is calculated here, so that who enters a result says it. */
  readonly spills = new Map<string, Area>();

  spill(sheetId: string, row: number, column: number): Area | null {
    const area = this.spills.get(sheetId);
    return area?.top === row && area.left === column ? area : null;
  }

  private find(sheetName: string): MemorySheet {
    const sheet = this.list.find((candidate) => candidate.name === sheetName);
    if (!sheet) throw new Error(`no sheet ${sheetName}`);
    return sheet;
  }

  /** Enters a value into a cell, or a block of values from that cell on. */
  userType(sheetName: string, a1: string, value: CellValue | CellValue[][]): void {
    this.enter(sheetName, a1, value, "Local");
  }

  /** The same by somebody else at another machine. */
  coauthorType(sheetName: string, a1: string, value: CellValue | CellValue[][]): void {
    this.enter(sheetName, a1, value, "Remote");
  }

  private enter(sheetName: string, a1: string, value: CellValue | CellValue[][], source: EditSource): void {
    const sheet = this.find(sheetName);
    const { top, left } = parseA1(a1).area;
    const values = Array.isArray(value) ? value : [[value]];
    const area = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
    values.forEach((row, r) => row.forEach((cell, c) => sheet.write(top + r, left + c, cell)));
    this.recalculate();
    this.userChange.emit(sheet.id, area, source);
  }

  /** Another workbook in the place of this one, as when another file is opened; without news of it. */
  replace(data: WorkbookData): void {
    this.list.length = 0;
    this.tableList = [];
    this.load(data);
    this.selected = null;
    this.activate(this.list[0]!.id);
  }

  /** The formula behind a cell that shows its result already. */
  keepFormula(sheetId: string, row: number, column: number, formula: string): void {
    this.list.find(({ id }) => id === sheetId)?.keepFormula(row, column, formula);
  }

  /** The cached result of a formula, without news of it. */
  setFormulaValue(sheetName: string, a1: string, value: CellValue): void {
    const { top, left } = parseA1(a1).area;
    this.find(sheetName).cache(top, left, value);
  }

  /** Rows or columns come (`count` above 0) before one, or go from it on. */
  userShift(sheetName: string, axis: Axis, at: number, count: number, source: EditSource = "Local"): void {
    const sheet = this.find(sheetName);
    sheet.shift(axis, at, count);
    this.tableList = this.tableList.flatMap((table) => {
      const area = table.sheetId === sheet.id ? shiftArea(table.area, axis, at, count) : table.area;
      return area ? [{ ...table, area }] : [];
    });
    this.recalculate();
    // Everything behind them has another address now.
    const used = sheet.usedArea() ?? { bottom: 0, right: 0 };
    const [top, left] = axis === "rows" ? [at, 0] : [0, at];
    const end = at + Math.abs(count);
    const bottom = axis === "rows" ? Math.max(used.bottom, end) : used.bottom;
    const right = axis === "columns" ? Math.max(used.right, end) : used.right;
    this.userChange.emit(sheet.id, { top, left, bottom, right }, source);
  }

  userSelect(sheetName: string, a1: string): void {
    const sheet = this.find(sheetName);
    this.userActivate(sheetName);
    const { area } = parseA1(a1);
    this.select(sheet.id, area);
    this.selectionChange.emit();
  }

  /** Something that is no range, such as a chart. */
  userSelectNoCell(): void {
    this.selected = null;
  }

  userActivate(sheetName: string): void {
    const { id } = this.find(sheetName);
    if (this.active === id) return;
    this.activate(id);
    this.activeSheetChange.emit();
  }

  userAddSheet(name: string): void {
    this.addSheet(name);
    this.sheetsChange.emit("Local");
  }

  userDeleteSheet(name: string): void {
    this.deleteSheet(this.find(name).id);
    this.sheetsChange.emit("Local");
  }

  coauthorAddSheet(name: string): void {
    this.addSheet(name);
    this.sheetsChange.emit("Remote");
  }

  coauthorDeleteSheet(name: string): void {
    this.deleteSheet(this.find(name).id);
    this.sheetsChange.emit("Remote");
  }

  userRenameSheet(name: string, to: string): void {
    this.renameSheet(this.find(name).id, to);
    this.sheetsChange.emit("Local");
  }

  /** A cell is open for typing until it is closed again. */
  setEditing(editing: boolean): void {
    this.editing = editing;
  }

  protect(sheetName: string, on: boolean): void {
    this.find(sheetName).protected = on;
  }

  hideRows(sheetName: string, rows: number[]): void {
    for (const row of rows) this.find(sheetName).hiddenRows.add(row);
  }

  hideColumns(sheetName: string, columns: number[]): void {
    for (const column of columns) this.find(sheetName).hiddenColumns.add(column);
  }

  frozen(sheetName: string): { rows: number; columns: number } {
    return { ...this.find(sheetName).frozen };
  }

  idOf(sheetName: string): string {
    return this.find(sheetName).id;
  }
}
