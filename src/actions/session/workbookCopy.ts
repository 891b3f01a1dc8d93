import { readRows, readWorkbookData, type OpenWorkbook } from "../../excel/reading/read";
import type { CellChange } from "../../excel/reading/watch";
import type { WorkbookReading } from "../../workbook/types";
import { cellsOf, sameWorkbook, sheetsOf, spansOf, withRows } from "./patch";

/** Larger workbooks are not swept; the user has the button. */
const SWEEP_CELLS = 120_000;

/** The cells of the open workbook as last read. */
export class WorkbookCopy {
  private cells: OpenWorkbook | null = null;

  /** `null` before the first reading. */
  current(): OpenWorkbook | null {
    return this.cells;
  }

  /** @throws ExcelProblem */
  async readAll(): Promise<void> {
    this.cells = await readWorkbookData();
  }

  /**
   * Reads the rows anew that changed.
   * @returns whether a figure may follow from them; `null` when only a full reading tells
   * @throws ExcelProblem
   */
  async readChanged(reading: WorkbookReading | null, changes: readonly CellChange[]): Promise<boolean | null> {
    const spans = this.cells && reading ? spansOf(this.cells, reading, changes) : null;
    if (!spans) return null;
    for (const span of spans) {
      const rows = await readRows(span.sheet, span.area);
      if (this.cells) this.cells = withRows(this.cells, span, rows);
    }
    return spans.length > 0;
  }

  /**
   * Reads everything once more, since some edits raise no event on some builds of Excel.
   * @returns whether something had been missed
   * @throws ExcelProblem
   */
  async sweep(): Promise<boolean> {
    const before = this.cells;
    if (before && cellsOf(before) > SWEEP_CELLS) return false;
    const now = await readWorkbookData();
    if (before && sameWorkbook(before, now)) return false;
    this.cells = now;
    return true;
  }

  /**
   * Forgets everything when a sheet is gone that figures came from.
   * @returns whether it was one
   */
  dropSheet(sheetId: string, reading: WorkbookReading | null): boolean {
    const name = this.cells?.sheetIds.get(sheetId);
    if (name === undefined || !reading || !sheetsOf(reading).has(name)) return false;
    this.cells = null;
    return true;
  }
}
