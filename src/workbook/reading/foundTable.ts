import { toEnd } from "../../rules/pausing";
import type { RuleSet } from "../../rules/types";
import { findingCandidate, mayHeadNames, type TableCandidate } from "./candidates";
import { SheetGrid } from "./grid";
import { headerReader } from "./header/headers";
import { readingCandidate, type Found } from "./readCandidate";
import { cleanText } from "../cells/text";
import { ofRegions } from "./regionsIn";
import type { InnovationTable, ReadOptions, SheetData, TableProblem, TableSearch } from "../types";

const SEEN_ROWS = 30;
export const SEEN_HEADERS = 12;

/** @returns the table of a candidate; its rows may be none */
function toTable({ candidate, rows }: Found): InnovationTable {
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
    nameless: rows.nameless,
    spread: rows.spread,
    ...(rows.leftOut.length > 0 && { leftOut: rows.leftOut }),
    ...(candidate.places && { places: candidate.places }),
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

/** @returns the table, and the problem that it has no rows or that something has to be asked first */
export function tableOf(found: Found): TableSearch {
  const table = toTable(found);
  const { records, nameless } = found.rows;
  if (found.rows.question) return { table, problem: { kind: "question", question: found.rows.question } };
  if (records.length + nameless.length > 0) return { table, problem: null };
  return { table, problem: { kind: "no-rows", sheet: table.sheet, row: table.headerBottom + 1 } };
}

/**
 * Reads one block of cells as the innovation table.
 * @param headerRows how many rows at the top may belong to the header
 * @param origin the first row that may hold data when the header stands above it, and the date system
 */
export function readBlock(
  sheet: SheetData,
  rules: RuleSet,
  headerRows: number,
  origin: { top: number; date1904?: boolean },
  { answers, memory }: Pick<ReadOptions, "answers" | "memory"> = {},
): TableSearch {
  const grid = new SheetGrid(sheet, memory);
  const reader = headerReader(rules);
  const area = { left: sheet.left, right: grid.right, bottom: grid.bottom };
  const rows = sheet.values.slice(0, headerRows).map((_, index) => sheet.top + index);
  // Numbers in an innovation's row may read as those of indicators: a row that names the column of names goes before.
  const heads = rows.filter((row) => mayHeadNames(sheet.values[row - sheet.top]!, reader));
  let best: TableCandidate | null = null;
  for (const row of heads.length > 0 ? heads : rows) {
    const candidate = toEnd(findingCandidate(grid, row, area, null, reader));
    if (candidate && (!best || candidate.score > best.score + 0.5)) best = candidate;
  }
  if (!best) return { table: null, problem: noTable([sheet]) };
  const start = { ...best, headerBottom: Math.max(best.headerBottom, origin.top - 1) };
  const found = toEnd(readingCandidate(start, rules, origin.date1904 ?? false, answers));
  // The levels of the block below belong to the same innovations, and are not read here.
  if (found.rows.end.header === "indicators") return { table: null, problem: { kind: "two-tables", candidates: [] } };
  return ofRegions(tableOf(found), [found]);
}
