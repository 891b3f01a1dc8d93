import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetWorksheetHideMutation,
  type FWorkbook,
  type FWorksheet,
  type IAddWorksheetMergeMutationParams,
  type IInsertSheetMutationParams,
  type IRemoveSheetMutationParams,
  type ISetWorksheetHideMutationParams,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/workbook/types";
import type { SheetHandle } from "../../host/adapter";
import { areaOf } from "./gridEvents";
import type { GridWriter } from "./gridWriter";

const PIXELS_PER_POINT = 96 / 72;
/** Rows and columns as large as Excel's, in pixels. */
const NEW_SHEET = { rowCount: 1000, columnCount: 100, defaultRowHeight: 20, defaultColumnWidth: 69 };
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

  /** Behind the other sheets, without going there: the grid's own command would. */
  add(name: string): SheetHandle {
    const unitId = this.workbook.getId();
    const id = `sheet-${crypto.randomUUID()}`;
    const sheet = mergeWorksheetSnapshotWithDefault({ ...NEW_SHEET, id, name });
    const params: IInsertSheetMutationParams = { unitId, index: this.workbook.getSheets().length, sheet };
    const undo: IRemoveSheetMutationParams = { unitId, subUnitId: id, subUnitName: name };
    this.writer.mutate({ id: InsertSheetMutation.id, params }, { id: RemoveSheetMutation.id, params: undo });
    return handleOf(this.get(id));
  }

  /** Throws on the last sheet that can be seen, as the grid cannot do without. */
  remove(sheetId: string): void {
    const others = this.workbook.getSheets().filter((sheet) => sheet.getSheetId() !== sheetId);
    const next = others.find((sheet) => handleOf(sheet).visible);
    if (!next) throw new Error("The last visible sheet cannot be deleted");
    this.writer.run(() => {
      // The grid still draws the active sheet for a moment: leave it first.
      if (this.workbook.getActiveSheet().getSheetId() === sheetId) this.workbook.setActiveSheet(next);
      this.workbook.deleteSheet(this.get(sheetId));
    });
  }

  setVisible(sheetId: string, visible: boolean): void {
    const params = (hidden: boolean): ISetWorksheetHideMutationParams => ({
      unitId: this.workbook.getId(),
      subUnitId: sheetId,
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
    if (handleOf(this.get(sheetId)).visible === visible) return;
    const { id } = SetWorksheetHideMutation;
    this.writer.mutate({ id, params: params(!visible) }, { id, params: params(visible) });
  }

  merges(sheetId: string): Area[] {
    return this.get(sheetId).getSheet().getMergeData().map(areaOf);
  }

  merge(sheetId: string, area: Area): void {
    this.changeMerges(sheetId, [area], true);
  }

  /** Takes away the merges that touch an area. */
  unmerge(sheetId: string, area: Area): void {
    const touched = this.merges(sheetId).filter(
      (merge) =>
        merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left,
    );
    if (touched.length > 0) this.changeMerges(sheetId, touched, false);
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

  hiddenColumns(sheetId: string): Set<number> {
    const hidden = new Set<number>();
    for (const range of this.get(sheetId).getSheet().getHiddenCols()) {
      for (let x = range.startColumn; x <= range.endColumn; x++) hidden.add(x);
    }
    return hidden;
  }

  setColumnsHidden(sheetId: string, first: number, last: number, hidden: boolean): void {
    const sheet = this.get(sheetId);
    const count = last - first + 1;
    this.writer.run(() => (hidden ? sheet.hideColumns(first, count) : sheet.showColumns(first, count)));
  }

  /** Excel's sheets have a million rows; the grid's grow when something is written behind their end. */
  makeRoom(sheetId: string, area: Area): void {
    const sheet = this.get(sheetId);
    if (area.bottom >= sheet.getMaxRows()) this.writer.run(() => sheet.setRowCount(area.bottom + ROOM.rows));
    if (area.right >= sheet.getMaxColumns()) this.writer.run(() => sheet.setColumnCount(area.right + ROOM.columns));
  }

  /** The grid's command would go to the sheet and select the cells. */
  private changeMerges(sheetId: string, areas: Area[], add: boolean): void {
    const params: IAddWorksheetMergeMutationParams = {
      unitId: this.workbook.getId(),
      subUnitId: sheetId,
      ranges: areas.map((area) => this.range(sheetId, area).getRange()),
    };
    const [redo, undo] = add
      ? [AddWorksheetMergeMutation, RemoveWorksheetMergeMutation]
      : [RemoveWorksheetMergeMutation, AddWorksheetMergeMutation];
    this.writer.mutate({ id: redo.id, params }, { id: undo.id, params });
  }
}
