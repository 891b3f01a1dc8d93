import { headerRowBelow } from "../../../template/cells";
import { applyRole } from "../styles";
import type { KeptLine } from "./line";

/** In points. */
const TITLE_HEIGHT = 24;

/** A line with a text in its first cell alone, such as the title or a heading. */
export function textLine(key: string, text: string, width: number): KeptLine {
  return { key, cells: [text, ...Array.from({ length: width - 1 }, () => null)] };
}

/** The title and the notes. */
export function headLines(texts: readonly string[], width: number): KeptLine[] {
  return texts.map((text, row) => textLine(`head:${row}`, text, width));
}

/**
 * Title, notes and header of a new list; an empty row stands above the header.
 * @param notes how many stand below the title
 */
export function dressHead(sheet: Excel.Worksheet, notes: number, columns: number): void {
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  applyRole(title, "title");
  title.format.rowHeight = TITLE_HEIGHT;
  applyRole(sheet.getRangeByIndexes(1, 0, notes, 1), "note");
  applyRole(sheet.getRangeByIndexes(headerRowBelow(notes), 0, 1, columns), "header");
}
