import type { CellPlace, CellValue, ArrangedPlaces } from "./sheetData";
import type { InnovationTable, WorkbookData } from "./types";

/** What the user chooses when all sheets of one layout are one region; no sheet of Excel can be called so. */
export const ALL_SHEETS = "*";

function ofRows({ rows = [] }: ArrangedPlaces, row: number, column: number): CellPlace | null {
  const part = rows.find(({ first, last }) => row >= first && row <= last);
  const own = part?.columns.get(column);
  return part && own !== undefined ? { sheet: part.sheet, row: row - part.shift, column: own } : null;
}

/** The cell of the workbook behind a cell of the table; `null` where no sheet has it. */
export function exactCellBehind(
  { places, sheet }: Pick<InnovationTable, "sheet" | "places">,
  row: number,
  column: number,
): CellPlace | null {
  if (!places) return { sheet, row, column };
  return places.cells?.get(`${row}:${column}`) ?? ofRows(places, row, column);
}

/** The same, or the nearest cell to show: the first of the row, or of all. */
export function cellBehind(table: Pick<InnovationTable, "sheet" | "places">, row: number, column: number): CellPlace {
  const exact = exactCellBehind(table, row, column);
  if (exact) return exact;
  const { places, sheet } = table;
  const part = places?.rows?.find(({ first, last }) => row >= first && row <= last);
  const near = part && { sheet: part.sheet, row: row - part.shift, column: Math.min(...part.columns.values()) };
  return near ?? (places && firstOf(places)) ?? { sheet: places?.sheets[0] ?? sheet, row: 1, column: 0 };
}

function firstOf({ cells, rows }: ArrangedPlaces): CellPlace | null {
  const [cell] = cells?.values() ?? [];
  if (cell) return cell;
  const part = rows?.[0];
  return part ? { sheet: part.sheet, row: part.first - part.shift, column: 0 } : null;
}

/** The cell of the table that shows a cell of the workbook; `null` for all others. */
export function cellInTable(table: Pick<InnovationTable, "sheet" | "places">, cell: CellPlace): CellPlace | null {
  const { places, sheet } = table;
  if (!places) return cell.sheet === sheet ? cell : null;
  for (const [key, place] of places.cells ?? []) {
    // A header stands for its first cell, which has a row of its own.
    if (key.startsWith("1:")) continue;
    if (place.sheet !== cell.sheet || place.row !== cell.row || place.column !== cell.column) continue;
    const [row = 0, column = 0] = key.split(":").map(Number);
    return { sheet, row, column };
  }
  for (const part of places.rows ?? []) {
    const row = cell.row + part.shift;
    if (part.sheet !== cell.sheet || row < part.first || row > part.last) continue;
    const column = [...part.columns].find(([, real]) => real === cell.column)?.[0];
    return column === undefined ? null : { sheet, row, column };
  }
  return null;
}

/** The value of a cell as last read; `undefined` where its sheet was not read. */
export function valueAt(data: WorkbookData | null, { sheet, row, column }: CellPlace): CellValue | undefined {
  const cells = data?.sheets.find(({ name }) => name === sheet);
  return cells && (cells.values[row - 1 - cells.top]?.[column - cells.left] ?? null);
}

/** The sheets that a table was read from. */
export function sheetsBehind({ sheet, places }: Pick<InnovationTable, "sheet" | "places">): readonly string[] {
  return places?.sheets ?? [sheet];
}

/** The name of an arranged table: no sheet of Excel can have it, so that its cells are never taken for those of a sheet. */
export function arrangedName(sheets: readonly string[]): string {
  return sheets.length === 1 ? `${sheets[0]!}/*` : sheets.join("/");
}

/** Whether the cell lies under a merged cell that begins elsewhere: Excel shows nothing that is written there. */
export function isCovered(data: WorkbookData | null, { sheet, row, column }: CellPlace): boolean {
  const index = row - 1;
  return (data?.sheets.find(({ name }) => name === sheet)?.merges ?? []).some(
    ({ top, left, bottom, right }) =>
      top <= index && index <= bottom && left <= column && column <= right && (top !== index || left !== column),
  );
}
