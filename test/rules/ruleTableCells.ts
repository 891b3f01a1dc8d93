import { ruleSet } from "../../src/rules/years/ruleSet";
import { RuleSetError } from "../../src/rules/file/ruleSetError";
import { readRuleTable, ruleTable, type CellLike } from "../../src/rules/table/ruleTable";
import type { TableLanguage } from "../../src/rules/table/words";
import type { RuleSet } from "../../src/rules/types";

export type Table = CellLike[][];

/** The table as the cells of a sheet would hold it whose formula nobody calculated. */
export function ruleCells(rules: RuleSet, language?: TableLanguage): Table {
  return ruleTable(rules, language).map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? `=${cell.formula}` : cell)),
  );
}

export const SECTION = 0;
export const KEY = 1;
export const NAME = 2;
export const VALUE = 3;
export const MANDATORY = 4;
export const LEVEL1 = 5;
export const RANGE1 = 8;
export const DECIMALS = 11;
export const FILE_TYPES = 12;
export const SOURCE = 14;

export function rowOf(table: Table, section: string, key: CellLike): number {
  const index = table.findIndex((row) => row[SECTION] === section && row[KEY] === key);
  if (index < 0) throw new Error(`no row ${section} ${String(key)}`);
  return index;
}

/** The table of 2026 with one cell changed, read again. */
export function withCell(section: string, key: CellLike, column: number, cell: CellLike): RuleSet {
  const table = ruleCells(ruleSet(2026));
  table[rowOf(table, section, key)]![column] = cell;
  return readRuleTable(table, ruleSet);
}

export function refusal(read: () => unknown): RuleSetError {
  try {
    read();
  } catch (error) {
    if (error instanceof RuleSetError) return error;
    throw error;
  }
  throw new Error("was accepted");
}
