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

/** Lines that a text takes in a column; one that does not wrap takes one for each break. */
function linesOf(text: string, wrap: boolean, points: number): number {
  const room = wrap ? Math.max(1, Math.floor((points - PADDING) / POINTS_A_CHARACTER)) : Infinity;
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / room)), 0);
}

/**
 * Heights by the lines that the texts of each row take, whichever of its cells was named: line breaks, and an estimate of
 * where they wrap.
 */
export function autofitRows(context: HostContext, sheetId: string, area: Area): void {
  requireUnprotected(context, sheetId);
  const { adapter } = context;
  const used = adapter.usedArea(sheetId);
  const cells = used && intersection(used, { ...area, left: used.left, right: used.right });
  if (!cells) return;
  const formats = adapter.getFormats(sheetId, cells);
  const widths = Array.from({ length: cells.right - cells.left + 1 }, (_, at) =>
    adapter.columnWidth(sheetId, cells.left + at),
  );
  adapter.getValues(sheetId, cells).forEach((row, r) => {
    const lines = Math.max(
      1,
      ...row.map((value, at) => linesOf(String(value ?? ""), formats[r]?.[at]?.wrap ?? false, widths[at]!)),
    );
    adapter.setRowHeight(sheetId, cells.top + r, cells.top + r, lines * LINE_POINTS);
  });
}

function inUse(context: HostContext, sheetId: string, area: Area): Area | null {
  const used = context.adapter.usedArea(sheetId);
  return used && intersection(used, area);
}
