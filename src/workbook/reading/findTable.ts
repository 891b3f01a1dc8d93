import type { RuleSet } from "../../rules/types";
import { sheetCandidates, type Candidate } from "./candidates";
import { noTable, tableOf, withScores, type Found } from "./foundTable";
import { SheetGrid } from "./grid";
import { headerReader, type HeaderReader } from "./header/headers";
import { RowReader, type RowsRead } from "./rows/records";
import { normalizeText, sameText } from "../cells/text";
import type { InnovationRecord, ReadOptions, TableProblem, TableSearch, WorkbookData } from "../types";

interface Ranked extends Found {
  /** Compared from left to right. */
  rank: number[];
}

/** A candidate whose header is understood this much as well as the best one's is as good. */
const AS_GOOD = 0.85;
const GUIDE_SHEET =
  /petunjuk|panduan|contoh|instruksi|read ?me|juknis|pedoman|keterangan|tutorial|arsip|backup|cadangan|lama\b|old\b/i;
const LAYOUT_RANK = { wide: 2, recap: 1 } as const;

function rankOf(candidate: Candidate, rows: RowsRead): number[] {
  const { sheet } = candidate.grid;
  return [
    sheet.visible ? 1 : 0,
    GUIDE_SHEET.test(sheet.name) ? 0 : 1,
    rows.records.length > 0 ? 1 : 0,
    candidate.belonging,
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
  const found = withScores(tableOf(whole));
  const unread = unreadSheets(whole, all, rules.year);
  return found.table && unread.length > 0 ? { ...found, table: { ...found.table, unread } } : found;
}
