import type { CellValue } from "../../workbook/types";
import { cellsOf, eachOurs, headFormulas, putBack, sceneOf, type AddedColumns, type Scene } from "./addedColumns";
import { applyLook, headerLookOf, isAmidst, isLook } from "./headerLook";
import { ExcelProblem } from "../host/problem";
import { supportsExcelApi, writeExcel } from "../host/run";
import type { Standing } from "../host/settle";

/** Rows below and columns right of the headers in which they are looked for when others were inserted before them. */
const MOST_MOVED = { rows: 100, columns: 200 };

/** Whether a header stands anywhere but where it was put: rows or columns have come or gone since. */
async function isElsewhere(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { headers, headerBottom, left }: AddedColumns,
): Promise<boolean> {
  const area = sheet.getRangeByIndexes(0, 0, headerBottom + MOST_MOVED.rows, left + MOST_MOVED.columns);
  const used = area.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,formulas");
  await context.sync();
  if (used.isNullObject) return false;
  return (used.formulas as CellValue[][]).some((row, y) =>
    row.some((cell, x) => {
      const i = used.rowIndex + y === headerBottom ? used.columnIndex + x - left : -1;
      return cell !== "" && cell !== headers[i] && headers.includes(String(cell));
    }),
  );
}

/** Whether all headers stand where they were put. */
function areInPlace(scene: Pick<Scene, "head">, { headers }: AddedColumns): boolean {
  const now = headFormulas(scene).slice(1);
  return headers.every((header, i) => now[i] === header);
}

/** Whether the headers stand where they were put, and look as they did before where they stand nowhere. */
export async function standing(context: Excel.RequestContext, added: AddedColumns): Promise<Standing> {
  const { held, looks, widths } = added;
  const sheet = context.workbook.worksheets.getItem(added.sheetId);
  const scene = sceneOf(sheet, added);
  await context.sync();
  if (areInPlace(scene, added)) return "after";
  if (added.tableName === null && (await isElsewhere(context, sheet, added))) return "between";
  const now = headFormulas(scene).slice(1);
  let asBefore =
    now.every((cell, i) => cell === held[i]) && scene.tops.every((cell, i) => cell.format.columnWidth === widths[i]);
  eachOurs(scene.looks, looks, ({ format }, look) => (asBefore &&= isLook(format, look)));
  return asBefore ? "before" : "between";
}

/**
 * Whether the columns stand where they were put, with nothing below their headers. A header with what was there before is
 * one that was not written, or taken away by a request whose answer was lost.
 */
function isUntouched(
  values: readonly CellValue[][],
  { headers, held }: Pick<AddedColumns, "headers" | "held">,
): boolean {
  const [first = [], ...below] = values;
  const ours = headers.every((header, i) => first[i] === header || first[i] === held[i]);
  return ours && below.every((row) => row.every((cell) => cell === ""));
}

/** Whether somebody said something of cells of these columns, as far as this Excel can tell. */
async function hasComments(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: readonly Excel.Range[],
): Promise<boolean> {
  if (!supportsExcelApi("1.10")) return false;
  const { comments } = sheet;
  comments.load("items/id");
  await context.sync();
  const places = comments.items.map((comment) => comment.getLocation().load("rowIndex,columnIndex"));
  for (const column of columns) column.load("rowIndex,rowCount,columnIndex");
  await context.sync();
  return places.some(({ rowIndex, columnIndex }) =>
    columns.some(
      (column) =>
        columnIndex === column.columnIndex &&
        rowIndex >= column.rowIndex &&
        rowIndex < column.rowIndex + column.rowCount,
    ),
  );
}

async function removeFromTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  added: AddedColumns,
  name: string,
): Promise<boolean> {
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
    isUntouched(range.formulas as CellValue[][], { headers: added.headers.slice(i, i + 1), held: [""] }),
  );
  if (!untouched || (await hasComments(context, sheet, ranges))) return false;
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
  const { left, headerBottom, headers, held, given, looks } = added;
  const end = used.isNullObject ? headerBottom : Math.max(headerBottom, used.rowIndex + used.rowCount - 1);
  // Where something came in between, it goes on below, and the header alone is given back.
  const bottom = held.every((cell) => cell === "") ? end : headerBottom;
  const body = sheet.getRangeByIndexes(headerBottom, left, bottom - headerBottom + 1, headers.length);
  body.load("formulas");
  const seen = sceneOf(sheet, added);
  await context.sync();
  if (!isUntouched(body.formulas as CellValue[][], added)) return false;
  if (!areInPlace(seen, added) && (await isElsewhere(context, sheet, added))) return false;
  const again = sceneOf(sheet, added);
  sheet.getRangeByIndexes(headerBottom, left, 1, headers.length).formulas = [[...held]];
  // Cells whose look somebody has changed since then keep it.
  eachOurs(seen.looks, looks, (cell, look, row) => {
    if (isAmidst(headerLookOf(cell.format), look, given[row]!)) applyLook(cell, look);
  });
  await context.sync();
  if (isSame(seen, again)) return true;
  await putBack(context, sheet, added, again);
  return false;
}

function isSame(seen: Pick<Scene, "head">, again: Pick<Scene, "head">): boolean {
  return JSON.stringify(headFormulas(seen)) === JSON.stringify(headFormulas(again));
}

/**
 * Takes the columns away again if nobody wrote into them, said something of them or moved them.
 * @returns whether they are gone now, by us or by somebody
 * @throws ExcelProblem
 */
export function removeColumns(added: AddedColumns): Promise<boolean> {
  return writeExcel((context) => takeBack(context, added));
}

/** The same, within a change. */
export async function takeBack(context: Excel.RequestContext, added: AddedColumns): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(added.sheetId);
  sheet.load("name,protection/protected");
  await context.sync();
  if (sheet.isNullObject) return true;
  if (sheet.protection.protected) throw new ExcelProblem("protected", sheet.name);
  const gone =
    added.tableName === null
      ? await removeFromRange(context, sheet, added)
      : await removeFromTable(context, sheet, added, added.tableName);
  if (!gone) return false;
  cellsOf(sheet, added.headerTop, added).forEach((cell, i) => {
    const width = added.widths[i];
    if (width !== undefined) cell.format.columnWidth = width;
  });
  await context.sync();
  return true;
}
