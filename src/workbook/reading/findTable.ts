import { oncePer } from "../../rules/once";
import { mapPausing, ROWS_AT_ONCE, toEnd, type Pausing } from "../../rules/pausing";
import type { RuleSet } from "../../rules/types";
import type { TableCandidate } from "./candidates";
import { noTable } from "./foundTable";
import { withScores } from "./withScores";
import { findingRowsPerIndicator, findingTurned, isQuestion } from "./arranged/candidates";
import { joiningBlocks } from "./arranged/stacked";
import { SheetGrid } from "./grid";
import { headerReader, type HeaderReader } from "./header/headers";
import { fieldsElsewhere, unreadSheets } from "./otherSheets";
import { compareRanks, ranked, tiesOf, tiesOfAllYears, yearRivals, type Ranked } from "./ranking";
import { mergingTables } from "./merged";
import { findingCandidates } from "./searchedCandidates";
import { readingCandidate, type Found } from "./readCandidate";
import { ofRegions } from "./regionsIn";
import { tellingTable } from "./tellingTable";
import { withOutside } from "./rows/outside";
import { normalizeText, sameText } from "../cells/text";
import type { InnovationRecord, ReadOptions, TableProblem, TableSearch, WorkbookData } from "../types";

/** Fewer names may be those of indicators by chance. */
const ENOUGH_NAMES = 5;

/** Whether the name of an innovation is that of an indicator or a column; asked once for a record that stays the same. */
const hasNameOfHeader = oncePer((reader: HeaderReader) =>
  oncePer(({ name }: InnovationRecord): boolean => {
    const { indicators, fields } = reader.read(name);
    return indicators.some(({ certainty }) => certainty >= 0.9) || (fields[0]?.certainty ?? 0) >= 0.9;
  }),
);

/**
 * Whether what should be names of innovations are names of indicators and columns: a table with the innovations side by
 * side, or the form of a single one.
 */
function* isTurned({ rows: { records } }: Ranked, reader: HeaderReader): Pausing<boolean> {
  if (records.length < ENOUGH_NAMES) return false;
  const isNamedSo = hasNameOfHeader(reader);
  let others = 0;
  for (const [at, record] of records.entries()) {
    if (!isNamedSo(record)) others += 1;
    // Of an ordinary table half of the names are enough to know.
    if (2 * others >= records.length) return false;
    if (at % ROWS_AT_ONCE === 0) yield;
  }
  return true;
}

/** An innovation as far as it can be told from the same one in another year. */
function contentOf({ name, levels, typedMaturity }: InnovationRecord): string {
  const found = Object.entries(levels).map(([indicator, { level }]) => `${indicator}=${level}`);
  return [normalizeText(name), typedMaturity, ...found.sort()].join("|");
}

/** Whether a table holds all innovations of another one, with the same levels, and more. */
function holdsAll(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return part.size < whole.size && [...part].every((content) => whole.has(content));
}

