import { yearsNamed } from "../../checks/shared/reportedYears";
import { cleanText, parseNumber } from "../../workbook/index";
import { cellMark, readKeyCell } from "../../template/keptKey";
import type { CellValue, SheetData, WorkbookData } from "../../workbook/types";
import { newCatalogKey } from "./keys";
import {
  CATALOG_COLUMNS,
  CATALOG_FACTS,
  CATALOG_NOTES,
  type CatalogColumn,
  type CatalogEntry,
  type CatalogFact,
} from "./types";
import type { CatalogWords } from "./words";

/** A catalogue that was read. */
export interface CatalogReading {
  /** Name of the sheet. */
  sheet: string;
  /** The texts over our columns as they stand there, the hidden one last. */
  headers: readonly string[];
  entries: CatalogEntry[];
  /** Excel's row numbers, by key. */
  rows: ReadonlyMap<string, number>;
}

/** People put titles above a list. */
const HEADER_ROWS = 60;

/** Without these it is no catalogue. */
const TELLING: readonly CatalogColumn[] = ["name", "region", "year", "contact", "takenBy", "notes"];

interface Header {
  row: number;
  words: CatalogWords;
  at: ReadonlyMap<CatalogColumn, number>;
  /** -1 in a copy without it. */
  keyAt: number;
}

function headerIn({ values }: SheetData, languages: readonly CatalogWords[]): Header | null {
  for (const [row, cells] of values.slice(0, HEADER_ROWS).entries()) {
    const texts = cells.map(cleanText);
    for (const words of languages) {
      const at = new Map(
        CATALOG_COLUMNS.flatMap((column) => {
          const found = texts.indexOf(words.headers[column]);
          return found < 0 ? [] : [[column, found] as const];
        }),
      );
      if (TELLING.every((column) => at.has(column))) {
        return { row, words, at, keyAt: texts.lastIndexOf(words.keyHeader) };
      }
    }
  }
  return null;
}

/** What stands in a cell, with its line breaks. */
function written(value: CellValue): string {
  return value === null || value === undefined ? "" : String(value);
}

/** Facts of a line that hold something else than what we wrote. */
function typedOver(cells: readonly CellValue[], { at }: Header, marks: readonly string[]): CatalogFact[] {
  return CATALOG_FACTS.filter((fact) => {
    const place = at.get(fact);
    return place !== undefined && cellMark(cells[place] ?? "") !== marks[CATALOG_COLUMNS.indexOf(fact)];
  });
}

function entryOf(cells: readonly CellValue[], header: Header): CatalogEntry | null {
  const cell = (column: CatalogColumn): CellValue => cells[header.at.get(column) ?? -1] ?? null;
  const text = (column: CatalogColumn): string => cleanText(cell(column));
  const known = header.keyAt < 0 ? null : readKeyCell(cells[header.keyAt] ?? null);
  const name = text("name");
  if (name === "") return null;
  const year = parseNumber(cell("year"));
  const isYear = year !== null && Number.isInteger(year) && year >= 2000 && year < 2100;
  const reported = new Set([...yearsNamed(text("reported")), ...(isYear ? [year] : [])]);
  const notes = Object.fromEntries(CATALOG_NOTES.map((column) => [column, written(cell(column))]));
  return {
    key: known?.key ?? newCatalogKey(text("region"), name, text("opd")),
    name,
    region: text("region"),
    year: isYear ? year : null,
    reported: [...reported].sort((a, b) => a - b),
    opd: text("opd"),
    affair: text("affair"),
    form: text("form"),
    stage: text("stage"),
    kind: text("kind"),
    maturity: parseNumber(cell("maturity")),
    summary: text("summary"),
    ...(notes as Record<(typeof CATALOG_NOTES)[number], string>),
    typed: known ? typedOver(cells, header, known.marks) : [...CATALOG_FACTS],
    byHand: !known,
  };
}

/**
 * The catalogue that a workbook holds, in whatever language its sheet was begun. Of lines with the same key the first
 * counts, as it does where they are written.
 * @param languages the words of the sheet in each language
 * @returns `null` without such a sheet
 */
export function catalogIn({ sheets }: WorkbookData, languages: readonly CatalogWords[]): CatalogReading | null {
  for (const sheet of sheets) {
    const header = headerIn(sheet, languages);
    if (!header) continue;
    const entries = new Map<string, CatalogEntry>();
    const rows = new Map<string, number>();
    sheet.values.forEach((cells, index) => {
      const entry = index > header.row ? entryOf(cells, header) : null;
      if (!entry || entries.has(entry.key)) return;
      entries.set(entry.key, entry);
      rows.set(entry.key, sheet.top + index + 1);
    });
    const { headers, keyHeader } = header.words;
    return {
      sheet: sheet.name,
      headers: [...CATALOG_COLUMNS.map((column) => headers[column]), keyHeader],
      entries: [...entries.values()],
      rows,
    };
  }
  return null;
}
