import { NEAR, type CellBudget } from "../../workbook/reading/extent";
import { areaAddress } from "../../workbook/index";
import type { Area, CellValue, SheetData } from "../../workbook/types";
import type { ScannedCells } from "./scanSheet";

/** The area around the cells that are meant; `null` without any. */
function areaOf({ rows, columns }: ScannedCells, limit: Area | null): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let at = 0; at < rows.length; at += 1) {
    const [row, column] = [rows[at]!, columns[at]!];
    if (limit && (row > limit.bottom || column > limit.right)) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

type CellBlock = Pick<SheetData, "top" | "left" | "values" | "notRead">;

const NOTHING: CellBlock = { top: 0, left: 0, values: [] };

function filled(area: Area | null, { rows, columns, values: found }: ScannedCells): CellBlock {
  if (!area) return NOTHING;
  const { top, left, bottom, right } = area;
  const values = Array.from({ length: bottom - top + 1 }, () => Array<CellValue>(right - left + 1).fill(null));
  for (let at = 0; at < found.length; at += 1) {
    const [row, column] = [rows[at]!, columns[at]!];
    if (row <= bottom && column <= right) values[row - top]![column - left] = found[at]!;
  }
  return { top, left, values };
}

/** The block of a sheet that holds all cells with content, or those near its beginning when that is too large. */
export function toBlock(cells: ScannedCells, budget: CellBudget): CellBlock {
  const all = areaOf(cells, null);
  if (!all || budget.takesAll(all)) return filled(all, cells);
  const near = areaOf(cells, NEAR);
  const notRead = areaAddress({ ...all, top: all.bottom, left: all.right });
  return { ...(budget.takesNear(near) ? filled(near, cells) : NOTHING), notRead };
}
