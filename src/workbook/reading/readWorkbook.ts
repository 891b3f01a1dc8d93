import { toEnd, type Pausing } from "../../rules/pausing";
import type { RuleSet } from "../../rules/types";
import { findingInnovations } from "./findTable";
import { findingOpd } from "./rows/opd";
import { notCalculated } from "./uncomputed";
import { findingSpd } from "./spd/findSpd";
import { isOwnSheet } from "../ownSheets";
import type { ReadOptions, SheetData, WorkbookData, WorkbookReading } from "../types";

/**
 * Reads a workbook, with pauses: the innovation table, the SPD table and the list of departments, each where it is found.
 * Sheets that we wrote ourselves are not read. A table without rows is returned together with the problem `no-rows`.
 */
export function* readingWorkbook(
  given: WorkbookData,
  rules: RuleSet,
  options: ReadOptions = {},
): Pausing<WorkbookReading> {
  const theirs: SheetData[] = [];
  for (const sheet of given.sheets) {
    if (!isOwnSheet(sheet)) theirs.push(sheet);
    yield;
  }
  const read = { ...given, sheets: theirs };
  const data = options.memory?.begin(read, rules) ?? read;
  const { sheets } = data;
  const { table, problem } = yield* findingInnovations(data, rules, options);
  const clipped = sheets.flatMap(({ name, notRead }) =>
    notRead === undefined ? [] : [{ sheet: name, cell: notRead }],
  );
  const spd = yield* findingSpd(sheets, rules, options);
  const opd = yield* findingOpd(sheets, rules);
  const same = options.answers?.opd;
  return {
    innovations: table && clipped.length > 0 ? { ...table, clipped } : table,
    spd: spd.table,
    opd: opd && same ? { ...opd, same } : opd,
    problem: problem ?? spd.problem ?? notCalculated(sheets, table, spd.table),
  };
}

/** The same without pauses. */
export function readWorkbook(data: WorkbookData, rules: RuleSet, options: ReadOptions = {}): WorkbookReading {
  return toEnd(readingWorkbook(data, rules, options));
}
