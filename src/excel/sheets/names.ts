import { quoteSheet } from "../../workbook/index";

const SHEET_NAME_LENGTH = 31;

/**
 * @param taken names in use; Excel does not tell upper from lower case in them
 * @returns the name, or the first of `Nama (2)`, `Nama (3)` … that is free
 */
export function freeSheetName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((text) => text.toLowerCase()));
  let candidate = name;
  for (let number = 2; used.has(candidate.toLowerCase()); number += 1) {
    const suffix = ` (${number})`;
    candidate = name.slice(0, SHEET_NAME_LENGTH - suffix.length) + suffix;
  }
  return candidate;
}

/** @returns the table name, or the first of `Nama2`, `Nama3` … that is free */
export function freeTableName(name: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((text) => text.toLowerCase()));
  let candidate = name;
  for (let number = 2; used.has(candidate.toLowerCase()); number += 1) candidate = `${name}${number}`;
  return candidate;
}

/** A text, a quoted sheet, or a plain word before `!` (a sheet) or `[` (a table). */
const TOKENS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'(?=!)|(?<![\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)(?=([![]))/gu;

/**
 * @param formula a formula or reference in English notation
 * @param sheets new name by old name of each renamed sheet
 * @param tables new name by old name of each renamed table
 * @returns the formula with the references following the new names; texts in it stay
 */
export function renameInFormula(
  formula: string,
  sheets: ReadonlyMap<string, string>,
  tables: ReadonlyMap<string, string>,
): string {
  return formula.replace(TOKENS, (token: string, quoted?: string, word?: string, follows?: string) => {
    if (quoted !== undefined) {
      const renamed = sheets.get(quoted.replace(/''/g, "'"));
      return renamed === undefined ? token : quoteSheet(renamed);
    }
    if (word === undefined) return token;
    if (follows === "[") return tables.get(word) ?? token;
    const renamed = sheets.get(word);
    return renamed === undefined ? token : quoteSheet(renamed);
  });
}
