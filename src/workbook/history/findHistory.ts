import { lastSearchedRow } from "../reading/searchedRows";
import { serialToIso } from "../cells/date";
import { SheetGrid } from "../reading/grid";
import { parseNumber } from "../cells/number";
import { cleanText, normalizeText } from "../cells/text";
import type { CellValue, SheetData } from "../types";
import { historyHeaderAt, mayHeadHistory, type HistoryHeader } from "./header";
import type { HistoryDefect, HistoryEntry, HistoryField, HistoryTable } from "./types";

const HEADER_ROWS = 2;
/** The index was first measured in 2018; a plan reaches a few years ahead. */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2100;
/** The year from which the index is 0-100. */
const FIRST_OF_SCALE = 2021;
const HIGHEST = 100;
/** Without a telling sheet name, fewer rows may be anything. */
const ENOUGH_ROWS = 2;
const SHEET_NAME = /riwayat|histori|history|\btren\b|\btrend\b|perkembangan/i;
const FULL_SCALE = /\b0\s*(?:-|–|—|s\s*[./]?\s*d\.?|sampai|to)\s*100\b/i;

function yearOf(raw: CellValue): number | null {
  const inside = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;
  if (typeof raw === "number") {
    if (Number.isInteger(raw) && inside(raw)) return raw;
    // A date shown as a year is a serial number.
    const iso = raw > 30_000 ? serialToIso(raw, false) : null;
    const year = iso === null ? 0 : Number(iso.slice(0, 4));
    return inside(year) ? year : null;
  }
  const found = /(?:^|\D)(20\d{2}|2100)(?!\d)/.exec(cleanText(raw));
  const year = Number(found?.[1] ?? 0);
  return inside(year) ? year : null;
}

function isBlank(raw: CellValue): boolean {
  return /^[-–—_]*$/.test(cleanText(raw));
}

/** Whether the figures of a row lie on the scale 0-100: what the row says of its scale, else its year. */
function isComparable(year: number, scale: string): boolean {
  if (FULL_SCALE.test(scale)) return true;
  return year >= FIRST_OF_SCALE && !/\d|lain|lama|terbuka|other|old|open/i.test(scale);
}

class HistoryReader {
  readonly entries: HistoryEntry[] = [];
  readonly defects: HistoryDefect[] = [];
  lastRow: number;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: HistoryHeader,
  ) {
    this.lastRow = header.bottom;
  }

  read(): this {
    for (let row = this.header.bottom + 1; row <= this.grid.bottom; row += 1) this.readRow(row);
    this.entries.sort((a, b) => a.year - b.year);
    return this;
  }

  private at(row: number, field: HistoryField): CellValue {
    const column = this.header.columns[field];
    return column === undefined ? null : this.grid.at(row, column);
  }

  private text(row: number, field: HistoryField): string {
    const text = cleanText(this.at(row, field));
    return /^[-–—_]+$/.test(text) ? "" : text;
  }

  private figure(row: number, field: "self" | "final"): number | null {
    const raw = this.at(row, field);
    if (isBlank(raw)) return null;
    const value = parseNumber(raw);
    if (value !== null && value >= 0) return value;
    this.defects.push({ row: row + 1, kind: "value", value: cleanText(raw) });
    return null;
  }

  private count(row: number, field: "innovations" | "departments"): number | null {
    const raw = this.at(row, field);
    // "15 dari 34" counts those that took part.
    return parseNumber(typeof raw === "string" ? (/^\s*\d[\d.]*/.exec(raw)?.[0].trim() ?? raw) : raw);
  }

  private readRow(row: number): void {
    const filled = (["self", "final", "predicate"] as const).some((field) => !isBlank(this.at(row, field)));
    if (!filled) return;
    const year = yearOf(this.at(row, "year"));
    if (year === null) {
      // A remark or a total below the table holds no figure in these columns.
      const figures = [this.at(row, "self"), this.at(row, "final")].some((raw) => parseNumber(raw) !== null);
      const value = cleanText(this.at(row, "year"));
      if (figures && !/^(?:rata|rerata|jumlah|total|average|mean)/.test(normalizeText(value))) {
        this.defects.push({ row: row + 1, kind: "year", value });
      }
      return;
    }
    this.lastRow = row;
    if (this.entries.some((entry) => entry.year === year)) {
      this.defects.push({ row: row + 1, kind: "duplicate", value: String(year) });
      return;
    }
    const scale = this.text(row, "scale");
    const self = this.figure(row, "self");
    const final = this.figure(row, "final");
    const wanted = isComparable(year, scale);
    const above = [self, final].find((value) => value !== null && value > HIGHEST);
    if (wanted && above !== undefined) this.defects.push({ row: row + 1, kind: "range", value: String(above) });
    this.entries.push({
      row: row + 1,
      year,
      self,
      final,
      predicate: this.text(row, "predicate"),
      rank: this.text(row, "rank"),
      scale,
      note: this.text(row, "note"),
      innovations: this.count(row, "innovations"),
      departments: this.count(row, "departments"),
      comparable: wanted && above === undefined,
    });
  }
}

function isTable(sheet: SheetData, { columns }: HistoryHeader, { entries, defects }: HistoryReader): boolean {
  // A sheet that is called so may still be empty.
  if (SHEET_NAME.test(sheet.name)) return true;
  const telling = columns.predicate ?? columns.rank ?? columns.innovations;
  // A list of many regions repeats its years.
  const repeated = defects.filter(({ kind }) => kind === "duplicate").length;
  return telling !== undefined && entries.length >= ENOUGH_ROWS && repeated < entries.length;
}

/** More years, or as many and more of the header understood. */
function better(a: HistoryTable, b: HistoryTable | null): boolean {
  if (!b) return true;
  if (a.entries.length !== b.entries.length) return a.entries.length > b.entries.length;
  return Object.keys(a.columns).length > Object.keys(b.columns).length;
}

/** @returns the history with the most years in a sheet, `null` when no header leads to any */
function bestOnSheet(sheet: SheetData): HistoryTable | null {
  const grid = new SheetGrid(sheet);
  const last = lastSearchedRow(grid, "history");
  let best: HistoryTable | null = null;
  for (let bottom = sheet.top; bottom <= last; bottom += 1) {
    for (let depth = 0; depth < HEADER_ROWS && bottom - depth >= sheet.top; depth += 1) {
      const top = bottom - depth;
      if (!mayHeadHistory(grid, bottom) && !mayHeadHistory(grid, top)) continue;
      const header = historyHeaderAt(grid, top, bottom);
      if (!header) continue;
      const read = new HistoryReader(grid, header).read();
      if (!isTable(sheet, header, read)) continue;
      const { entries, defects, lastRow } = read;
      const table = { sheet: sheet.name, headerBottom: bottom, lastRow, columns: header.columns, entries, defects };
      if (better(table, best)) best = table;
    }
  }
  return best;
}

/**
 * Finds the index over the years: a table with a year and an index in each row, first on a sheet that is called so, then
 * on visible ones, then the one with the most years. Innovations, indicators and lists of regions are none.
 */
export function findHistory(sheets: readonly SheetData[]): HistoryTable | null {
  const found = sheets.flatMap((sheet) => {
    const table = bestOnSheet(sheet);
    if (!table) return [];
    const filled = table.entries.length > 0 ? 4 : 0;
    return [{ table, rank: filled + (SHEET_NAME.test(sheet.name) ? 2 : 0) + (sheet.visible ? 1 : 0) }];
  });
  const [best] = found.sort((a, b) => b.rank - a.rank || b.table.entries.length - a.table.entries.length);
  return best?.table ?? null;
}
