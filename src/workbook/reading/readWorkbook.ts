import type { RuleSet } from "../../rules/types";
import { findInnovationTable } from "./findTable";
import { findOpdTable } from "./rows/opd";
import { notCalculated } from "./uncomputed";
import { findSpdTable } from "./spd/findSpd";
import { isOwnSheet } from "../ownSheets";
import type { ReadOptions, WorkbookData, WorkbookReading } from "../types";

/**
 * Reads a workbook: the innovation table, the SPD table and the list of departments, each where it is found.
 * Sheets that we wrote ourselves are not read. A table without rows is returned together with the problem `no-rows`.
 */
export function readWorkbook(given: WorkbookData, rules: RuleSet, options: ReadOptions = {}): WorkbookReading {
  const theirs = given.sheets.filter((sheet) => !isOwnSheet(sheet));
  const read = { ...given, sheets: theirs };
  const data = options.memory?.begin(read, rules) ?? read;
  const { sheets } = data;
  const { table, problem } = findInnovationTable(data, rules, options);
  const clipped = sheets.flatMap(({ name, notRead }) =>
    notRead === undefined ? [] : [{ sheet: name, cell: notRead }],
  );
  const spd = findSpdTable(sheets, rules, options);
  const opd = findOpdTable(sheets, rules);
  const same = options.answers?.opd;
  return {
    innovations: table && clipped.length > 0 ? { ...table, clipped } : table,
    spd: spd.table,
    opd: opd && same ? { ...opd, same } : opd,
    problem: problem ?? spd.problem ?? notCalculated(sheets, table, spd.table),
  };
}
