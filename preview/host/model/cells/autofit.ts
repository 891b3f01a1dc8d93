import type { Area } from "../../../../src/workbook/types";
import { intersection } from "./a1";
import { cellText } from "./cellText";
import type { HostContext } from "../context";
import { requireUnprotected } from "../context";

const POINTS_A_CHARACTER = 5.4;
const PADDING = 9;
const MAX_POINTS = 1_340;
const LINE_POINTS = 15;

/** Widths by the longest text of each column: an estimate, since a host without a screen measures no fonts. */
export function autofitColumns(context: HostContext, sheetId: string, area: Area): void {
  requireUnprotected(context, sheetId);
  const { adapter, culture } = context;
  const cells = inUse(context, sheetId, area);
  if (!cells) return;
  const values = adapter.getValues(sheetId, cells);
  const formats = adapter.getFormats(sheetId, cells);
  for (let column = cells.left; column <= cells.right; column++) {
    const at = column - cells.left;
    const longest = values.reduce((most, row, r) => {
      const text = cellText(row[at] ?? "", formats[r]?.[at]?.numberFormat ?? "General", culture);
      return Math.max(most, ...text.split("\n").map((line) => line.length));
    }, 0);
    if (longest > 0)
      adapter.setColumnWidth(sheetId, column, column, Math.min(MAX_POINTS, longest * POINTS_A_CHARACTER + PADDING));
  }
}

/** Heights by the line breaks in each row. */
export function autofitRows(context: HostContext, sheetId: string, area: Area): void {
  requireUnprotected(context, sheetId);
  const { adapter } = context;
  const cells = inUse(context, sheetId, area);
  if (!cells) return;
  adapter.getValues(sheetId, cells).forEach((row, r) => {
    const lines = Math.max(1, ...row.map((value) => String(value ?? "").split("\n").length));
    adapter.setRowHeight(sheetId, cells.top + r, cells.top + r, lines * LINE_POINTS);
  });
}

function inUse(context: HostContext, sheetId: string, area: Area): Area | null {
  const used = context.adapter.usedArea(sheetId);
  return used && intersection(used, area);
}
