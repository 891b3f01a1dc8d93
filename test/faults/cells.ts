import type { MemoryWorkbook } from "../../preview/host/memory";
import type { CellValue } from "../../src/workbook/types";

/** A cell: what `formulas` gives, its fill, and every other format. */
export interface Held {
  content: CellValue;
  fill: string | null;
  look: string;
}

export type Cells = Map<string, Held>;

export const cellKey = (row: number, column: number): string => `${row},${column}`;

export const STANDARD_LOOK = JSON.stringify({
  fontColor: null,
  bold: false,
  italic: false,
  wrap: false,
  numberFormat: "General",
});
export const BLANK: Held = { content: "", fill: null, look: STANDARD_LOOK };

/** Everything on a sheet that somebody would miss. */
export function cellsOf(book: MemoryWorkbook, sheetId: string): Cells {
  const cells: Cells = new Map();
  const area = book.usedArea(sheetId);
  if (!area) return cells;
  const formulas = book.getFormulas(sheetId, area);
  const formats = book.getFormats(sheetId, area);
  formulas.forEach((row, down) =>
    row.forEach((content, right) => {
      const { fill, fontColor, bold, italic, wrap, numberFormat } = formats[down]![right]!;
      // Text without a colour of its own is black.
      const look = JSON.stringify({
        fontColor: fontColor === "#000000" ? null : fontColor,
        bold,
        italic,
        wrap,
        numberFormat,
      });
      if ((content ?? "") === "" && fill === null && look === STANDARD_LOOK) return;
      cells.set(cellKey(area.top + down, area.left + right), { content: content ?? "", fill, look });
    }),
  );
  return cells;
}
