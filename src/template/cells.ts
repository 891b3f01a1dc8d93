import { columnName } from "../workbook/cells/address";
import type { Area } from "../workbook/types";
import type { CellBlock, CellContent, Formula, SheetSpec } from "./types";

/** A sheet without content, to be spread and filled. */
export function blankSheet(name: string): SheetSpec {
  return {
    name,
    tabColor: null,
    hidden: false,
    cells: [],
    spills: [],
    results: [],
    styles: [],
    numberFormats: [],
    columnWidths: [],
    rowHeights: [],
    freeze: { rows: 0, columns: 0 },
    merges: [],
    tables: [],
    validations: [],
  };
}

export function cellBlock<Content = CellContent>(top: number, left: number, values: Content[][]): CellBlock<Content> {
  return { top, left, values };
}

/** @param formula in English notation, without its equals sign */
export function calculated(formula: string): Formula {
  return { formula };
}

export function area(top: number, left: number, bottom: number, right: number): Area {
  return { top, left, bottom, right };
}

/** @returns column widths from the left edge */
export function widths(...characters: number[]): { column: number; width: number }[] {
  return characters.map((width, column) => ({ column, width }));
}

/** Title in the first row, notes in those below. */
export function heading(title: string, ...notes: readonly string[]): Pick<SheetSpec, "cells" | "styles"> {
  return {
    cells: [
      cellBlock(
        0,
        0,
        [title, ...notes].map((text) => [text]),
      ),
    ],
    styles: [
      { area: area(0, 0, 0, 0), role: "title" },
      { area: area(1, 0, notes.length, 0), role: "note" },
    ],
  };
}

/** The zero-based row of the header of a list: a title, so many notes and an empty row stand above it. */
export function headerRowBelow(notes: number): number {
  return notes + 2;
}

/** @returns an absolute reference with its sheet, e.g. `Daftar!$A$2:$A$39`; a single cell without the colon */
export function reference(sheet: string, target: Area): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = cell(target.top, target.left);
  const last = cell(target.bottom, target.right);
  return first === last ? `${sheet}!${first}` : `${sheet}!${first}:${last}`;
}
