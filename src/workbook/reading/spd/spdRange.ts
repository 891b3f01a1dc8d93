import { toEnd } from "../../../rules/pausing";
import type { RuleSet } from "../../../rules/types";
import { findingCandidate } from "../candidates";
import { SheetGrid } from "../grid";
import { headerReader } from "../header/headers";
import { sheetOfRange, HEADER_ROWS, withHeader, type RangeOrigin } from "../ranges";
import { isSpdHeader, readSpdBlock } from "./spdBlock";
import type { CellValue, SpdTable } from "../../types";

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
  return readSpdBlock(withHeader(values, header, origin), sheetOfRange(values, origin), rules, rows + HEADER_ROWS);
}

/** Whether a row is the header of an innovation table or of a SPD table. */
export function isHeaderRow(row: CellValue[], rules: RuleSet): boolean {
  const sheet = sheetOfRange([row], { sheet: "", top: 0, left: 0 });
  const grid = new SheetGrid(sheet);
  const area = { left: 0, right: grid.right, bottom: 0 };
  return toEnd(findingCandidate(grid, 0, area, null, headerReader(rules))) !== null || isSpdHeader(sheet, rules);
}
