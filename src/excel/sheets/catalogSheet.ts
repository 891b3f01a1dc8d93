import { catalogCells, CATALOG_WIDTHS } from "../../library/catalog/sheet";
import { CATALOG_COLUMNS, CATALOG_NOTES, type CatalogColumn, type CatalogEntry } from "../../library/catalog/types";
import type { CatalogWords } from "../../library/catalog/words";
import type { CellValue } from "../../workbook/types";
import { headerRowBelow } from "../../template/cells";
import type { KeptLine } from "./kept/line";
import { writeKept, type WrittenSheet } from "./kept/keptSheet";
import { dressHead, headLines } from "./kept/printed";
import { dressBody } from "./kept/look";
import { columnPoints } from "../../template/page";

/** An entry as it was seen and as it is to be; without `before` it is new. */
interface CatalogLine {
  before: CatalogEntry | null;
  after: CatalogEntry;
}

export interface CatalogWriting {
  words: CatalogWords;
  lines: readonly CatalogLine[];
  /** Where the catalogue was read, for a workbook that does not remember its sheet: one that came as a file. */
  standing: { sheet: string; headers: readonly string[] } | null;
}

function at(column: CatalogColumn): number {
  return CATALOG_COLUMNS.indexOf(column);
}

function lineOf({ before, after }: CatalogLine): KeptLine {
  const seen = new Map<number, CellValue>(
    CATALOG_NOTES.filter((column) => before && before[column] !== after[column]).map((column) => [
      at(column),
      before![column],
    ]),
  );
  return { key: after.key, cells: catalogCells(after), seen };
}

/**
 * Writes innovations into the sheet of the catalogue: new ones below the last, facts of the others in place. What people
 * wrote there is replaced only where the change was made from what stands there.
 * @throws ExcelProblem
 */
export function writeCatalog({ words, lines, standing }: CatalogWriting): Promise<WrittenSheet> {
  return writeKept(
    {
      setting: "iid.catalog",
      name: words.name,
      headers: CATALOG_COLUMNS.map((column) => words.headers[column]),
      keyHeader: words.keyHeader,
      head: headLines([words.title, words.note], CATALOG_COLUMNS.length),
      headerRow: headerRowBelow(1),
      lines: lines.map(lineOf),
      wanted: new Set(lines.flatMap(({ before, after }) => (before ? [] : [after.key]))),
      numbered: null,
      // Innovations of other years and regions are not spoken of.
      gone: () => new Map(),
      people: new Set(CATALOG_NOTES.map(at)),
      standing: standing && { sheetId: standing.sheet, headers: standing.headers },
    },
    {
      widths: CATALOG_WIDTHS.map(columnPoints),
      sheet: (_context, sheet) => dressHead(sheet, 1, CATALOG_COLUMNS.length),
      lines: (sheet, top, lines, columns) => void dressBody(sheet, top, lines.length, columns),
    },
  );
}
