import type { SheetSpec, StyleRole } from "../../../template/types";
import type { Area, CellValue } from "../../../workbook/types";

/** Columns A to F. */
export const SHEET_COLUMNS = 6;

function across(row: number, left = 0, right = SHEET_COLUMNS - 1): Area {
  return { top: row, left, bottom: row, right };
}

/** Builds a sheet from the top down. */
export class SheetRows {
  readonly spec: Pick<SheetSpec, "cells" | "styles" | "numberFormats" | "merges" | "rowHeights"> = {
    cells: [],
    styles: [],
    numberFormats: [],
    merges: [],
    rowHeights: [],
  };
  /** The next free row. */
  next = 0;

  add(values: CellValue[], role?: StyleRole, format?: string): number {
    const row = this.next;
    this.spec.cells.push({ top: row, left: 0, values: [values] });
    if (role) this.spec.styles.push({ area: across(row, 0, values.length - 1), role });
    if (format !== undefined && values.length > 1) {
      this.spec.numberFormats.push({ area: across(row, 1, values.length - 1), format });
    }
    this.next += 1;
    return row;
  }

  /** A sentence over the whole width. @param height points, for more than one line */
  line(text: string, role: StyleRole, height?: number): void {
    const row = this.add([text], role);
    this.merge(row, 0, SHEET_COLUMNS - 1);
    if (height !== undefined) this.spec.rowHeights.push({ row, height });
  }

  merge(row: number, left: number, right: number): void {
    this.spec.merges.push(across(row, left, right));
  }

  style(area: Area, role: StyleRole): void {
    this.spec.styles.push({ area, role });
  }

  height(row: number, points: number): void {
    this.spec.rowHeights.push({ row, height: points });
  }

  gap(): void {
    this.next += 1;
  }
}
