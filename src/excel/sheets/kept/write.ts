import type { CellContent } from "../../../template/types";
import type { CellValue } from "../../../workbook/types";
import { cellInput } from "../../cells/cellText";
import { writeGuarded, type FormulaInput } from "../guarded";
import type { LineChange } from "./line";
import type { KeptPlace, PlacedLine } from "./place";

export interface PlacedChange {
  line: PlacedLine;
  change: LineChange;
}

/** Rows between the first and the last that one request changes. */
const ROWS_PER_SYNC = 1_000;

/** The cells to write by row and column; `null` leaves a cell as it is. */
function inputsOf(place: KeptPlace, changes: readonly PlacedChange[], top: number, bottom: number): FormulaInput[][] {
  const { left, right, columns, keyColumn } = place;
  const rows = Array.from({ length: bottom - top + 1 }, () => Array<FormulaInput>(right - left + 1).fill(null));
  for (const { line, change } of changes) {
    const row = rows[line.row - top]!;
    for (const [own, content] of change.cells) {
      const column = columns[own];
      if (column != null) row[column - left] = cellInput(content);
    }
    row[keyColumn - left] = cellInput(change.keyCell);
  }
  return rows;
}

/** What the cells of a line held when they were looked at, by column of the sheet. */
function seen({ columns, keyColumn }: KeptPlace, line: PlacedLine): Map<number, CellValue> {
  const cells = new Map<number, CellValue>([[keyColumn, line.keyText]]);
  columns.forEach((column, own) => {
    if (column !== null) cells.set(column, line.cells[own] ?? "");
  });
  return cells;
}

async function writeWindow(
  context: Excel.RequestContext,
  place: KeptPlace,
  changes: readonly PlacedChange[],
): Promise<void> {
  const top = changes[0]!.line.row;
  const bottom = changes[changes.length - 1]!.line.row;
  const cells = new Map(changes.map(({ line }) => [line.row, seen(place, line)]));
  const looked = (row: number, column: number): CellValue => cells.get(row)?.get(column) ?? "";
  await writeGuarded(context, {
    sheetId: place.id,
    top,
    left: place.left,
    inputs: inputsOf(place, changes, top, bottom),
    looked,
    // A line is known by its hidden cell.
    isMoved: (row, now) => now[row - top]?.[place.keyColumn - place.left] !== looked(row, place.keyColumn),
  });
}

/** Writes the changes of standing lines; a cell that somebody wrote into meanwhile gets back what he wrote. */
export async function writeChanges(
  context: Excel.RequestContext,
  place: KeptPlace,
  changes: readonly PlacedChange[],
): Promise<void> {
  const sorted = [...changes].sort((a, b) => a.line.row - b.line.row);
  for (let start = 0; start < sorted.length;) {
    const last = sorted[start]!.line.row + ROWS_PER_SYNC;
    let end = start + 1;
    while (end < sorted.length && sorted[end]!.line.row < last) end += 1;
    await writeWindow(context, place, sorted.slice(start, end));
    start = end;
  }
}

/** The row that new lines start at: in the table below the last that holds anything, or in the sheet where there is no table. */
async function roomFor(context: Excel.RequestContext, place: KeptPlace, count: number): Promise<number> {
  const { tables } = context.workbook.worksheets.getItem(place.id);
  tables.load("items/name,items/showTotals");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("rowIndex,rowCount,columnIndex,columnCount"));
  await context.sync();
  const index = ranges.findIndex(
    ({ rowIndex, columnIndex, columnCount }) =>
      rowIndex === place.headerRow && columnIndex <= place.keyColumn && place.keyColumn < columnIndex + columnCount,
  );
  const [table, range] = [tables.items[index], ranges[index]];
  if (!table || !range) return place.used.bottom + 1;
  const end = range.rowIndex + range.rowCount - (table.showTotals ? 1 : 0);
  // Its rows below everything on the sheet, such as those of lines that were taken back.
  const free = Math.min(count, Math.max(0, end - place.used.bottom - 1));
  const blank = Array.from({ length: count - free }, () => Array<null>(range.columnCount).fill(null));
  for (let start = 0; start < blank.length; start += ROWS_PER_SYNC) {
    // The library's types know no cell that is left as it is.
    table.rows.add(undefined, blank.slice(start, start + ROWS_PER_SYNC) as unknown as string[][]);
    await context.sync();
  }
  return Math.min(end, place.used.bottom + 1);
}

/**
 * Puts new lines below the present ones; a cell that somebody wrote into meanwhile keeps what he wrote.
 * @param lines our cells in the order of our columns, the hidden one last
 * @returns the row of the first
 */
export async function appendLines(
  context: Excel.RequestContext,
  place: KeptPlace,
  lines: readonly (readonly CellContent[])[],
): Promise<number> {
  const first = await roomFor(context, place, lines.length);
  const { id, left, right } = place;
  const columns = [...place.columns, place.keyColumn];
  for (let start = 0; start < lines.length; start += ROWS_PER_SYNC) {
    const rows = lines.slice(start, start + ROWS_PER_SYNC).map((cells) => {
      const row = Array<FormulaInput>(right - left + 1).fill(null);
      columns.forEach((column, own) => {
        if (column !== null) row[column - left] = cellInput(cells[own] ?? null);
      });
      return row;
    });
    await writeGuarded(context, {
      sheetId: id,
      top: first + start,
      left,
      inputs: rows,
      looked: () => "",
      isNew: true,
      isMoved: (row, now) => now[row - first - start]?.[place.keyColumn - left] !== "",
    });
  }
  return first;
}
