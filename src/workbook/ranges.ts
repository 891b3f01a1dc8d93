import type { RuleSet } from "../rules/types";
import { candidateAt } from "./candidates";
import { noTable, readBlock } from "./findTable";
import { SheetGrid } from "./grid";
import { headerReader } from "./headers";
import { isSpdHeader, readSpdBlock } from "./spd";
import type { CellValue, InnovationTable, SheetData, SpdTable, TableProblem } from "./types";

/** Where the first cell of a range stands: zero-based row and column. */
export interface RangeOrigin {
  sheet: string;
  top: number;
  left: number;
}

/** Rows at the top of a range in which its header is looked for. */
const HEADER_ROWS = 6;

function block(values: CellValue[][], origin: RangeOrigin): SheetData {
  return { name: origin.sheet, visible: true, top: origin.top, left: origin.left, values, merges: [], tables: [] };
}

function withHeader(values: CellValue[][], header: CellValue[][] | null, origin: RangeOrigin): SheetData {
  const rows = header ?? [];
  return block([...rows, ...values], { ...origin, top: origin.top - rows.length });
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
): InnovationTable | TableProblem {
  const rows = header?.length ?? 0;
  const sheet = withHeader(values, header, origin);
  const found = readBlock(sheet, rules, rows + HEADER_ROWS, origin.top);
  if (found.problem) return found.problem;
  return found.table ?? noTable([sheet]);
}

/**
 * Reads the range of SPD rows that a custom function was given; without any header the columns are told by what they
 * hold.
 * @returns `null` when no row is a SPD indicator
 */
export function readSpdRange(
  values: CellValue[][],
  header: CellValue[][] | null,
  origin: RangeOrigin,
  rules: RuleSet,
): SpdTable | null {
  const rows = header?.length ?? 0;
  return readSpdBlock(withHeader(values, header, origin), block(values, origin), rules, rows + HEADER_ROWS);
}

/** Whether a row is the header of an innovation table or of a SPD table. */
export function isHeaderRow(row: CellValue[], rules: RuleSet): boolean {
  const sheet = block([row], { sheet: "", top: 0, left: 0 });
  const grid = new SheetGrid(sheet);
  const area = { left: 0, right: grid.right, bottom: 0 };
  return candidateAt(grid, 0, area, null, headerReader(rules)) !== null || isSpdHeader(sheet, rules);
}
