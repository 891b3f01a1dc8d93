import type { ICellData } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/preset-sheets-core";
import type { Area, CellValue } from "../../../src/workbook/types";
import type {
  CellFormat,
  EditSource,
  CellValidation,
  SheetHandle,
  SpreadsheetAdapter,
  TableHandle,
} from "../../host/adapter";
import { cellOf } from "./cells";
import { stylePatch } from "./formats";
import type { Grid } from "./grid";
import { GridEvents, type Shift } from "./gridEvents";
import { GridReader } from "./gridReader";
import { GridSheets, handleOf } from "./gridSheets";
import { GridView } from "./gridView";
import { getValidation, setValidation } from "./gridValidation";
import { GridWriter, type CellPatch } from "./gridWriter";
import { RowHeights } from "./rowHeights";
import type { TableStore } from "./tables";

type Unsubscribe = () => void;

/** Whoever keeps the outcomes of the add-in's functions. */
export interface FunctionKeeper {
  /** Recalculates every formula, the add-in's functions included. */
  calculateAll(): void;
  /** Formulas moved with their rows or columns. */
  shift: Shift;
}

/** The spreadsheet of the emulated host, over the workbook that is open in the Univer grid. */
export class UniverAdapter implements SpreadsheetAdapter {
  private readonly unitId: string;
  private readonly reader: GridReader;
  private readonly writer: GridWriter;
  private readonly grids: GridSheets;
  private readonly view: GridView;
  private readonly events: GridEvents;
  private readonly heights: RowHeights;

  constructor(
    private readonly grid: Grid,
    private readonly workbook: FWorkbook,
    private readonly tableStore: TableStore,
    private readonly functions: FunctionKeeper,
  ) {
    this.unitId = workbook.getId();
    this.reader = new GridReader(grid.injector, workbook);
    this.writer = new GridWriter(grid.injector, this.unitId);
    this.heights = new RowHeights(grid.injector, this.unitId);
    this.grids = new GridSheets(workbook, this.writer);
    this.view = new GridView(grid.injector, workbook, this.grids, this.writer);
    this.events = new GridEvents(
      grid.injector,
      this.unitId,
      tableStore,
      (...shift) => functions.shift(...shift),
      (sheetId) => this.usedArea(sheetId) ?? { bottom: 0, right: 0 },
      () => this.writer.writing,
    );
  }

  dispose(): void {
    this.events.dispose();
    this.writer.dispose();
    this.heights.dispose();
  }

  sheets(): SheetHandle[] {
    return this.workbook.getSheets().map(handleOf);
  }

  activeSheet(): SheetHandle {
    return this.view.activeSheet();
  }

  activate(sheetId: string): void {
    this.view.activate(sheetId);
  }

  addSheet(name: string): SheetHandle {
    return this.grids.add(name);
  }

