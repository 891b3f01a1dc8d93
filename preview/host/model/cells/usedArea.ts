import type { Area } from "../../../../src/workbook/types";
import type { HostContext } from "../context";
import { intersection } from "./a1";

/**
 * The area in use, of a whole sheet or of a range. With `valuesOnly` cells that only carry a format do not count; `null`
 * when nothing is in use.
 */
export function usedArea(
  context: HostContext,
  sheetId: string,
  valuesOnly: boolean,
  within: Area | null = null,
): Area | null {
  const used = context.adapter.usedArea(sheetId);
  const area = used && within ? intersection(used, within) : used;
  return area && valuesOnly ? trim(context, sheetId, area) : area;
}

function* filledCells({ adapter }: HostContext, sheetId: string, area: Area): Iterable<readonly [number, number]> {
  if (adapter.filledCells) {
    yield* adapter.filledCells(sheetId);
    return;
  }
  for (const [r, row] of adapter.getFormulas(sheetId, area).entries()) {
    for (const [c, value] of row.entries()) {
      if (value !== "" && value !== null) yield [area.top + r, area.left + c];
    }
  }
}

function trim(context: HostContext, sheetId: string, within: Area): Area | null {
  const area: Area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [row, column] of filledCells(context, sheetId, within)) {
    if (row < within.top || row > within.bottom || column < within.left || column > within.right) continue;
    area.top = Math.min(area.top, row);
    area.bottom = Math.max(area.bottom, row);
    area.left = Math.min(area.left, column);
    area.right = Math.max(area.right, column);
  }
  return area.bottom < 0 ? null : area;
}
