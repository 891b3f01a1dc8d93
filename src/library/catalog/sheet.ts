import { area, blankSheet, cellBlock, headerRowBelow, heading, widths } from "../../template/cells";
import { newKeyCell } from "../../template/keptKey";
import type { CellContent, SheetSpec } from "../../template/types";
import { CATALOG_COLUMNS, type CatalogColumn, type CatalogEntry } from "./types";
import type { CatalogWords } from "./words";

const HEADER_ROW = headerRowBelow(1);
/** In characters. */
const WIDTHS: Readonly<Record<CatalogColumn, number>> = {
  name: 28,
  region: 17,
  year: 7,
  reported: 11,
  opd: 20,
  affair: 17,
  form: 12,
  stage: 12,
  kind: 11,
  maturity: 12,
  summary: 36,
  contact: 18,
  awards: 18,
  takenFrom: 20,
  takenBy: 20,
  notes: 30,
  otherNames: 14,
};

export const CATALOG_WIDTHS = CATALOG_COLUMNS.map((column) => WIDTHS[column]);

/** What the cells of an entry hold, in the order of the columns. */
export function catalogCells(entry: CatalogEntry): CellContent[] {
  return CATALOG_COLUMNS.map((column) => {
    if (column === "year" || column === "maturity") return entry[column];
    const text = column === "reported" ? entry.reported.join(", ") : entry[column];
    return text === "" ? null : text;
  });
}

/** The sheet of a catalogue in a file of its own, as the add-in writes it into a workbook. */
export function catalogSheet(entries: readonly CatalogEntry[], words: CatalogWords): SheetSpec {
  const head = heading(words.title, words.note);
  const right = CATALOG_COLUMNS.length;
  const last = HEADER_ROW + entries.length;
  const rows = entries.map((entry): CellContent[] => {
    const cells = catalogCells(entry);
    return [...cells, newKeyCell(entry.key, cells)];
  });
  return {
    ...blankSheet(words.name),
    own: true,
    cells: [
      ...head.cells,
      cellBlock(HEADER_ROW, 0, [[...CATALOG_COLUMNS.map((column) => words.headers[column]), words.keyHeader], ...rows]),
    ],
    styles: [
      ...head.styles,
      { area: area(HEADER_ROW, 0, HEADER_ROW, right - 1), role: "header" },
      ...(entries.length === 0 ? [] : [{ area: area(HEADER_ROW + 1, 0, last, right - 1), role: "body" } as const]),
    ],
    columnWidths: widths(...CATALOG_WIDTHS),
    hiddenColumns: [right],
    freeze: { rows: HEADER_ROW + 1, columns: 1 },
    page: { orientation: "landscape", area: area(0, 0, last, right - 1), fit: "width" },
  };
}
