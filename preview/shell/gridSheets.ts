import { BooleanNumber } from "@univerjs/presets";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Area } from "../../src/workbook/types";
import type { SheetHandle } from "../host/adapter";
import type { GridWriter } from "./gridWriter";

const PIXELS_PER_POINT = 96 / 72;
const NEW_SHEET = { rowCount: 1000, columnCount: 100 };
const ROOM = { rows: 200, columns: 20 };

const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

export function handleOf(sheet: FWorksheet): SheetHandle {
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    visible: sheet.getSheet().isSheetHidden() !== BooleanNumber.TRUE,
    protected: sheet.getCustomMetadata()?.["protected"] === true,
  };
}

/** Sheets of the open workbook as wholes: their list, and what belongs to a sheet rather than to its cells. */
export class GridSheets {
  constructor(
    private readonly workbook: FWorkbook,
    private readonly writer: GridWriter,
  ) {}

  /** Throws when there is no such sheet. */
  get(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  range(sheetId: string, area: Area): ReturnType<FWorksheet["getRange"]> {
    const { top, left, bottom, right } = area;
    return this.get(sheetId).getRange(top, left, bottom - top + 1, right - left + 1);
  }

  add(name: string): SheetHandle {
    return this.writer.run(() => {
      const active = this.workbook.getActiveSheet();
      const made = this.workbook.insertSheet(name, { sheet: NEW_SHEET });
      // Excel adds a sheet behind the others and stays where it is.
      this.workbook.setActiveSheet(active);
      return handleOf(made);
    });
  }

  setVisible(sheetId: string, visible: boolean): void {
    const sheet = this.get(sheetId);
    this.writer.run(() => (visible ? sheet.showSheet() : sheet.hideSheet()));
  }

  tabColor(sheetId: string): string | null {
    return this.get(sheetId).getTabColor()?.toUpperCase() || null;
  }

  setTabColor(sheetId: string, color: string | null): void {
    this.writer.run(() => this.get(sheetId).setTabColor(color ?? ""));
  }

  columnWidth(sheetId: string, column: number): number {
    return this.get(sheetId).getColumnWidth(column) / PIXELS_PER_POINT;
  }

  rowHeight(sheetId: string, row: number): number {
    return this.get(sheetId).getRowHeight(row) / PIXELS_PER_POINT;
  }

  setColumnWidth(sheetId: string, first: number, last: number, points: number): void {
    this.writer.run(() => this.get(sheetId).setColumnWidths(first, last - first + 1, pixels(points)));
  }

  setRowHeight(sheetId: string, first: number, last: number, points: number): void {
    this.writer.run(() => this.get(sheetId).setRowHeightsForced(first, last - first + 1, pixels(points)));
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    const sheet = this.get(sheetId);
    this.writer.run(() =>
      rows === 0 && columns === 0
        ? sheet.cancelFreeze()
        : sheet.setFreeze({ ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 }),
    );
  }

  hiddenRows(sheetId: string): Set<number> {
    const hidden = new Set<number>();
    for (const range of this.get(sheetId).getSheet().getHiddenRows()) {
      for (let y = range.startRow; y <= range.endRow; y++) hidden.add(y);
    }
    return hidden;
  }

  /** Excel's sheets have a million rows; the grid's grow when something is written behind their end. */
  makeRoom(sheetId: string, area: Area): void {
    const sheet = this.get(sheetId);
    if (area.bottom >= sheet.getMaxRows()) this.writer.run(() => sheet.setRowCount(area.bottom + ROOM.rows));
    if (area.right >= sheet.getMaxColumns()) this.writer.run(() => sheet.setColumnCount(area.right + ROOM.columns));
  }
}
