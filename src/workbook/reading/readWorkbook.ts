import type { RuleSet } from "../../rules/types";
import { findInnovationTable } from "./findTable";
import { findOpdTable } from "./rows/opd";
import { findSpdTable } from "./spd/findSpd";
import type { ReadOptions, WorkbookData, WorkbookReading } from "../types";

/**
 * Reads a workbook: the innovation table, the SPD table and the list of departments, each where it is found.
 * A table without rows is returned together with the problem `no-rows`.
 */
export function readWorkbook(data: WorkbookData, rules: RuleSet, options: ReadOptions = {}): WorkbookReading {
  const { table, problem } = findInnovationTable(data, rules, options);
  const spd = findSpdTable(data.sheets, rules, options);
  const clipped = data.sheets.flatMap(({ name, notRead }) =>
    notRead === undefined ? [] : [{ sheet: name, cell: notRead }],
  );
  return {
    innovations: table && clipped.length > 0 ? { ...table, clipped } : table,
    spd: spd.table,
    opd: findOpdTable(data.sheets, rules),
    problem: problem ?? spd.problem,
  };
}
