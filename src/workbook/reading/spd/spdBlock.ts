import { toEnd } from "../../../rules/pausing";
import type { RuleSet } from "../../../rules/types";
import { parseLevel } from "../../cells/level";
import { SheetGrid } from "../grid";
import { headerReader } from "../header/headers";
import { readingSpdRows } from "./spd";
import { spdHeaderAt, type SpdHeader } from "./spdHeader";
import { SpdRowMatcher } from "./spdRows";
import { findingSpdTables } from "./spdTables";
import type { SheetData, SpdTable } from "../../types";

/** Guesses the columns of a block without header: the names, the levels right of them, then the evidence. */
function guessHeader(grid: SheetGrid, rules: RuleSet): SpdHeader | null {
  const rows = grid.sheet.values.map((_, index) => grid.sheet.top + index);
  const known = (column: number): number => {
    const matcher = new SpdRowMatcher(rules);
    return rows.filter((row) => matcher.match(null, grid.at(row, column)) !== null).length;
  };
  const columns = Array.from({ length: grid.right - grid.sheet.left + 1 }, (_, index) => grid.sheet.left + index);
  const indicator = [...columns].sort((a, b) => known(b) - known(a) || a - b)[0];
  if (indicator === undefined || known(indicator) === 0) return null;
  const isLevel = (column: number): boolean => rows.every((row) => !parseLevel(grid.at(row, column)).invalid);
  const level = columns.find((column) => column > indicator && isLevel(column));
  if (level === undefined) return null;
  const evidence = columns.find((column) => column > level) ?? null;
  const texts = { indicator: "", level: "", measure: null, evidence: evidence === null ? null : "" };
  const number = indicator > grid.sheet.left ? indicator - 1 : null;
  return { bottom: grid.sheet.top - 1, number, indicator, lastName: indicator, level, measure: null, evidence, texts };
}

/**
 * Reads one block of cells as the SPD table.
 * @param headerRows how many rows at the top may belong to the header
 * @param body the same block without rows that stand above the data
 */
export function readSpdBlock(sheet: SheetData, body: SheetData, rules: RuleSet, headerRows: number): SpdTable | null {
  const found = toEnd(findingSpdTables(sheet, rules, headerRows));
  const [best] = [...found].sort((a, b) => b.table.records.length - a.table.records.length);
  // Half of the rows would be too low: what is spread over several tables is none.
  const all = new Set(found.flatMap(({ table }) => table.records.map(({ indicator }) => indicator)));
  if (best) return best.table.goesOn || all.size > best.table.records.length ? null : best.table;
  const grid = new SheetGrid(body);
  const header = guessHeader(grid, rules);
  return header ? toEnd(readingSpdRows(grid, header, rules)) : null;
}

/** Whether a row of texts is the header of a SPD table. */
export function isSpdHeader(sheet: SheetData, rules: RuleSet): boolean {
  return spdHeaderAt(new SheetGrid(sheet), sheet.top, sheet.top, headerReader(rules)) !== null;
}
