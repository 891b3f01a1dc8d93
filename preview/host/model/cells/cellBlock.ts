import type { Area, CellValue } from "../../../../src/workbook/types";
import type { CellFormat } from "../../adapter";
import { HostError } from "../../errors";
import type { Wire } from "../../query/wire";
import { cellsOf, columnsOf, intersection, isUnbounded, rowsOf } from "./a1";
import { readInput } from "./cellInput";
import { raiseChanged } from "../changes";
import type { HostContext } from "../context";
import { requireReadable, requireUnlocked, requireUnprotected } from "../context";

/** One entry a cell; `null` for whole rows and columns, whose cell properties Excel does not give. */
export function readCells<T extends Wire>(area: Area, read: () => T[][]): T[][] | null {
  if (isUnbounded(area)) return null;
  requireReadable(cellsOf(area));
  return read();
}

/** A block of the size of the area; a single value stands for every cell. Throws `InvalidArgument`. */
export function blockOf(value: Wire, area: Area): Wire[][] {
  if (isUnbounded(area)) throw new HostError("InvalidArgument", "whole rows and columns take no cell values");
  if (value === null) throw new HostError("InvalidArgument", "no value");
  if (!Array.isArray(value))
    return Array.from({ length: rowsOf(area) }, () => Array<Wire>(columnsOf(area)).fill(value));
  const rows: Wire[][] = [];
  for (const row of value) {
    if (!Array.isArray(row) || row.length !== columnsOf(area)) throw wrongSize();
    rows.push(row);
  }
  if (rows.length !== rowsOf(area)) throw wrongSize();
  return rows;
}

function wrongSize(): HostError {
  return new HostError("InvalidArgument", "rows and columns of the values differ from those of the range");
}

/** Writes values or formulas as Excel takes them, and raises the change events. */
export function writeCells(context: HostContext, sheetId: string, area: Area, value: Wire): void {
  const block = blockOf(value, area);
  requireUnlocked(context, sheetId, area);
  const { adapter } = context;
  const formats = adapter.getFormats(sheetId, area);
  const inputs = block.map((row, r) =>
    row.map((cell, c) => readInput(cell, formats[r]?.[c]?.numberFormat ?? "General")),
  );
  const values = inputs.map((row) => row.map((input) => input.value));
  clearInsideMerges(adapter.merges(sheetId), area, values);
  const changed: (Partial<CellFormat> | null)[][] = inputs.map((row, r) =>
    row.map((input, c) =>
      input.numberFormat !== undefined && formats[r]?.[c]?.numberFormat === "General"
        ? { numberFormat: input.numberFormat }
        : null,
    ),
  );
  adapter.setCells(sheetId, area, values);
  if (changed.some((row) => row.some((format) => format !== null))) adapter.setFormats(sheetId, area, changed);
  raiseChanged(context, sheetId, area, "addin");
}

/** Only the first cell of a merged area holds a value; Excel drops what is written to the others. */
function clearInsideMerges(merges: Area[], area: Area, values: CellValue[][]): void {
  for (const merge of merges) {
    const touched = intersection(merge, area);
    if (!touched) continue;
    for (let row = touched.top; row <= touched.bottom; row++) {
      for (let column = touched.left; column <= touched.right; column++) {
        if (row === merge.top && column === merge.left) continue;
        const cells = values[row - area.top];
        if (cells) cells[column - area.left] = null;
      }
    }
  }
}

export type FormatKey = keyof CellFormat;

/** The value that all cells share, or `null` when they differ, as Excel gives formats of a range. */
export function sharedFormat<K extends FormatKey>(
  context: HostContext,
  sheetId: string,
  area: Area,
  key: K,
): { same: boolean; value: CellFormat[K] | undefined } {
  const formats = context.adapter.getFormats(sheetId, boundedArea(context, sheetId, area));
  const first = formats[0]?.[0]?.[key];
  return { same: formats.every((row) => row.every((format) => format[key] === first)), value: first };
}

/** Throws `AccessDenied` on a protected sheet and `NotImplemented` for whole rows and columns. */
export function writeFormat(context: HostContext, sheetId: string, area: Area, change: Partial<CellFormat>): void {
  writeFormats(
    context,
    sheetId,
    area,
    isUnbounded(area)
      ? []
      : Array.from({ length: rowsOf(area) }, () => Array<Partial<CellFormat>>(columnsOf(area)).fill(change)),
  );
}

export function writeFormats(
  context: HostContext,
  sheetId: string,
  area: Area,
  formats: (Partial<CellFormat> | null)[][],
): void {
  if (isUnbounded(area)) throw new HostError("NotImplemented", "formats of whole rows and columns");
  requireUnprotected(context, sheetId);
  context.adapter.setFormats(sheetId, area, formats);
}

/** Whole rows and columns are judged by the cells in use, or by their first cell. */
function boundedArea(context: HostContext, sheetId: string, area: Area): Area {
  if (!isUnbounded(area)) return area;
  const used = context.adapter.usedArea(sheetId);
  const first = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  return used ? (intersection(used, area) ?? first) : first;
}
