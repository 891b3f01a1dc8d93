import type { Pausing } from "../../../rules/pausing";
import type { RuleSet } from "../../../rules/types";
import { sameText } from "../../cells/text";
import { headerReader } from "../header/headers";
import { GUIDE_SHEET } from "../ranking";
import { SEARCHED_ROWS } from "../searchedRows";
import { tableFit, tableYears, YEAR_RANK, type YearFit } from "../years";
import { withSecond } from "./secondSpd";
import { ENOUGH_SPD_ROWS, findingSpdTables, type SpdCandidate } from "./spdTables";
import type { ReadOptions, SheetData, SpdTable, TableProblem } from "../../types";

export interface SpdSearch {
  table: SpdTable | null;
  problem: TableProblem | null;
}

interface Ranked {
  candidate: SpdCandidate;
  table: SpdTable;
  /** Compared from left to right. */
  rank: number[];
  fit: YearFit;
  years: readonly number[];
}

/** Rows that only carry numbers are those of any list of indicators. */
const NAMED_SHARE = 1 / 3;
/** A table with this share of the best one's rows is as good. */
const AS_GOOD = 0.85;
/** The place of the year in a rank, behind that of the rows that hold something. */
const FILLED_PLACE = 2;
const YEAR_PLACE = 3;

function isFilled({ records }: SpdTable): boolean {
  return records.some(({ level, measure }) => !level.blank || (measure?.text ?? "") !== "");
}

function rankedOf(candidate: SpdCandidate, assessed: number): Ranked {
  const { grid, headerTop, table } = candidate;
  const { sheet } = grid;
  const fit = tableFit(grid, headerTop, null, assessed);
  const rank = [sheet.visible ? 1 : 0, GUIDE_SHEET.test(sheet.name) ? 0 : 1, isFilled(table) ? 1 : 0, YEAR_RANK[fit]];
  return { candidate, table, rank, fit, years: tableYears(grid, headerTop, null) };
}

function compare(a: Ranked, b: Ranked): number {
  const at = a.rank.findIndex((value, index) => value !== b.rank[index]);
  return at < 0 ? b.table.records.length - a.table.records.length : b.rank[at]! - a.rank[at]!;
}

function sameRank(a: Ranked, b: Ranked, places: number): boolean {
  return a.rank.slice(0, places).every((value, index) => value === b.rank[index]);
}

/** What a table says, so that a copy of it is no question. */
function contentOf({ records }: SpdTable): string {
  return records
    .map(({ indicator, level, measure }) => `${indicator}=${level.level}|${measure?.text ?? ""}`)
    .sort()
    .join(";");
}

/** On one sheet the fuller table stands, of equals the first: only sheets can be chosen. */
function ofOtherSheet(one: Ranked, best: Ranked): boolean {
  return one.table.sheet !== best.table.sheet && contentOf(one.table) !== contentOf(best.table);
}

/** Those of which nobody can tell whether they or the best one are meant. */
function rivalsOf(all: readonly Ranked[], best: Ranked): Ranked[] {
  const enough = AS_GOOD * best.table.records.length;
  return all.filter((one) => {
    if (!ofOtherSheet(one, best)) return false;
    if (sameRank(one, best, best.rank.length)) return one.table.records.length >= enough;
    if (best.fit !== "other") return false;
    if (one.fit === "assessed") return sameRank(one, best, FILLED_PLACE);
    return sameRank(one, best, YEAR_PLACE) && !one.years.some((year) => best.years.includes(year));
  });
}

function twoTables(tables: readonly SpdTable[]): TableProblem {
  const candidates = tables.map(({ sheet, headerBottom, records }) => ({
    sheet,
    row: headerBottom + 1,
    rows: records.length,
  }));
  return { kind: "two-spd", candidates };
}

/**
 * Finds the SPD table of a workbook: visible sheets before hidden ones, data before guides, filled ones before blank
 * ones, the assessed year, then the most known rows. Two sheets that fit equally and differ are a problem unless
 * `options` choose one.
 */
export function* findingSpd(
  sheets: readonly SheetData[],
  rules: RuleSet,
  { spdSheet }: Pick<ReadOptions, "spdSheet"> = {},
): Pausing<SpdSearch> {
  const candidates: SpdCandidate[] = [];
  for (const sheet of sheets.filter(({ name }) => spdSheet === undefined || sameText(name, spdSheet))) {
    candidates.push(...(yield* findingSpdTables(sheet, rules, SEARCHED_ROWS.spd)));
  }
  const all = candidates
    .filter(
      ({ table, named }) => table.records.length >= ENOUGH_SPD_ROWS && named >= NAMED_SHARE * table.records.length,
    )
    .map((candidate) => rankedOf(candidate, rules.year))
    .sort(compare);
  const best = all[0];
  if (!best) return { table: null, problem: null };
  const rivals = rivalsOf(all, best);
  if (rivals.length === 0) return { table: withSecond(best.candidate, headerReader(rules)), problem: null };
  return { table: null, problem: twoTables([best, ...rivals].map(({ table }) => table)) };
}
