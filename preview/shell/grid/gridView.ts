import { ICommandService, type IExecutionOptions, type IRange, type Injector } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
  type FWorkbook,
  type FWorksheet,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../../src/workbook/types";
import type { EditSource, SheetHandle } from "../../host/adapter";
import { sourceOf } from "./gridEvents";
import { handleOf, type GridSheets } from "./gridSheets";
import type { GridWriter } from "./gridWriter";

type Unsubscribe = () => void;

const SHEET_LIST = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetHideMutation.id,
];

/**
 * What the user has in front: the sheet and the selected cells, asked of the workbook each time. News only say that it
 * is time to ask again: they may come while the grid is still changing sheets, and several for one change. They are
 * taken from the workbook itself, since the grid's own events are silent in the first seconds of a page and when a
 * sheet comes or goes by undo.
 */
export class GridView {
  constructor(
    private readonly injector: Injector,
    private readonly workbook: FWorkbook,
    private readonly sheets: GridSheets,
    private readonly writer: GridWriter,
  ) {}

  activeSheet(): SheetHandle {
    return handleOf(this.workbook.getActiveSheet());
  }

  activate(sheetId: string): void {
    this.writer.run(() => this.workbook.setActiveSheet(this.sheets.get(sheetId)));
  }

  selection(): { sheetId: string; area: Area } {
    const sheet = this.workbook.getActiveSheet();
    const range = sheet.getActiveRange()?.getRange();
    const start = { top: 0, left: 0, bottom: 0, right: 0 };
    return { sheetId: sheet.getSheetId(), area: range ? inside(sheet, range) : start };
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.sheets.get(sheetId);
    this.writer.run(() => {
      this.workbook.setActiveSheet(sheet);
      sheet.setActiveRange(this.sheets.range(sheetId, area));
      sheet.scrollToCell(Math.max(0, area.top - 3), Math.max(0, area.left - 1));
    });
  }

  isEditing(): boolean {
    return this.workbook.isCellEditing();
  }

  onSelectionChange(listener: () => void): Unsubscribe {
    const hint = this.unlessWriting(listener);
    const selections = this.injector.get(SheetsSelectionsService).getWorkbookSelections(this.workbook.getId());
    // Not while cells are still being dragged over: Excel tells of the end only.
    const news = [selections.selectionMoveEnd$.subscribe(hint), selections.selectionSet$.subscribe(hint)];
    const stop = this.onCommand([SetWorksheetActiveOperation.id], hint);
    return () => {
      stop();
      for (const one of news) one.unsubscribe();
    };
  }

  onActiveSheetChange(listener: () => void): Unsubscribe {
    return this.onCommand([SetWorksheetActiveOperation.id], this.unlessWriting(listener));
  }

  onSheetsChange(listener: (source: EditSource) => void): Unsubscribe {
    return this.onCommand(SHEET_LIST, (options) => {
      if (!this.writer.writing) listener(sourceOf(options));
    });
  }

  private onCommand(ids: string[], hint: (options: IExecutionOptions | undefined) => void): Unsubscribe {
    const subscription = this.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      const { unitId } = (params ?? {}) as { unitId?: string };
      if (ids.includes(id) && unitId === this.workbook.getId()) hint(options);
    });
    return () => subscription.dispose();
  }

  /** What the add-in does, it knows. */
  private unlessWriting(listener: () => void): () => void {
    return () => {
      if (!this.writer.writing) listener();
    };
  }
}

/** Whole rows and columns have no ends in the grid's selection. */
function inside(sheet: FWorksheet, range: IRange): Area {
  const last = { row: sheet.getMaxRows() - 1, column: sheet.getMaxColumns() - 1 };
  return {
    top: range.startRow || 0,
    left: range.startColumn || 0,
    bottom: Number.isFinite(range.endRow) ? Math.min(range.endRow, last.row) : last.row,
    right: Number.isFinite(range.endColumn) ? Math.min(range.endColumn, last.column) : last.column,
  };
}