/** The one table that gathers what the others hold in parts, as sheets of departments do. */
function* findingWhole(ties: readonly Ranked[]): Pausing<Ranked | undefined> {
  if (ties.length < 2) return ties[0];
  const contents: ReadonlySet<string>[] = [];
  for (const { rows } of ties) contents.push(new Set(yield* mapPausing(rows.records, contentOf)));
  return ties.find((_, at) => contents.every((part, other) => other === at || holdsAll(contents[at]!, part)));
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

function selected(candidate: TableCandidate, options: ReadOptions): boolean {
  const { sheet, tableName } = options;
  const names = candidate.places?.sheets ?? [candidate.grid.sheet.name];
  if (sheet !== undefined && !names.some((name) => sameText(name, sheet))) return false;
  return tableName === undefined || sameText(candidate.table?.name ?? "", tableName);
}

/**
 * Everything that may be the innovation table, the best one first. Sheets without a table of rows are looked through for
 * forms and for innovations that stand side by side.
 */
function* rankingAll(
  data: WorkbookData,
  rules: RuleSet,
  { sheet, answers, memory }: ReadOptions = {},
): Pausing<Ranked[]> {
  const reader = headerReader(rules);
  const found: Ranked[] = [];
  const readingOf = function* (candidate: TableCandidate): Pausing<Found> {
    return yield* withOutside(yield* readingCandidate(candidate, rules, data.date1904, answers), reader);
  };
  const reading = function* (candidate: TableCandidate): Pausing<Ranked> {
    return ranked(yield* readingOf(candidate), rules.year);
  };
  const turned: SheetGrid[] = [];
  for (const one of data.sheets) {
    const grid = new SheetGrid(one, memory);
    const perIndicator = yield* findingRowsPerIndicator(grid, reader);
    for (const candidate of perIndicator ?? []) found.push(yield* reading(candidate));
    if (perIndicator) continue;
    let upright = 0;
    for (const candidate of yield* findingCandidates(grid, reader)) {
      if (isQuestion(candidate, reader)) continue;
      const table = yield* reading(candidate);
      if (yield* isTurned(table, reader)) continue;
      const joined = yield* joiningBlocks(table, reader, readingOf);
      found.push(joined ? ranked(joined, rules.year) : table);
      upright += 1;
    }
    // A form has headers of its own: the content of the sheet decides, not whether something looked like a table.
    if (upright === 0 && (sheet === undefined || sameText(one.name, sheet))) turned.push(grid);
  }
  for (const candidate of yield* findingTurned(turned, reader)) found.push(yield* reading(candidate));
  return found.sort(compareRanks);
}

/**
 * Finds the innovation table of a workbook, with pauses: visible sheets before hidden ones, data before guides, rows before none,
 * a header that leaves no doubt, the assessed year, level columns before a recap. Two that are equally good are a
 * problem unless `options` choose one.
 */
export function* findingInnovations(data: WorkbookData, rules: RuleSet, options: ReadOptions): Pausing<TableSearch> {
  if (options.map) return yield* options.map(data, rules, options);
  const all = yield* rankingAll(data, rules, options);
  if (options.merged) return yield* mergedSearch(data, all, options.merged, rules);
  const some = all.filter(({ candidate }) => selected(candidate, options));
  const best = some[0];
  if (!best) {
    const sheets = data.sheets.filter((sheet) => options.sheet === undefined || sameText(sheet.name, options.sheet));
    return { table: null, problem: noTable(sheets.length > 0 ? sheets : data.sheets) };
  }
  const ties = tiesOf(some, best);
  const whole = best.rows.records.length === 0 ? best : yield* findingWhole(ties);
  if (!whole) return { table: null, problem: twoTables(ties) };
  const rivals = yearRivals(some, whole).filter((one) => !ties.includes(one));
  if (rivals.length > 0) return { table: null, problem: twoTables([whole, ...rivals]) };
  const found = withScores(ofRegions(yield* tellingTable(whole, headerReader(rules)), [whole]));
  if (!found.table) return found;
  const unread = unreadSheets(whole, all, rules.year);
  const elsewhere = fieldsElsewhere(whole, all, rules.year);
  const more = { ...(unread.length > 0 && { unread }), ...(elsewhere.length > 0 && { elsewhere }) };
  return { ...found, table: { ...found.table, ...more } };
}

/** The tables that are read as one: those that were named, or all that the user would be asked about. */
function* partsOf(all: readonly Ranked[], wanted: "all" | readonly string[]): Pausing<Ranked[]> {
  if (wanted !== "all") {
    return wanted.flatMap((sheet) => all.find((one) => selected(one.candidate, { sheet })) ?? []);
  }
  const best = all[0];
  if (!best) return [];
  const ties = tiesOf(all, best);
  // A sheet that holds all of the others is not counted beside them.
  const whole = ties.length > 1 ? yield* findingWhole(ties) : undefined;
  return whole ? [whole] : [...ties, ...yearRivals(all, best).filter((one) => !ties.includes(one))];
}

function* mergedSearch(
  data: WorkbookData,
  all: readonly Ranked[],
  wanted: "all" | readonly string[],
  rules: RuleSet,
): Pausing<TableSearch> {
  const reader = headerReader(rules);
  const parts = (yield* partsOf(all, wanted)).filter(({ rows }) => rows.records.length > 0);
  const order = data.sheets.map(({ name }) => name);
  const place = ({ candidate }: Ranked): number => order.indexOf(candidate.grid.sheet.name);
  const [first, ...others] = parts.sort((a, b) => place(a) - place(b));
  if (!first) return { table: null, problem: noTable(data.sheets) };
  if (others.length === 0) return withScores(ofRegions(yield* tellingTable(first, reader), [first]));
  const searches: TableSearch[] = [];
  for (const part of parts) searches.push(yield* tellingTable(part, reader));
  const asked = searches.find(({ problem }) => problem !== null);
  if (asked) return asked;
  const [own, ...more] = searches.flatMap(({ table }) => table ?? []);
  const merged = yield* mergingTables([own!, ...more]);
  const { table, problem } = ofRegions({ table: merged, problem: null }, [first, ...others]);
  if (!table || problem) return { table, problem };
  const unread = unreadSheets(first, all, rules.year).filter(({ sheet }) => !table.places!.sheets.includes(sheet));
  return withScores({ table: unread.length > 0 ? { ...table, unread } : table, problem: null });
}

/** Where the innovations of every year stand, as far as each table could be the one of its year. */
export function tablesOfAllYears(data: WorkbookData, rules: RuleSet): Pick<ReadOptions, "sheet" | "tableName">[] {
  const all = toEnd(rankingAll(data, rules));
  const best = all[0];
  if (!best) return [];
  const ties = tiesOf(all, best);
  const whole = toEnd(findingWhole(ties));
  return tiesOfAllYears(all, best)
    .filter((one) => !whole || one === whole || !ties.includes(one))
    .map(({ candidate: { grid, table } }) => ({
      sheet: grid.sheet.name,
      ...(table ? { tableName: table.name } : {}),
    }));
}
