import type { CellValue } from "../../workbook/types";
import { cellInput, foundContent } from "./cellText";
import { applyLook, headerLookOf, LOOK, type HeaderLook } from "./headerLook";

/** What was added, and how its place looked before. Rows and columns are zero-based. */
export interface AddedColumns {
  sheetId: string;
  tableName: string | null;
  headerTop: number;
  headerBottom: number;
  left: number;
  headers: readonly string[];
  /** What the cells of the headers held, as Excel takes it: blank, but for what came in the moment of writing. */
  held: readonly (string | number | boolean)[];
  widths: readonly number[];
  /** What the header cells were given, by row; none in an Excel table. */
  given: readonly HeaderLook[];
  /** Looks of the header cells before, by row and column; `null` where somebody had coloured the cell, which keeps its look. */
  looks: (HeaderLook | null)[][];
}

/** The header cells of some columns. */
export type HeaderPlace = Pick<AddedColumns, "headerTop" | "headerBottom" | "left" | "headers" | "tableName">;

/** The rows whose cells are dressed: those of an Excel table are dressed by its style. */
export function dressedRows({ headerTop, headerBottom, tableName }: HeaderPlace): number[] {
  if (tableName !== null) return [];
  return Array.from({ length: headerBottom - headerTop + 1 }, (_, i) => headerTop + i);
}

export function cellsOf(sheet: Excel.Worksheet, row: number, { left, headers }: HeaderPlace): Excel.Range[] {
  return headers.map((_, i) => sheet.getRangeByIndexes(row, left + i, 1, 1));
}

/** The row of the headers with the cell before them, which tells whether rows or columns have come or gone. */
function headOf(sheet: Excel.Worksheet, { headerBottom, left, headers }: HeaderPlace): Excel.Range {
  return sheet.getRangeByIndexes(headerBottom, left - 1, 1, headers.length + 1);
}

/** Header cells as they are in a moment, asked for on ranges of their own: in a request that writes, before it writes. */
export interface Scene {
  head: Excel.Range;
  looks: readonly (readonly Excel.Range[])[];
  tops: readonly Excel.Range[];
}

export function sceneOf(sheet: Excel.Worksheet, place: HeaderPlace): Scene {
  const scene = {
    head: headOf(sheet, place).load("formulas,values"),
    looks: dressedRows(place).map((row) => cellsOf(sheet, row, place)),
    tops: cellsOf(sheet, place.headerTop, place),
  };
  for (const cell of scene.looks.flat()) cell.format.load(LOOK);
  for (const cell of scene.tops) cell.load("format/columnWidth");
  return scene;
}

/** The cell before the headers and theirs, as `formulas` gives them. */
export function headFormulas({ head }: Pick<Scene, "head">): CellValue[] {
  return (head.formulas[0] ?? []) as CellValue[];
}

/** What the cells of the headers held, to be put back as it was. */
export function heldInputs({ head }: Scene): (string | number | boolean)[] {
  const values = (head.values[0] ?? []) as CellValue[];
  return headFormulas({ head })
    .map((formula, i) => cellInput(foundContent(formula, values[i] ?? "")))
    .slice(1);
}

export function headerLooks({ looks }: Scene): HeaderLook[][] {
  return looks.map((cells) => cells.map(({ format }) => headerLookOf(format)));
}

/** Puts everything back as it was in that moment. Ends with a sync. */
export async function putBack(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: HeaderPlace,
  scene: Scene,
): Promise<void> {
  if (place.tableName === null) {
    sheet.getRangeByIndexes(place.headerBottom, place.left, 1, place.headers.length).formulas = [heldInputs(scene)];
  }
  const looks = headerLooks(scene);
  dressedRows(place).forEach((row, down) =>
    cellsOf(sheet, row, place).forEach((cell, i) => applyLook(cell, looks[down]![i]!)),
  );
  cellsOf(sheet, place.headerTop, place).forEach((cell, i) => {
    cell.format.columnWidth = scene.tops[i]!.format.columnWidth;
  });
  await context.sync();
}

/** Goes through the cells whose look is ours to change. */
export function eachOurs(
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
