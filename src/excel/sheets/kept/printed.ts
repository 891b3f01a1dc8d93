import { headerRowBelow } from "../../../template/cells";
import { applyRole } from "../styles";
import type { KeptLine } from "./line";

/** In points. */
const TITLE_HEIGHT = 24;

/** A list that is printed: a title, notes and an empty row stand above its header. */
export interface PrintedList {
  /** How many notes stand below the title. */
  notes: number;
  /** Of our columns, in points. */
  widths: readonly number[];
}

/** A line with a text in its first cell alone, such as the title or a heading. */
export function textLine(key: string, text: string, width: number): KeptLine {
  return { key, cells: [text, ...Array.from({ length: width - 1 }, () => null)] };
}

/** The title and the notes. */
export function headLines(texts: readonly string[], width: number): KeptLine[] {
  return texts.map((text, row) => textLine(`head:${row}`, text, width));
}

/** Widths, title, notes and header of a new list, printed on A4 on its side, as many pages down as it needs. */
export function dressPrinted(sheet: Excel.Worksheet, { notes, widths }: PrintedList): void {
  widths.forEach((width, i) => {
    sheet.getRangeByIndexes(0, i, 1, 1).format.columnWidth = width;
  });
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  applyRole(title, "title");
  title.format.rowHeight = TITLE_HEIGHT;
  applyRole(sheet.getRangeByIndexes(1, 0, notes, 1), "note");
  applyRole(sheet.getRangeByIndexes(headerRowBelow(notes), 0, 1, widths.length), "header");
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
}
