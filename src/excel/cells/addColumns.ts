import { cellAddress } from "../../workbook/index";
import type { Area, CellValue } from "../../workbook/types";
import { asText } from "./cellText";
import { ExcelProblem } from "../host/problem";
import { supportsExcelApi, writeExcel } from "../host/run";

/** Columns to put right of a table. Rows and columns are zero-based. */
export interface NewColumns {
  sheet: string;
  /** Name of the Excel table; `null` for a plain range. */
  tableName: string | null;
  headerTop: number;
  headerBottom: number;
  lastRow: number;
  /** Last column of the table that has a header. */
  lastColumn: number;
  /** Width in points. */
  columns: readonly { header: string; width: number }[];
}

/** How a header cell looks, as far as Excel gives it for copying; borders are left to the user. */
interface Look {
  fill: string;
  fontColor: string;
  bold: boolean;
  italic: boolean;
  size: number;
  wrap: boolean;
  horizontal: string;
  vertical: string;
}

/** What was added, and how its place looked before. */
export interface AddedColumns {
  sheetId: string;
  tableName: string | null;
  headerTop: number;
  headerBottom: number;
  left: number;
  headers: readonly string[];
  widths: readonly number[];
  /** Looks of the header cells before, by row and column; none in an Excel table. */
  looks: readonly (readonly Look[])[];
}

const LOOK = "fill/color,font/color,font/bold,font/italic,font/size,wrapText,horizontalAlignment,verticalAlignment";

function lookOf({ fill, font, wrapText, horizontalAlignment, verticalAlignment }: Excel.RangeFormat): Look {
  return {
    fill: fill.color,
    fontColor: font.color,
    bold: font.bold,
    italic: font.italic,
    size: font.size,
    wrap: wrapText,
    horizontal: horizontalAlignment,
    vertical: verticalAlignment,
  };
}

/** Excel gives cells without a fill white. */
function hasFill({ fill }: Look): boolean {
  return fill !== "" && fill.toUpperCase() !== "#FFFFFF";
}

function applyLook({ format }: Excel.Range, look: Look): void {
  if (hasFill(look)) format.fill.color = look.fill;
  else format.fill.clear();
  format.font.color = look.fontColor;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.size = look.size;
  format.wrapText = look.wrap;
  format.horizontalAlignment = look.horizontal as Excel.HorizontalAlignment;
  format.verticalAlignment = look.vertical as Excel.VerticalAlignment;
}

function cellsOf(sheet: Excel.Worksheet, row: number, left: number, count: number): Excel.Range[] {
  return Array.from({ length: count }, (_, i) => sheet.getRangeByIndexes(row, left + i, 1, 1));
}

function headerRows({ headerTop, headerBottom }: Pick<AddedColumns, "headerTop" | "headerBottom">): number[] {
  return Array.from({ length: headerBottom - headerTop + 1 }, (_, i) => headerTop + i);
}

/** The place as Excel has it now: an Excel table may have grown since it was read. */
async function placeOf(
  context: Excel.RequestContext,
  spec: NewColumns,
): Promise<{ sheet: Excel.Worksheet; table: Excel.Table | null; area: Area }> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(spec.sheet);
  sheet.load("id,name,protection/protected");
  const table = spec.tableName === null ? null : context.workbook.tables.getItemOrNullObject(spec.tableName);
  table?.load("name,showHeaders");
  await context.sync();
  if (sheet.isNullObject || table?.isNullObject) throw new ExcelProblem("sheet-missing", spec.sheet);
  if (sheet.protection.protected) throw new ExcelProblem("protected", spec.sheet);
  const count = spec.columns.length;
  const { headerTop, lastColumn, lastRow } = spec;
  const plain = { top: headerTop, left: lastColumn + 1, bottom: lastRow, right: lastColumn + count };
  if (!table || !table.showHeaders) return { sheet, table: null, area: plain };
  const range = table.getRange();
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const left = range.columnIndex + range.columnCount;
  const bottom = range.rowIndex + range.rowCount - 1;
  return { sheet, table, area: { top: range.rowIndex, left, bottom, right: left + count - 1 } };
}

/** What Excel answered; to be called after the sync. */
function answerOf<T>(result: OfficeExtension.ClientResult<T>): T {
  return result.value;
}

/** @throws ExcelProblem `occupied` where a cell holds something or belongs to a table, `merged` */
async function requireFree(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  header: { top: number; bottom: number },
): Promise<void> {
  const target = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  target.load("formulas");
  const tables = target.getTables(false).getCount();
  // The last header cell belongs to it: a merged one has no look and no single row to copy.
  const around = sheet.getRangeByIndexes(
    header.top,
    area.left - 1,
    header.bottom - header.top + 1,
    area.right - area.left + 2,
  );
  const merges = supportsExcelApi("1.13") ? [target, around].map((range) => range.getMergedAreasOrNullObject()) : [];
  for (const merged of merges) merged.load("address");
  await context.sync();
  const formulas = target.formulas as CellValue[][];
  formulas.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== "")
        throw new ExcelProblem("occupied", cellAddress(sheet.name, area.top + row + 1, area.left + column));
    }),
  );
  if (answerOf(tables) > 0) throw new ExcelProblem("occupied", cellAddress(sheet.name, area.top + 1, area.left));
  if (merges.some((merged) => !merged.isNullObject)) throw new ExcelProblem("merged", sheet.name);
}

