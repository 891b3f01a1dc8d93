import { rulesFor } from "../../actions/session/rulesInUse";
import { libraryEntries, yearInNames, type LibraryEntry, type LibrarySource } from "../../library/index";
import type { RuleSet } from "../../rules/types";
import { readWorkbook, tablesOfAllYears } from "../../workbook/index";
import type { InnovationTable, ReadOptions, WorkbookData } from "../../workbook/types";
import { readXlsxWorkbook, XlsxError } from "../../xlsx/index";
import type { FileProblem } from "../shared/files/fileProblem";

/** Why a file brings no innovations. */
export type SourceProblem = FileProblem | "no-table";

export type SourceReading = { entries: LibraryEntry[] } | { problem: SourceProblem };

/** What is read of a file, and how. */
export interface SourceTask {
  file: File;
  source: LibrarySource;
  rules: SourceRules;
}

/** What a year is read with: the rules in use where it has none. */
export interface SourceRules {
  current: RuleSet;
  own: readonly RuleSet[];
  years: readonly number[];
}

interface Found {
  table: InnovationTable;
  options: ReadOptions;
}

/** All tables that fit: a file with a sheet for each year brings the innovations of every year. */
function tablesOf(data: WorkbookData, rules: RuleSet): Found[] {
  return tablesOfAllYears(data, rules).flatMap((options) => {
    const table = readWorkbook(data, rules, options).innovations;
    return table ? [{ table, options }] : [];
  });
}

async function entriesIn(
  data: WorkbookData,
  { table, options }: Found,
  source: LibrarySource,
  { current, own, years }: SourceRules,
): Promise<LibraryEntry[]> {
  const year = yearInNames(table.sheet, data.name);
  if (year === null || year === current.year || !years.includes(year))
    return libraryEntries(table, source, current, year);
  const rules = await rulesFor(own, year);
  return libraryEntries(readWorkbook(data, rules, options).innovations ?? table, source, rules, year);
}

/** Reads the innovations of a workbook file. Never rejects: whatever is thrown is this file's problem. */
export async function readSource(file: File, source: LibrarySource, rules: SourceRules): Promise<SourceReading> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: "unreadable" };
  }
  try {
    const data = await readXlsxWorkbook(bytes, file.name);
    const entries: LibraryEntry[] = [];
    for (const found of tablesOf(data, rules.current)) entries.push(...(await entriesIn(data, found, source, rules)));
    return entries.length > 0 ? { entries } : { problem: "no-table" };
  } catch (error) {
    if (error instanceof XlsxError) return { problem: error.reason };
    // A defect of ours; whoever looks for it finds it here.
    console.error(error);
    return { problem: "failed" };
  }
}
