import type { CellPlace, Places } from "./sheetData";
import type { InnovationTable } from "./types";

function ofRows({ rows = [] }: Places, row: number, column: number): CellPlace | null {
  const part = rows.find(({ first, last }) => row >= first && row <= last);
  if (!part) return null;
  return { sheet: part.sheet, row: row - part.shift, column: part.columns?.get(column) ?? column };
}

/** The cell of the workbook behind a cell of the table. */
export function cellBehind(table: Pick<InnovationTable, "sheet" | "places">, row: number, column: number): CellPlace {
  const { places, sheet } = table;
  const found = places && (places.cells?.get(`${row}:${column}`) ?? ofRows(places, row, column));
  if (found) return found;
  // What the table has and no sheet: the place of the table as a whole.
  return places ? (firstOf(places) ?? { sheet: places.sheets[0] ?? sheet, row: 1, column: 0 }) : { sheet, row, column };
}

function firstOf({ cells, rows }: Places): CellPlace | null {
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
    const column = [...(part.columns ?? [])].find(([, real]) => real === cell.column)?.[0] ?? cell.column;
    return { sheet, row, column };
  }
  return null;
}

/** The sheets that a table was read from. */
export function sheetsBehind({ sheet, places }: Pick<InnovationTable, "sheet" | "places">): readonly string[] {
  return places?.sheets ?? [sheet];
}

/** The name of an arranged table: no sheet of Excel can have it, so that its cells are never taken for those of a sheet. */
export function arrangedName(sheets: readonly string[]): string {
  return sheets.length === 1 ? `${sheets[0]!}/*` : sheets.join("/");
}
