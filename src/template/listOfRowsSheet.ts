import { area, blankSheet, cellBlock } from "./cells";
import type { CellContent, SheetSpec } from "./types";

/** A list to be written to a sheet of its own. */
export interface ListOfRows {
  /** Of the sheet; a number is added where it is taken. */
  name: string;
  headers: readonly string[];
  /** One cell for each header. Texts stay texts, whatever they begin with. */
  rows: readonly (readonly (string | number | null)[])[];
  /** Of the columns, in characters. */
  widths: readonly number[];
}

/** A sheet with one list: a frozen row of headers, wrapped texts. */
export function listOfRowsSheet({ name, headers, rows, widths }: ListOfRows): SheetSpec {
  const right = headers.length - 1;
  const content: CellContent[][] = [[...headers], ...rows.map((row) => [...row])];
  return {
    ...blankSheet(name),
    own: true,
    cells: [cellBlock(0, 0, content)],
    styles: [
      { area: area(0, 0, 0, right), role: "header" },
      ...(rows.length === 0 ? [] : [{ area: area(1, 0, rows.length, right), role: "body" as const }]),
    ],
    columnWidths: widths.map((width, column) => ({ column, width })),
    freeze: { rows: 1, columns: 0 },
  };
}
