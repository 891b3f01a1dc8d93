import { cellAddress } from "../../workbook/index";
import type { Area } from "../../workbook/types";
import {
  dressedRows,
  eachOurs,
  headerLooks,
  headFormulas,
  heldInputs,
  putBack,
  sceneOf,
  type AddedColumns,
  type Scene,
} from "./addedColumns";
import { asText } from "./cellText";
import { freePlace } from "./freeColumns";
import { applyLook, hasFill, headerLookOf, isLook, LOOK, type HeaderLook } from "./headerLook";
import { PlaceMarks, type ColumnMark } from "./placeMarks";
import { standing, takeBack } from "./removeColumns";
import { doubts } from "../host/doubts";
import { ExcelProblem } from "../host/problem";
import { writeExcel } from "../host/run";
import { settle } from "../host/settle";

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
  /** Its header, which must still stand there. */
  above: ColumnMark | null;
  /** Width in points. */
  columns: readonly { header: string; width: number }[];
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
 * @throws ExcelProblem `sheet-missing`, `protected`, `occupied`, `merged`, `changed`, before anything is changed
 */
export function addColumns(spec: NewColumns): Promise<AddedColumns> {
  return writeExcel(async (context) => {
    const { sheet, table, area: beside } = await placeOf(context, spec);
    const header = table ? { top: beside.top, bottom: beside.top } : { top: spec.headerTop, bottom: spec.headerBottom };
    const area = await freePlace(context, sheet, { area: beside, header, isFixed: table !== null });
    const headers = spec.columns.map((column) => column.header);
    const { top: headerTop, bottom: headerBottom } = header;
    const place = { tableName: table ? spec.tableName : null, headerTop, headerBottom, left: area.left, headers };
    const models = dressedRows(place).map((row) => sheet.getRangeByIndexes(row, spec.lastColumn, 1, 1));
    for (const cell of models) cell.format.load(LOOK);
    // An Excel table takes its columns along wherever it goes.
    const mark = table ? null : spec.above;
    const last = { sheetId: sheet.id, row: headerBottom + 1, column: spec.lastColumn, beside: null, above: mark };
    const askPlace = (): (() => boolean) => new PlaceMarks(context).ask(last);
    const isLast = askPlace();
    const before = sceneOf(sheet, place);
    await context.sync();
    if (mark && !isLast()) throw new ExcelProblem("changed", cellAddress(sheet.name, mark.row, spec.lastColumn));
    const given = models.map(({ format }) => headerLookOf(format));
    const added: AddedColumns = {
      sheetId: sheet.id,
      ...place,
      held: headers.map(() => ""),
      widths: before.tops.map((cell) => cell.format.columnWidth),
      given,
      looks: headerLooks(before).map((cells) => cells.map((look) => (hasFill(look) ? null : look))),
    };
    const inTheWay: Scene[] = [];
    await settle({
      async write() {
        const now = sceneOf(sheet, place);
        const isStillLast = askPlace();
        // Looks and widths first: once the last header is there, everything else is as well.
        eachOurs(before.looks, added.looks, (cell, _, row) => applyLook(cell, given[row]!));
        before.tops.forEach((cell, i) => {
          cell.format.columnWidth = spec.columns[i]?.width ?? added.widths[i] ?? 0;
        });
        if (table) for (const name of headers) table.columns.add(undefined, undefined, name);
        else sheet.getRangeByIndexes(headerBottom, area.left, 1, headers.length).formulas = [headers.map(asText)];
        await context.sync();
        if (!table && !(isStillLast() && isFree(before, now))) {
          inTheWay.push(now);
          return;
        }
        await keepLooks(context, before.looks, now, added);
      },
      async standing() {
        const isStillLast = askPlace();
        const stands = await standing(context, added);
        // Where the table moved, what was written may stand in its last column, or have gone along with it.
        return isStillLast() ? stands : "between";
      },
      giveBack: () => takeBack(context, added),
    });
    const [seen] = inTheWay;
    return seen ? giveWay(context, sheet, added, seen) : added;
  });
}

/** Whether the place was still what was looked at when it was written to: free, with the same header before it. */
function isFree(before: Scene, now: Scene): boolean {
  const [first, ...cells] = headFormulas(now);
  return first === headFormulas(before)[0] && cells.every((cell) => cell === "");
}

/** Somebody coloured a cell after it was looked at: it keeps that. */
async function keepLooks(
  context: Excel.RequestContext,
  cells: Scene["looks"],
  { looks: seen }: Scene,
  { looks }: AddedColumns,
): Promise<void> {
  const others: [Excel.Range, HeaderLook][] = [];
  eachOurs(seen, looks, ({ format }, look, row, i) => {
    if (isLook(format, look)) return;
    others.push([cells[row]![i]!, headerLookOf(format)]);
    looks[row]![i] = null;
  });
  if (others.length === 0) return;
  for (const [cell, look] of others) applyLook(cell, look);
  await context.sync();
}

/**
 * Somebody wrote there, or moved the table, after it was looked at: everything is put back. Where Excel does not let us,
 * the columns stand, and the step that takes them back knows what was there.
 * @throws ExcelProblem `changed`
 */
async function giveWay(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  added: AddedColumns,
  seen: Scene,
): Promise<AddedColumns> {
  try {
    await putBack(context, sheet, added, seen);
  } catch {
    doubts.arise();
    const widths = seen.tops.map((cell) => cell.format.columnWidth);
    return { ...added, held: heldInputs(seen), widths, looks: headerLooks(seen) };
  }
  throw new ExcelProblem("changed", cellAddress(sheet.name, added.headerBottom + 1, added.left));
}
