import type { Pausing } from "../../../rules/pausing";
import { spdIndicators } from "../../../rules/index";
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

/** The indicators with a level or a measured value. */
function filledIn({ records }: SpdTable): string[] {
  const filled = records.filter(({ level, measure }) => !level.blank || (measure?.text ?? "") !== "");
  return filled.map(({ indicator }) => indicator);
}

function rankedOf(candidate: SpdCandidate, assessed: number): Ranked {
  const { grid, headerTop, table } = candidate;
  const { sheet } = grid;
  const fit = tableFit(grid, headerTop, null, assessed);
  const rank = [
    sheet.visible ? 1 : 0,
    GUIDE_SHEET.test(sheet.name) ? 0 : 1,
    filledIn(table).length > 0 ? 1 : 0,
    YEAR_RANK[fit],
  ];
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

/**
 * Those that have rows which the best one lacks, where nothing says that another one is meant: the rows of the region are
 * spread over them, and the best one alone would be too low.
 */
function partsOf(all: readonly Ranked[], best: Ranked, total: number): Ranked[] {
  const has = new Set(best.table.records.map(({ indicator }) => indicator));
  if (has.size === total) return [];
  return all.filter((one) => {
    const isAlike = one !== best && sameRank(one, best, best.rank.length);
    return isAlike && filledIn(one.table).some((indicator) => !has.has(indicator));
  });
}

function twoTables(found: readonly Ranked[]): Extract<TableProblem, { kind: "two-spd" }> {
  const candidates = found.map(({ table: { sheet, headerBottom, records } }) => ({
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
  const known = candidates
    .filter(({ table: { records }, named }) => named >= NAMED_SHARE * records.length && records.length > 0)
    .map((candidate) => rankedOf(candidate, rules.year))
    .sort(compare);
  const all = known.filter(({ table }) => table.records.length >= ENOUGH_SPD_ROWS);
  const best = all[0];
  if (!best) return { table: null, problem: null };
  const rest = known.filter(({ candidate: { named, table } }) => all.length > 1 || named === table.records.length);
  const parts = partsOf(rest, best, spdIndicators(rules).length);
  if (parts.length > 0) return { table: null, problem: { ...twoTables([best, ...parts]), parts: true } };
  const rivals = rivalsOf(all, best);
  if (rivals.length === 0) return { table: withSecond(best.candidate, headerReader(rules)), problem: null };
  return { table: null, problem: twoTables([best, ...rivals]) };
}
