import type { Area, CellValue } from "../../workbook/types";
import { asText } from "./cellText";
import { freePlace } from "./freeColumns";
import { applyLook, hasFill, headerLookOf, isAmidst, isLook, LOOK, type HeaderLook } from "./headerLook";
import { ExcelProblem } from "../host/problem";
import { writeExcel } from "../host/run";
import { settle, type Standing } from "../host/settle";

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

/** What was added, and how its place looked before. */
export interface AddedColumns {
  sheetId: string;
  tableName: string | null;
  headerTop: number;
  headerBottom: number;
  left: number;
  headers: readonly string[];
  widths: readonly number[];
  /** What the header cells were given, by row; none in an Excel table. */
  given: readonly HeaderLook[];
  /** Looks of the header cells before, by row and column; `null` where somebody had coloured the cell, which keeps its look. */
  looks: (HeaderLook | null)[][];
}

/** Asks for the looks of cells, apart from ranges that are written in the same request. The caller syncs. */
function loadLooks(sheet: Excel.Worksheet, rows: readonly number[], left: number, count: number): Excel.Range[][] {
  const cells = rows.map((row) => cellsOf(sheet, row, left, count));
  for (const cell of cells.flat()) cell.format.load(LOOK);
  return cells;
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

/**
 * Adds blank columns right of a table: as columns of an Excel table, else as headers beside the last one in its look, in
 * the lowest row of the header, also where the headers before them are merged. Only where the cells are free, right beside
 * the table or further to the right; nothing moves.
 * @throws ExcelProblem `sheet-missing`, `protected`, `occupied`, `merged`, before anything is changed
 */
export function addColumns(spec: NewColumns): Promise<AddedColumns> {
  return writeExcel(async (context) => {
    const { sheet, table, area: beside } = await placeOf(context, spec);
    const header = table ? { top: beside.top, bottom: beside.top } : { top: spec.headerTop, bottom: spec.headerBottom };
    const area = await freePlace(context, sheet, { area: beside, header, isFixed: table !== null });
    const headers = spec.columns.map((column) => column.header);
    const count = headers.length;
    const tops = cellsOf(sheet, area.top, area.left, count);
    for (const cell of tops) cell.load("format/columnWidth");
    const rows = table ? [] : headerRows(spec);
    const models = rows.map((row) => sheet.getRangeByIndexes(row, spec.lastColumn, 1, 1));
    for (const cell of models) cell.format.load(LOOK);
    const targets = loadLooks(sheet, rows, area.left, count);
    await context.sync();
    const widths = tops.map((cell) => cell.format.columnWidth);
    const given = models.map(({ format }) => headerLookOf(format));
    const before = targets.map((cells) => cells.map(({ format }) => headerLookOf(format)));
    const looks = before.map((cells) => cells.map((look) => (hasFill(look) ? null : look)));
    const added: AddedColumns = {
      sheetId: sheet.id,
      tableName: table ? spec.tableName : null,
      headerTop: header.top,
      headerBottom: header.bottom,
      left: area.left,
      headers,
      widths,
      given,
      looks,
    };
    await settle({
      async write() {
        const seen = loadLooks(sheet, rows, area.left, count);
        // Looks and widths first: once the last header is there, everything else is as well.
        eachOurs(targets, looks, (cell, _, row) => applyLook(cell, given[row]!));
        tops.forEach((cell, i) => (cell.format.columnWidth = spec.columns[i]?.width ?? widths[i] ?? 0));
        if (table) for (const name of headers) table.columns.add(undefined, undefined, name);
        else sheet.getRangeByIndexes(spec.headerBottom, area.left, 1, count).formulas = [headers.map(asText)];
        await context.sync();
        // Somebody coloured a cell after it was looked at: it keeps that.
        const others: [Excel.Range, HeaderLook][] = [];
        eachOurs(seen, looks, ({ format }, look, row, i) => {
          if (isLook(format, look)) return;
          others.push([targets[row]![i]!, headerLookOf(format)]);
          looks[row]![i] = null;
        });
        if (others.length === 0) return;
        for (const [cell, look] of others) applyLook(cell, look);
        await context.sync();
      },
      standing: () => standing(context, added),
      giveBack: () => takeBack(context, added),
    });
    return added;
  });
}

/** Goes through the cells whose look is ours to change. */
function eachOurs(
  cells: readonly (readonly Excel.Range[])[],
  looks: AddedColumns["looks"],
  visit: (cell: Excel.Range, look: HeaderLook, row: number, i: number) => void,
): void {
  cells.forEach((line, row) =>
    line.forEach((cell, i) => {
      const look = looks[row]?.[i];
      if (look) visit(cell, look, row, i);
    }),
  );
}

/** Whether the headers stand where they were put, and look as they did before where they do not. */
async function standing(context: Excel.RequestContext, added: AddedColumns): Promise<Standing> {
  const sheet = context.workbook.worksheets.getItem(added.sheetId);
  const { headers, headerTop, headerBottom, left, looks, widths } = added;
  const place = sheet.getRangeByIndexes(headerBottom, left, 1, headers.length).load("formulas");
  const rows = added.tableName === null ? headerRows(added) : [];
  const cells = loadLooks(sheet, rows, left, headers.length);
  const tops = cellsOf(sheet, headerTop, left, headers.length);
  for (const cell of tops) cell.load("format/columnWidth");
  await context.sync();
  const now = (place.formulas[0] ?? []) as CellValue[];
  if (headers.every((header, i) => now[i] === header)) return "after";
  let asBefore = now.every((cell) => cell === "") && tops.every((cell, i) => cell.format.columnWidth === widths[i]);
  eachOurs(cells, looks, ({ format }, look) => (asBefore &&= isLook(format, look)));
  return asBefore ? "before" : "between";
}

/**
 * Whether the columns stand where they were put, with nothing below their headers. A blank header is one that was not
 * written, or taken away by a request whose answer was lost.
 */
function isUntouched(values: readonly CellValue[][], headers: readonly string[]): boolean {
  const [first = [], ...below] = values;
  const ours = headers.every((header, i) => first[i] === header || first[i] === "");
  return ours && below.every((row) => row.every((cell) => cell === ""));
}

async function removeFromTable(context: Excel.RequestContext, added: AddedColumns, name: string): Promise<boolean> {
  const table = context.workbook.tables.getItemOrNullObject(name);
  table.load("name");
  table.columns.load("items/name");
  await context.sync();
  if (table.isNullObject) return false;
  // Our columns at the end of the table, whether all of them were added or only some.
  const names = table.columns.items.map((column) => column.name);
  let ours = added.headers.length;
  while (ours > 0 && !added.headers.slice(0, ours).every((header, i) => names[names.length - ours + i] === header)) {
    ours -= 1;
  }
  if (ours === 0) return !added.headers.some((header) => names.includes(header));
  const columns = table.columns.items.slice(-ours);
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
  const { left, headerBottom, headers, given, looks } = added;
  const bottom = used.isNullObject ? headerBottom : Math.max(headerBottom, used.rowIndex + used.rowCount - 1);
  const body = sheet.getRangeByIndexes(headerBottom, left, bottom - headerBottom + 1, headers.length);
  body.load("formulas");
  const rows = headerRows(added);
  const cells = loadLooks(sheet, rows, left, headers.length);
  await context.sync();
  if (!isUntouched(body.formulas as CellValue[][], headers)) return false;
  sheet.getRangeByIndexes(headerBottom, left, 1, headers.length).clear("Contents");
  // Cells whose look somebody has changed since then keep it.
  eachOurs(cells, looks, (cell, look, row) => {
    if (isAmidst(headerLookOf(cell.format), look, given[row]!)) applyLook(cell, look);
  });
  await context.sync();
  return true;
}

/**
 * Takes the columns away again if nobody wrote into them or moved them.
 * @returns whether they are gone now, by us or by somebody
 * @throws ExcelProblem
 */
export function removeColumns(added: AddedColumns): Promise<boolean> {
  return writeExcel((context) => takeBack(context, added));
}

async function takeBack(context: Excel.RequestContext, added: AddedColumns): Promise<boolean> {
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
}
