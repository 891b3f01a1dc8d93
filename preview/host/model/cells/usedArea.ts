import type { Area } from "../../../../src/workbook/types";
import type { HostContext } from "../context";

/**
 * The area in use. With `valuesOnly` cells that only carry a format do not count; `null` when nothing
 * is in use.
 */
export function usedArea(context: HostContext, sheetId: string, valuesOnly: boolean): Area | null {
  const used = context.adapter.usedArea(sheetId);
  return used && valuesOnly ? trim(context, sheetId, used) : used;
}

function trim(context: HostContext, sheetId: string, used: Area): Area | null {
  const area: Area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  context.adapter.getFormulas(sheetId, used).forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === "" || value === null) return;
      area.top = Math.min(area.top, used.top + r);
      area.bottom = Math.max(area.bottom, used.top + r);
      area.left = Math.min(area.left, used.left + c);
      area.right = Math.max(area.right, used.left + c);
    }),
  );
  return area.bottom < 0 ? null : area;
}
