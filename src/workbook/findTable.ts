import type { RuleSet } from "../rules/types";
import { candidateAt, sheetCandidates, type Candidate } from "./candidates";
import { SheetGrid } from "./grid";
import { headerReader, type HeaderReader } from "./headers";
import { RowReader, type RowsRead } from "./records";
import { cleanText, normalizeText } from "./text";
import type {
  InnovationRecord,
  InnovationTable,
  ReadOptions,
  SheetData,
  TableProblem,
  TableSearch,
  WorkbookData,
} from "./types";

interface Ranked {
  candidate: Candidate;
  rows: RowsRead;
  /** Compared from left to right. */
  rank: number[];
}

/** A candidate whose header is understood this much as well as the best one's is as good. */
const AS_GOOD = 0.85;
const GUIDE_SHEET =
  /petunjuk|panduan|contoh|instruksi|read ?me|juknis|pedoman|keterangan|tutorial|arsip|backup|cadangan|lama\b|old\b/i;
const LAYOUT_RANK = { wide: 2, recap: 1 } as const;
const SEEN_ROWS = 30;
const SEEN_HEADERS = 12;

function rankOf(candidate: Candidate, rows: RowsRead): number[] {
  const { sheet } = candidate.grid;
  return [
    sheet.visible ? 1 : 0,
    GUIDE_SHEET.test(sheet.name) ? 0 : 1,
    rows.records.length > 0 ? 1 : 0,
    candidate.layout === null ? 0 : LAYOUT_RANK[candidate.layout],
  ];
}

function compareRanks(a: Ranked, b: Ranked): number {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at < 0 ? b.candidate.score - a.candidate.score : b.rank[at]! - a.rank[at]!;
}

function sameRank(a: Ranked, b: Ranked): boolean {
  return a.rank.every((value, index) => value === b.rank[index]);
}

/** Fewer names may be those of indicators by chance. */
const ENOUGH_NAMES = 5;

/**
 * Whether what should be names of innovations are names of indicators and columns: a table with the innovations side by
 * side, or the form of a single one.
 */
function isTurned({ rows }: Ranked, reader: HeaderReader): boolean {
  const isHeader = ({ name }: InnovationRecord): boolean => {
    const { indicators, fields } = reader.read(name);
    return indicators.some(({ certainty }) => certainty >= 0.9) || (fields[0]?.certainty ?? 0) >= 0.9;
  };
  const { records } = rows;
  return records.length >= ENOUGH_NAMES && 2 * records.filter(isHeader).length > records.length;
}

/** An innovation as far as it can be told from the same one in another year. */
function contentOf({ name, levels, typedMaturity }: InnovationRecord): string {
  const found = Object.entries(levels).map(([indicator, { level }]) => `${indicator}=${level}`);
  return [normalizeText(name), typedMaturity, ...found.sort()].join("|");
}

/** Whether a table holds all innovations of another one, with the same levels, and more. */
function holdsAll(whole: Ranked, part: Ranked): boolean {
  const [all, some] = [whole, part].map(({ rows }) => new Set(rows.records.map(contentOf)));
  return some!.size < all!.size && [...some!].every((content) => all!.has(content));
}

/** The one table that gathers what the others hold in parts, as sheets of departments do. */
function gathering(ties: readonly Ranked[]): Ranked | undefined {
  return ties.find((one) => ties.every((other) => other === one || holdsAll(one, other)));
}

/** Whether the name of a sheet speaks of other years than the assessed one. */
function isOfOtherYear(name: string, year: number): boolean {
  const years: string[] = name.match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
  return years.length > 0 && !years.includes(String(year));
}

/** The other sheets with scored innovations that are not in the table; guides, hidden sheets and other years are none. */
function unreadSheets(chosen: Ranked, all: readonly Ranked[], year: number): { sheet: string; count: number }[] {
  const namesOf = ({ rows }: Ranked): string[] => rows.records.map(({ name }) => normalizeText(name));
  const read = new Set(namesOf(chosen));
  const found = new Map<string, number>();
  for (const other of all) {
    const { name, visible } = other.candidate.grid.sheet;
    const isOther = name !== chosen.candidate.grid.sheet.name && other.candidate.layout !== null;
    if (!isOther || !visible || GUIDE_SHEET.test(name) || isOfOtherYear(name, year)) continue;
    const count = new Set(namesOf(other).filter((one) => !read.has(one))).size;
    if (count > 0) found.set(name, Math.max(count, found.get(name) ?? 0));
  }
  return [...found].map(([sheet, count]) => ({ sheet, count }));
}

/** @returns the table of a candidate; its rows may be none */
function toTable({ candidate, rows }: Omit<Ranked, "rank">): InnovationTable {
  const known = candidate.columns.filter(({ role }) => role.kind !== "other");
  const certainty = known.reduce((sum, { certainty: value }) => sum + value, 0) / Math.max(1, known.length);
  return {
    sheet: candidate.grid.sheet.name,
    layout: candidate.layout ?? "recap",
    tableName: candidate.table?.name ?? null,
    headerTop: Math.max(0, candidate.headerTop),
    headerBottom: Math.max(0, candidate.headerBottom),
    lastRow: Math.max(rows.lastRow, candidate.headerBottom + 1),
    columns: candidate.columns,
    records: rows.records,
    namelessRows: rows.namelessRows,
    spread: rows.spread,
    certainty: candidate.layout === null ? certainty * 0.7 : certainty,
  };
}

