import { NEAR, type CellBudget } from "../../workbook/reading/extent";
import { areaAddress } from "../../workbook/index";
import type { Area, CellValue, SheetData } from "../../workbook/types";
import type { CellRun } from "./cellRuns";

/** How many cells of a run end at the last one with content up to a column. */
function countUpTo({ column, values }: CellRun, right: number): number {
  let count = Math.min(values.length, right - column + 1);
  while (count > 0 && values[count - 1] === null) count -= 1;
  return count;
}

/** The area around the cells that are meant; `null` without any. */
function areaOf(runs: readonly CellRun[], limit: Area | null): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const run of runs) {
    const { row, column } = run;
    if (limit && (row > limit.bottom || column > limit.right)) continue;
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column + countUpTo(run, limit?.right ?? Infinity) - 1);
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

type CellBlock = Pick<SheetData, "top" | "left" | "values" | "notRead">;

const NOTHING: CellBlock = { top: 0, left: 0, values: [] };

function filled(area: Area | null, runs: readonly CellRun[]): CellBlock {
  if (!area) return NOTHING;
  const { top, left, bottom, right } = area;
  const width = right - left + 1;
  const rows = Array<CellValue[] | null>(bottom - top + 1).fill(null);
  for (const run of runs) {
    const { row, column, values } = run;
    if (row > bottom || column > right) continue;
    const at = row - top;
    if (values.length === width && column === left && rows[at] === null) {
      rows[at] = values;
      continue;
    }
    const line = (rows[at] ??= Array<CellValue>(width).fill(null));
    const end = countUpTo(run, right);
    // What is empty here may have been filled before.
    for (let cell = 0; cell < end; cell += 1) line[column - left + cell] = values[cell] ?? line[column - left + cell]!;
  }
  return { top, left, values: rows.map((line) => line ?? Array<CellValue>(width).fill(null)) };
}

/** The block of a sheet that holds all cells with content, or those near its beginning when that is too large. */
export function toBlock(runs: readonly CellRun[], budget: CellBudget): CellBlock {
  const all = areaOf(runs, null);
  if (!all || budget.takesAll(all)) return filled(all, runs);
  const near = areaOf(runs, NEAR);
  const notRead = areaAddress({ ...all, top: all.bottom, left: all.right });
  return { ...(budget.takesNear(near) ? filled(near, runs) : NOTHING), notRead };
}