  deleteSheet(sheetId: string): void {
    this.grids.remove(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.writer.run(() => this.grids.get(sheetId).setName(name));
  }

  setSheetVisible(sheetId: string, visible: boolean): void {
    this.grids.setVisible(sheetId, visible);
  }

  tabColor(sheetId: string): string | null {
    return this.grids.tabColor(sheetId);
  }

  setTabColor(sheetId: string, color: string | null): void {
    this.grids.setTabColor(sheetId, color);
  }

  usedArea(sheetId: string): Area | null {
    return this.reader.usedArea(sheetId, true);
  }

  spill(sheetId: string, row: number, column: number): Area | null {
    return this.reader.spill(sheetId, row, column);
  }

  getValues(sheetId: string, area: Area): CellValue[][] {
    return this.reader.values(sheetId, area);
  }

  getFormulas(sheetId: string, area: Area): CellValue[][] {
    return this.reader.formulas(sheetId, area);
  }

  setCells(sheetId: string, area: Area, values: CellValue[][]): void {
    this.grids.makeRoom(sheetId, area);
    this.patch(sheetId, area, true, (y, x) => {
      const value = values[y]?.[x];
      return value === null || value === undefined ? undefined : cellOf(value);
    });
  }

  getFormats(sheetId: string, area: Area): CellFormat[][] {
    return this.reader.formats(sheetId, area);
  }

  setFormats(sheetId: string, area: Area, formats: (Partial<CellFormat> | null)[][]): void {
    this.grids.makeRoom(sheetId, area);
    const matrix = this.grids.get(sheetId).getSheet().getCellMatrix();
    this.patch(sheetId, area, false, (y, x) => {
      const change = formats[y]?.[x];
      if (!change) return undefined;
      if (change.locked === undefined) return { s: stylePatch(change) };
      const custom = { ...matrix.getValue(area.top + y, area.left + x)?.custom, unlocked: !change.locked };
      return { s: stylePatch(change), custom };
    });
  }

  clear(sheetId: string, area: Area, what: "all" | "contents" | "formats"): void {
    const empty = cellOf("");
    const change: Record<typeof what, ICellData> = {
      all: { ...empty, s: null, custom: null },
      contents: empty,
      formats: { s: null },
    };
    // Only cells that exist: clearing whole columns must not create a million empty ones.
    const matrix = this.grids.get(sheetId).getSheet().getCellMatrix();
    const within = { ...area, bottom: Math.min(area.bottom, matrix.getLength() - 1) };
    this.patch(sheetId, within, what !== "formats", (y, x) =>
      matrix.getValue(area.top + y, area.left + x) ? change[what] : undefined,
    );
    if (what !== "contents") this.setValidation(sheetId, area, null);
  }

  merges(sheetId: string): Area[] {
    return this.grids.merges(sheetId);
  }

  merge(sheetId: string, area: Area): void {
    this.grids.merge(sheetId, area);
  }

  unmerge(sheetId: string, area: Area): void {
    this.grids.unmerge(sheetId, area);
  }

  columnWidth(sheetId: string, column: number): number {
    return this.grids.columnWidth(sheetId, column);
  }

  rowHeight(sheetId: string, row: number): number {
    return this.grids.rowHeight(sheetId, row);
  }

  setColumnWidth(sheetId: string, first: number, last: number, points: number): void {
    this.grids.setColumnWidth(sheetId, first, last, points);
  }

  setRowHeight(sheetId: string, first: number, last: number, points: number): void {
    this.grids.setRowHeight(sheetId, first, last, points);
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.grids.freeze(sheetId, rows, columns);
  }

  hiddenRows(sheetId: string): Set<number> {
    return this.grids.hiddenRows(sheetId);
  }

  hiddenColumns(sheetId: string): Set<number> {
    return this.grids.hiddenColumns(sheetId);
  }

  setColumnsHidden(sheetId: string, first: number, last: number, hidden: boolean): void {
    this.grids.setColumnsHidden(sheetId, first, last, hidden);
  }

  tables(): TableHandle[] {
    // Tables of a deleted sheet are kept: the grid's undo may bring it back.
    return this.tableStore.all().filter(({ sheetId }) => this.workbook.getSheetBySheetId(sheetId) !== null);
  }

  addTable(table: Omit<TableHandle, "id">): TableHandle {
    return this.tableStore.add(table);
  }

  updateTable(id: string, change: Partial<TableHandle>): void {
    this.tableStore.update(id, change);
  }

  deleteTable(id: string): void {
    this.tableStore.remove(id);
  }

  setValidation(sheetId: string, area: Area, rule: CellValidation | null): void {
    this.writer.run(() => setValidation(this.grid.injector, { unitId: this.unitId, sheetId }, area, rule));
  }

  getValidation(sheetId: string, area: Area): CellValidation | null {
    return getValidation(this.grid.injector, { unitId: this.unitId, sheetId }, area);
  }

  selection(): { sheetId: string; area: Area } {
    return this.view.selection();
  }

  select(sheetId: string, area: Area): void {
    this.view.select(sheetId, area);
  }

  isEditing(): boolean {
    return this.view.isEditing();
  }

  recalculate(): void {
    this.functions.calculateAll();
  }

  /** How many edits there have been, of the user and of the add-in alike. */
  edits(): number {
    return this.events.edits();
  }

  onUserChange(listener: (sheetId: string, area: Area, source: EditSource) => void): Unsubscribe {
    return this.events.onUserChange(listener);
  }

  onSelectionChange(listener: () => void): Unsubscribe {
    return this.view.onSelectionChange(listener);
  }

  onActiveSheetChange(listener: () => void): Unsubscribe {
    return this.view.onActiveSheetChange(listener);
  }

  onSheetsChange(listener: (source: EditSource) => void): Unsubscribe {
    return this.view.onSheetsChange(listener);
  }

  /** `cell` gets the position inside the area; `undefined` leaves a cell alone. */
  private patch(
    sheetId: string,
    area: Area,
    content: boolean,
    cell: (y: number, x: number) => ICellData | undefined,
  ): void {
    const patch: CellPatch = {};
    for (let y = area.top; y <= area.bottom; y++) {
      for (let x = area.left; x <= area.right; x++) {
        const change = cell(y - area.top, x - area.left);
        if (change) (patch[y] ??= {})[x] = change;
      }
    }
    if (Object.keys(patch).length > 0) this.writer.write(sheetId, patch, content);
  }
}
