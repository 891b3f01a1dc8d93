import type { Area, CellValue } from "../../workbook/types";
import { columnCount } from "./blocks";
import { readForFormulas } from "../host/run";

/** A header is at most this many rows deep. */
const HEADER_ROWS = 3;
/** How far above a range its header is looked for when it does not stand right above. */
const FAR_ROWS = 400;

export type IsHeader = (row: CellValue[]) => boolean;

function endingAtHeader(rows: readonly CellValue[][], isHeader: IsHeader): CellValue[][] | null {
  for (let last = rows.length - 1; last >= 0; last -= 1) {
    const row = rows[last];
    if (row && isHeader(row)) return rows.slice(Math.max(0, last + 1 - HEADER_ROWS), last + 1);
  }
  return null;
}

async function readAbove(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
  rows: number,
): Promise<CellValue[][]> {
  const count = Math.min(rows, area.top);
  if (count === 0) return [];
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(area.top - count, area.left, count, columnCount(area));
  range.load("values");
  await context.sync();
  return range.values as CellValue[][];
}

/** The header row of the Excel table that the range lies in, cut to the range's columns. */
async function readTableHeader(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): Promise<CellValue[][] | null> {
  const { tables } = context.workbook.worksheets.getItem(sheet);
  tables.load("items/name,items/showHeaders");
  await context.sync();
  const ranges = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const body = table.getRange();
      const header = table.getHeaderRowRange();
      body.load("rowIndex,columnIndex,rowCount,columnCount");
      header.load("values");
      return { body, header };
    });
  if (ranges.length === 0) return null;
  await context.sync();
  const holding = ranges.find(
    ({ body }) =>
      area.top > body.rowIndex &&
      area.top < body.rowIndex + body.rowCount &&
      area.left >= body.columnIndex &&
      area.right < body.columnIndex + body.columnCount,
  );
  if (!holding) return null;
  const values = holding.header.values[0] as CellValue[] | undefined;
  const from = area.left - holding.body.columnIndex;
  return values ? [values.slice(from, from + columnCount(area))] : null;
}

/**
 * The header that belongs to a range without one: the rows right above it, the header of its Excel table, or the
 * nearest header further up.
 * @returns one to three rows, top to bottom, as wide as the area; `null` when there is none
 * @throws ExcelProblem
 */
export function readHeaderFor(sheet: string, area: Area, isHeader: IsHeader): Promise<CellValue[][] | null> {
  return readForFormulas(async (context) => {
    const near = await readAbove(context, sheet, area, HEADER_ROWS);
    // Right above, the rows belong to the range even when only one of them alone looks like a header.
    if (near.some(isHeader)) return near;
    const inTable = await readTableHeader(context, sheet, area);
    if (inTable) return inTable;
    return endingAtHeader(await readAbove(context, sheet, area, FAR_ROWS), isHeader);
  }, sheet);
}
