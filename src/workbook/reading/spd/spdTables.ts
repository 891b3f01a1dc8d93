import { indicatorsById } from "../../../rules/index";
import type { Pausing } from "../../../rules/pausing";
import type { RuleSet } from "../../../rules/types";
import { SheetGrid } from "../grid";
import { headerReader } from "../header/headers";
import { nameAt, readingSpdRows } from "./spd";
import { isIndicatorHeader, rowMayHead, spdHeaderAt, type SpdHeader } from "./spdHeader";
import { SpdRowMatcher } from "./spdRows";
import { isYesOrNo } from "../ticks/marks";
import { cleanText, isBlankCode, normalizeText } from "../../cells/text";
import { withoutYears } from "../years";
import type { Area, SheetData, SpdTable } from "../../types";

const HEADER_ROWS = 3;
/** Fewer rows may be anything. */
export const ENOUGH_SPD_ROWS = 4;

const YEAR = /(?<!\d)20\d\d(?!\d)/;
const LETTERED = /[a-d]$/i;

/** A table whose rows may be those of the region. */
export interface SpdCandidate {
  grid: SheetGrid;
  headerTop: number;
  table: SpdTable;
  /** How many of its rows carry the name of an indicator of the region or a number with its letter, which count nothing else. */
  named: number;
}

function namedRows(grid: SheetGrid, header: SpdHeader, table: SpdTable, rules: RuleSet): number {
  const matcher = new SpdRowMatcher(rules, false);
  const keys = indicatorsById(rules);
  return table.records.filter(
    ({ row, indicator }) =>
      LETTERED.test(keys.get(indicator)?.key ?? "") || matcher.match(null, nameAt(grid, row - 1, header)) !== null,
  ).length;
}

/** Whether all that stands for the levels is yes and no, by words or ticks: which level is meant nobody can tell. */
function onlyAnswers({ records }: SpdTable): boolean {
  const values = records.map(({ level, measure }) => (isBlankCode(level.raw) ? (measure?.raw ?? null) : level.raw));
  const filled = values.filter((value) => value === false || !isBlankCode(value));
  return filled.length > 0 && filled.every((value) => isYesOrNo(value) && !/^\d/.test(cleanText(value)));
}

/**
 * The best table whose header ends in a row: the header may be up to three rows deep.
 * @param heads the rows that may hold one
 */
function* findingTableAt(
  grid: SheetGrid,
  bottom: number,
  heads: ReadonlySet<number>,
  rules: RuleSet,
): Pausing<SpdCandidate | null> {
  const reader = headerReader(rules);
  let best: SpdCandidate | null = null;
  for (let depth = 0; depth < HEADER_ROWS; depth += 1) {
    if (!heads.has(bottom - depth)) continue;
    const header = spdHeaderAt(grid, bottom - depth, bottom, reader);
    const table = header && (yield* readingSpdRows(grid, header, rules));
    if (!table || onlyAnswers(table) || table.records.length <= (best?.table.records.length ?? 0)) continue;
    best = { grid, headerTop: bottom - depth, table, named: namedRows(grid, header, table, rules) };
  }
  return best;
}

/** Whether a header that ends further down is the whole one: more rows are known, or it goes on with years. */
function isBetter(lower: SpdCandidate, upper: SpdCandidate): boolean {
  const more = lower.table.records.length - upper.table.records.length;
  const goesOn = lower.headerTop === upper.headerTop && YEAR.test(lower.table.headers.level);
  return more > 0 || (more === 0 && goesOn);
}

/** The parts of a sheet on which tables of indicators stand beside each other, as those of two years do. */
function* besideEachOther(sheet: SheetData, rows: number, rules: RuleSet): Pausing<SheetData[]> {
  const grid = new SheetGrid(sheet);
  const reader = headerReader(rules);
  for (let row = sheet.top; row <= Math.min(grid.bottom, sheet.top + rows - 1); row += 1) {
    yield;
    if (!rowMayHead(grid, row)) continue;
    const headOf = (column: number): string => normalizeText(withoutYears(grid.text(row, column)));
    const heads: number[] = [];
    let first = "";
    for (let column = sheet.left; column <= grid.right; column += 1) {
      const text = headOf(column);
      if (!isIndicatorHeader(text) || (heads.length > 0 && text !== first)) continue;
      first = text;
      const isNumbered = reader.fields(grid.text(row, column - 1))[0]?.field === "nomor";
      heads.push(isNumbered ? column - 1 : column);
    }
    if (heads.length < 2) continue;
    return heads.map((from, index) =>
      cropped(sheet, index === 0 ? sheet.left : from, (heads[index + 1] ?? grid.right + 1) - 1),
    );
  }
  return [sheet];
}

function cropped(sheet: SheetData, left: number, right: number): SheetData {
  const values = sheet.values.map((row) => row.slice(left - sheet.left, right + 1 - sheet.left));
  const isInside = (area: Area): boolean => area.left >= left && area.right <= right;
  return { ...sheet, left, values, merges: sheet.merges.filter(isInside) };
}

/** The SPD tables of a sheet, from left to right and from top to bottom. */
export function* findingSpdTables(sheet: SheetData, rules: RuleSet, rows: number): Pausing<SpdCandidate[]> {
  const found: SpdCandidate[] = [];
  for (const part of yield* besideEachOther(sheet, rows, rules)) found.push(...(yield* findingOn(part, rules, rows)));
  return found;
}

/**
 * The SPD tables of a part of a sheet, from top to bottom: of headers that lie so close that no table fits between them, the one
 * with the most known rows.
 * @param rows how many rows of the sheet may hold a header
 */
function* findingOn(sheet: SheetData, rules: RuleSet, rows: number): Pausing<SpdCandidate[]> {
  const grid = new SheetGrid(sheet);
  const found: SpdCandidate[] = [];
  const last = Math.min(grid.bottom, sheet.top + rows - 1);
  const heads = new Set<number>();
  for (let row = sheet.top; row <= last; row += 1) if (rowMayHead(grid, row)) heads.add(row);
  for (let bottom = sheet.top; heads.size > 0 && bottom <= last; bottom += 1) {
    const candidate = yield* findingTableAt(grid, bottom, heads, rules);
    yield;
    if (!candidate) continue;
    const before = found[found.length - 1];
    if (!before || bottom - before.table.headerBottom > ENOUGH_SPD_ROWS) found.push(candidate);
    else if (isBetter(candidate, before)) found[found.length - 1] = candidate;
  }
  return found;
}
