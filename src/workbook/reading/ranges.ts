import type { RuleSet } from "../../rules/types";
import { noTable, readBlock } from "./foundTable";
import type { Area, CellValue, InnovationTable, ReadOptions, SheetData, SheetLink, TableProblem } from "../types";

/** Where the first cell of a range stands: zero-based row and column. */
export interface RangeOrigin {
  sheet: string;
  top: number;
  left: number;
  /** What stands on the sheet and not in the cells; left out where it is not known. */
  merges?: Area[];
  links?: SheetLink[];
  date1904?: boolean;
}

/** Rows at the top of a range in which its header is looked for. */
export const HEADER_ROWS = 6;

/** The cells of a range as a sheet. */
export function sheetOfRange(values: CellValue[][], origin: RangeOrigin): SheetData {
  const { sheet: name, top, left, merges = [], links } = origin;
  return { name, visible: true, top, left, values, merges, tables: [], ...(links && { links }) };
}

/** How many rows there are up to the last one that holds more than 0 and FALSE: whole columns have a million others below. */
export function filledRows(values: readonly (readonly CellValue[])[]): number {
  let rows = values.length;
  while (rows > 0 && !values[rows - 1]!.some(Boolean)) rows -= 1;
  return rows;
}

/** The cells of a range with the rows of its header above them. */
export function withHeader(values: CellValue[][], header: CellValue[][] | null, origin: RangeOrigin): SheetData {
  const rows = header ?? [];
  return sheetOfRange([...rows, ...values], { ...origin, top: origin.top - rows.length });
}

/**
 * Reads the range that a custom function was given.
 * @param values its cells, with or without the header row
 * @param header what stands above or in the table, 1 to 3 rows from top to bottom, when the range has no header row
 * @returns the table, or why there is none (`kind` tells)
 */
export function readInnovationRange(
  values: CellValue[][],
  header: CellValue[][] | null,
  origin: RangeOrigin,
  rules: RuleSet,
  options: Pick<ReadOptions, "answers" | "memory"> = {},
): InnovationTable | TableProblem {
  const rows = header?.length ?? 0;
  const given = withHeader(values.slice(0, filledRows(values)), header, origin);
  const book = { name: "", sheets: [given], date1904: origin.date1904 ?? false };
  const sheet = options.memory?.begin(book, rules).sheets[0] ?? given;
  const found = readBlock(sheet, rules, rows + HEADER_ROWS, origin, options);
  if (found.problem) return found.problem;
  return found.table ?? noTable([sheet]);
}
