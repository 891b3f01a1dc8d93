import { ROWS_AT_ONCE, type Pausing } from "../../../rules/pausing";
import type { SheetGrid } from "../grid";
import type { ColumnValues } from "../header/columnData";
import type { HeaderColumn } from "../header/drafts";
import type { HeaderReader } from "../header/headers";
import type { CellValue } from "../../types";
import { cellsBelow } from "./cellsBelow";
import { deskColumns } from "../header/deskHeaders";
import { filledCells, isAboutColumns, isColumnNumbers, isExampleRow, numbersItsName, type RowCells } from "./rowKinds";
import { isHeaderAgain } from "./headerAgain";
import { headsAnother } from "./otherTable";
import { isTotalRow } from "./totals";
import { normalizeText } from "../../cells/text";

/** Rows below a header in which the columns may be numbered. */
export const NUMBERED_BELOW = 2;
const SURE = 0.6;

type RowSense = "data" | "no data" | "other indicators" | "another table";

/** The first column whose header means the field, before the columns have their roles. */
function columnOf(header: readonly HeaderColumn[], reader: HeaderReader, field: "nama" | "nomor"): number | null {
  const means = (text: string): boolean =>
    reader.fields(text).some((match) => match.field === field && match.certainty >= SURE);
  const found = header.find(({ cells }) => {
    const leaf = cells[cells.length - 1]?.text ?? "";
    return means(leaf) || (cells.length > 1 && means(cells.map(({ text }) => text).join(" ")));
  });
  return found?.column ?? null;
}

/** The texts above each column, for rows that repeat them. */
function textsOf(header: readonly HeaderColumn[]): Map<number, Set<string>> {
  return new Map(header.map(({ column, cells }) => [column, new Set(cells.map(({ text }) => normalizeText(text)))]));
}

/**
 * Tells rows that say nothing of what a column holds: sums, weights, examples, numbers of the columns. A sum of levels
 * looks like points, and a number of a column like a level.
 */
function* noDataRows(
  grid: SheetGrid,
  header: readonly HeaderColumn[],
  reader: HeaderReader,
  from: number,
  to: number,
): Pausing<ReadonlySet<number>> {
  const found = new Set<number>();
  const left = header[0]?.column ?? grid.sheet.left;
  const name = columnOf(header, reader, "nama");
  // A column without a header ends the table: what stands behind it is another table.
  const end = header.find(({ column, cells }) => name !== null && column > name && cells.length === 0);
  const right = (end ? end.column - 1 : header[header.length - 1]?.column) ?? grid.right;
  const leaf = new Map(header.map(({ column, cells }) => [column, cells[cells.length - 1]?.text ?? ""]));
  const desk = deskColumns(leaf, reader);
  const isDesk = (column: number): boolean => desk.has(column);
  for (let row = from; row < from + NUMBERED_BELOW && row <= to; row += 1) {
    if (isColumnNumbers(grid, row, { left, right }, isDesk)) found.add(row);
  }
  if (name === null) return found;
  const number = columnOf(header, reader, "nomor");
  const known = grid.rowFacts<RowSense>(`sense ${grid.sheet.left} ${left}-${right} ${name} ${number}`);
  const cellsOf = (row: number): RowCells => {
    const values = grid.sheet.values[row - grid.sheet.top] ?? [];
    const filled = filledCells(values, grid.sheet.left).filter(({ column }) => column >= left && column <= right);
    return { filled, name, number, merged: false };
  };
  const senseOf = (row: number): RowSense => {
    const cells = cellsOf(row);
    const heads = headsAnother(cells, reader);
    if (heads === "others") return "another table";
    if (heads === "indicators") return "other indicators";
    if (numbersItsName(grid, row, { left, right, name }, isDesk)) return "no data";
    return isTotalRow(cells) || isAboutColumns(cells) || isExampleRow(cells) ? "no data" : "data";
  };
  for (let row = from; row <= to; row += 1) {
    const sense = known(row, () => senseOf(row));
    const isRepeated = sense === "other indicators" && isHeaderAgain(cellsOf(row), textsOf(header));
    if (row % ROWS_AT_ONCE === 0) yield;
    if (sense === "another table" || (sense === "other indicators" && !isRepeated)) {
      for (let below = row; below <= to; below += 1) found.add(below);
      break;
    }
    if (sense === "no data" || isRepeated) found.add(row);
  }
  return found;
}

/** Reads the cells of a column below its header, each column once, without rows that are no data. */
export function columnReader(
  grid: SheetGrid,
  header: readonly HeaderColumn[],
  reader: HeaderReader,
  from: number,
  to: number,
): ColumnValues {
  const known = new Map<number, readonly CellValue[]>();
  const kept = grid.memory?.columns;
  const { sheet } = grid;
  const block = `${sheet.name} ${from}`;
  let skipped: ReadonlySet<number> | null = null;
  return function* (column) {
    if (!skipped) {
      skipped = yield* noDataRows(grid, header, reader, from, to);
      if (kept) skipped = kept.withoutData(block, skipped);
    }
    const rows = { from, to, skipped };
    const cells = kept?.cellsOf(block, sheet, column, rows) ?? known.get(column) ?? cellsBelow(sheet, column, rows);
    known.set(column, cells);
    yield;
    return cells;
  };
}