/** The row of a sheet that looks most like a header: the most short texts. */
function seenOn(sheet: SheetData): { sheet: string; row: number; headers: string[] } | null {
  let best: { row: number; headers: string[] } | null = null;
  sheet.values.slice(0, SEEN_ROWS).forEach((cells, index) => {
    const headers = cells
      .filter((cell) => typeof cell === "string")
      .map(cleanText)
      .filter((text) => text !== "" && text.length <= 80);
    if (headers.length > (best?.headers.length ?? 0)) best = { row: sheet.top + index + 1, headers };
  });
  const found = best as { row: number; headers: string[] } | null;
  return found && { sheet: sheet.name, row: found.row, headers: found.headers.slice(0, SEEN_HEADERS) };
}

/** @returns the problem that no table was found, with what each sheet shows instead */
export function noTable(sheets: readonly SheetData[]): TableProblem {
  const seen = sheets.filter((sheet) => sheet.visible).map(seenOn);
  return { kind: "no-table", seen: seen.filter((one) => one !== null) };
}

function twoTables(ties: readonly Ranked[]): TableProblem {
  return {
    kind: "two-tables",
    candidates: ties.map(({ candidate, rows }) => ({
      sheet: candidate.grid.sheet.name,
      row: candidate.headerBottom + 1,
      rows: rows.records.length,
      tableName: candidate.table?.name ?? null,
    })),
  };
}

function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function selected(candidate: Candidate, options: ReadOptions): boolean {
  const { sheet, tableName } = options;
  if (sheet !== undefined && !sameText(candidate.grid.sheet.name, sheet)) return false;
  return tableName === undefined || sameText(candidate.table?.name ?? "", tableName);
}

/**
 * Finds the innovation table of a workbook: visible sheets before hidden ones, data before guides, rows before none,
 * level columns before a recap. Two that are equally good are a problem unless `options` choose one.
 */
export function findInnovationTable(data: WorkbookData, rules: RuleSet, options: ReadOptions): TableSearch {
  if (options.map) return options.map(data, rules, options);
  const reader = headerReader(rules);
  const sheets = data.sheets.filter((sheet) => options.sheet === undefined || sameText(sheet.name, options.sheet));
  const all = data.sheets
    .flatMap((sheet) => sheetCandidates(new SheetGrid(sheet), reader))
    .map((candidate): Ranked => {
      const rows = new RowReader(candidate, rules, data.date1904).read();
      return { candidate, rows, rank: rankOf(candidate, rows) };
    })
    .filter((one) => !isTurned(one, reader))
    .sort(compareRanks);
  const ranked = all.filter(({ candidate }) => selected(candidate, options));
  const best = ranked[0];
  if (!best) return { table: null, problem: noTable(sheets.length > 0 ? sheets : data.sheets) };
  const ties = ranked.filter((one) => sameRank(one, best) && one.candidate.score >= AS_GOOD * best.candidate.score);
  const whole = ties.length === 1 || best.rows.records.length === 0 ? best : gathering(ties);
  if (!whole) return { table: null, problem: twoTables(ties) };
  const found = tableOf(whole);
  const unread = unreadSheets(whole, all, rules.year);
  return found.table && unread.length > 0 ? { ...found, table: { ...found.table, unread } } : found;
}

/** @returns the table, and the problem that it has no rows */
export function tableOf(found: Omit<Ranked, "rank">): TableSearch {
  const table = toTable(found);
  const { records, namelessRows } = found.rows;
  if (records.length + namelessRows.length > 0) return { table, problem: null };
  return { table, problem: { kind: "no-rows", sheet: table.sheet, row: table.headerBottom + 1 } };
}

/**
 * Reads one block of cells as the innovation table.
 * @param headerRows how many rows at the top may belong to the header
 * @param firstData first row that may hold data when the header stands above it
 */
export function readBlock(sheet: SheetData, rules: RuleSet, headerRows: number, firstData: number): TableSearch {
  const grid = new SheetGrid(sheet);
  const reader = headerReader(rules);
  const area = { left: sheet.left, right: grid.right, bottom: grid.bottom };
  let best: Candidate | null = null;
  for (let row = sheet.top; row < sheet.top + headerRows && row <= grid.bottom; row += 1) {
    const candidate = candidateAt(grid, row, area, null, reader);
    if (candidate && (!best || candidate.score > best.score + 0.5)) best = candidate;
  }
  if (!best) return { table: null, problem: noTable([sheet]) };
  const start = { ...best, headerBottom: Math.max(best.headerBottom, firstData - 1) };
  return tableOf({ candidate: start, rows: new RowReader(start, rules, false).read() });
}