/**
 * Adds blank columns right of a table: as columns of an Excel table, else as headers beside the last one in its look. Only
 * where the cells are free; nothing moves.
 * @throws ExcelProblem `sheet-missing`, `protected`, `occupied`, `merged`, before anything is changed
 */
export function addColumns(spec: NewColumns): Promise<AddedColumns> {
  return writeExcel(async (context) => {
    const { sheet, table, area } = await placeOf(context, spec);
    const header = table ? { top: area.top, bottom: area.top } : { top: spec.headerTop, bottom: spec.headerBottom };
    await requireFree(context, sheet, area, header);
    const headers = spec.columns.map((column) => column.header);
    const count = headers.length;
    const tops = cellsOf(sheet, area.top, area.left, count);
    for (const cell of tops) cell.load("format/columnWidth");
    const rows = table ? [] : headerRows(spec);
    const models = rows.map((row) => sheet.getRangeByIndexes(row, area.left - 1, 1, 1));
    const targets = rows.map((row) => cellsOf(sheet, row, area.left, count));
    for (const cell of [...models, ...targets.flat()]) cell.format.load(LOOK);
    await context.sync();
    const widths = tops.map((cell) => cell.format.columnWidth);
    const looks = targets.map((cells) => cells.map(({ format }) => lookOf(format)));
    if (table) for (const name of headers) table.columns.add(undefined, undefined, name);
    else sheet.getRangeByIndexes(spec.headerBottom, area.left, 1, count).formulas = [headers.map(asText)];
    targets.forEach((cells, row) => {
      const model = models[row];
      if (model) for (const cell of cells) applyLook(cell, lookOf(model.format));
    });
    tops.forEach((cell, i) => (cell.format.columnWidth = spec.columns[i]?.width ?? widths[i] ?? 0));
    await context.sync();
    return {
      sheetId: sheet.id,
      tableName: table ? spec.tableName : null,
      headerTop: header.top,
      headerBottom: header.bottom,
      left: area.left,
      headers,
      widths,
      looks,
    };
  });
}

/** Whether the columns stand where they were put, with nothing below their headers. */
function isUntouched(values: readonly CellValue[][], headers: readonly string[]): boolean {
  const [first = [], ...below] = values;
  return headers.every((header, i) => first[i] === header) && below.every((row) => row.every((cell) => cell === ""));
}

async function removeFromTable(context: Excel.RequestContext, added: AddedColumns, name: string): Promise<boolean> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  table.columns.load("items/name");
  await context.sync();
  if (table.isNullObject) return false;
  const columns = table.columns.items.slice(-added.headers.length);
  const ranges = columns.map((column) => column.getRange().load("formulas"));
  await context.sync();
  const untouched = ranges.every((range, i) =>
    isUntouched(range.formulas as CellValue[][], added.headers.slice(i, i + 1)),
  );
  if (!untouched) return false;
  for (const column of [...columns].reverse()) column.delete();
  await context.sync();
  return true;
}

async function removeFromRange(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  added: AddedColumns,
): Promise<boolean> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  const { left, headerBottom, headers, looks } = added;
  const bottom = used.isNullObject ? headerBottom : Math.max(headerBottom, used.rowIndex + used.rowCount - 1);
  const body = sheet.getRangeByIndexes(headerBottom, left, bottom - headerBottom + 1, headers.length);
  body.load("formulas");
  await context.sync();
  if (!isUntouched(body.formulas as CellValue[][], headers)) return false;
  sheet.getRangeByIndexes(headerBottom, left, 1, headers.length).clear("Contents");
  headerRows(added).forEach((row, index) =>
    cellsOf(sheet, row, left, headers.length).forEach((cell, i) => {
      const look = looks[index]?.[i];
      if (look) applyLook(cell, look);
    }),
  );
  await context.sync();
  return true;
}

/**
 * Takes the columns away again if nobody wrote into them or moved them.
 * @returns whether they are gone now, by us or by somebody
 * @throws ExcelProblem
 */
export function removeColumns(added: AddedColumns): Promise<boolean> {
  return writeExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(added.sheetId);
    sheet.load("name,protection/protected");
    await context.sync();
    if (sheet.isNullObject) return true;
    if (sheet.protection.protected) throw new ExcelProblem("protected", sheet.name);
    const gone =
      added.tableName === null
        ? await removeFromRange(context, sheet, added)
        : await removeFromTable(context, added, added.tableName);
    if (!gone) return false;
    cellsOf(sheet, added.headerTop, added.left, added.headers.length).forEach((cell, i) => {
      const width = added.widths[i];
      if (width !== undefined) cell.format.columnWidth = width;
    });
    await context.sync();
    return true;
  });
}
