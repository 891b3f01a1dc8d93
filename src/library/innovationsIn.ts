import type { RuleSet } from "../rules/types";
import { readWorkbook, tablesOfAllYears } from "../workbook/index";
import type { InnovationTable, WorkbookData } from "../workbook/types";
import { libraryEntries } from "./entries";
import type { LibraryEntry, LibrarySource } from "./types";
import { yearInNames } from "./year";

/** What a workbook is read with. */
export interface LibraryRules {
  current: RuleSet;
  /** The rules of another year that a sheet or file names; `null` where there are none, and the current ones stand in. */
  of(year: number): Promise<RuleSet> | RuleSet | null;
}

/** A table with its innovations. */
export interface LibraryTable {
  table: InnovationTable;
  entries: LibraryEntry[];
}

/**
 * The innovations of all tables of a workbook: one with a sheet for each year brings those of every year, each by the rules
 * of its own.
 * @param region as the workbook names it; '' when it does not
 * @throws MissingValueError when rules leave a weight unknown
 */
export async function innovationsIn(
  data: WorkbookData,
  source: LibrarySource,
  { current, of }: LibraryRules,
  region: string,
): Promise<LibraryTable[]> {
  const found: LibraryTable[] = [];
  for (const options of tablesOfAllYears(data, current)) {
    const table = readWorkbook(data, current, options).innovations;
    if (!table) continue;
    const year = yearInNames(table.sheet, data.name);
    const rules = year === null || year === current.year ? null : await of(year);
    const read = rules ? (readWorkbook(data, rules, options).innovations ?? table) : table;
    found.push({ table: read, entries: libraryEntries(read, source, rules ?? current, year, region) });
  }
  return found;
}
