import { ROLE_COLORS } from "../../../template/colors";
import type { ChartSpec, SheetSpec, StyledArea } from "../../../template/types";
import type { CellValue } from "../../../workbook/types";
import { drawChart, placeChart, rangeAt } from "../chartsAndPage";
import { abandoned } from "../abandoned";
import { writeGuarded } from "../guarded";
import { columnPoints } from "../../../template/page";
import { applyRole } from "../styles";
import { ExcelProblem } from "../../host/problem";
import { extentOf, inputsBetween, isMoved, sameArea } from "./cells";

function without<T>(all: readonly T[], others: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return all.filter((one) => !others.some((other) => same(one, other)));
}

const sameStyle = (a: StyledArea, b: StyledArea): boolean => a.role === b.role && sameArea(a.area, b.area);

/** Looks that ours had where now nothing of ours is, unless somebody gave the cells another colour. */
async function undress(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly StyledArea[],
): Promise<void> {
  const looks = areas.map(({ area, role }) => ({
    role,
    format: rangeAt(sheet, area).load("format/fill/color,format/font/color,format/font/bold").format,
  }));
  await context.sync();
  for (const { role, format } of looks) {
    const { fill } = ROLE_COLORS[role];
    if (fill !== undefined && format.fill.color.toUpperCase() !== `#${fill}`.toUpperCase()) continue;
    if (fill !== undefined) format.fill.clear();
    format.font.bold = false;
    format.font.italic = false;
  }
}

function redraw(
  sheet: Excel.Worksheet,
  before: readonly ChartSpec[],
  after: readonly ChartSpec[],
  standing: ReadonlyMap<string, Excel.Chart>,
): void {
  for (const chart of after) {
    const old = before.find(({ name }) => name === chart.name);
    const there = standing.get(chart.name);
    // A chart that somebody deleted stays deleted.
    if (!old) drawChart(sheet, chart);
    else if (there) {
      if (!sameArea(old.source, chart.source)) there.setData(rangeAt(sheet, chart.source), "Columns");
      // A chart that somebody moved by hand moves back only when rows came or went.
      if (!sameArea(old.area, chart.area)) placeChart(sheet, there, chart.area);
    }
  }
}

/** Half a point is what Excel rounds widths by. */
const SAME_WIDTH = 1;

/** Widths that the new content asks for, of the columns that nobody made wider or narrower. */
async function resize(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetSpec,
  after: SheetSpec,
): Promise<void> {
  const old = new Map(before.columnWidths.map(({ column, width }) => [column, width]));
  const columns = after.columnWidths.flatMap(({ column, width }) => {
    const was = old.get(column);
    if (was === undefined || was === width) return [];
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1).load("format/columnWidth");
    return [{ format, was, width }];
  });
  if (columns.length === 0) return;
  await context.sync();
  for (const { format, was, width } of columns) {
    if (Math.abs(format.columnWidth - columnPoints(was)) <= SAME_WIDTH) format.columnWidth = columnPoints(width);
  }
}

/** Looks, joined cells, heights, charts and the printed area where the two contents differ in them. */
async function redress(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetSpec,
  after: SheetSpec,
): Promise<void> {
  const charts = (before.charts ?? []).map(({ name }) => ({
    name,
    chart: sheet.charts.getItemOrNullObject(name).load("name"),
  }));
  await resize(context, sheet, before, after);
  await undress(context, sheet, without(before.styles, after.styles, sameStyle));
  for (const { area, role } of without(after.styles, before.styles, sameStyle)) applyRole(rangeAt(sheet, area), role);
  const sameFormat = (a: SheetSpec["numberFormats"][number], b: typeof a): boolean =>
    a.format === b.format && sameArea(a.area, b.area);
  for (const { area, format } of without(after.numberFormats, before.numberFormats, sameFormat)) {
    rangeAt(sheet, area).numberFormat = [[format]];
  }
  const heights = new Map(before.rowHeights.map(({ row, height }) => [row, height]));
  for (const { row, height } of after.rowHeights) {
    if (heights.get(row) !== height) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
    heights.delete(row);
  }
  for (const row of heights.keys()) sheet.getRangeByIndexes(row, 0, 1, 1).format.autofitRows();
  const standing = new Map(charts.flatMap(({ name, chart }) => (chart.isNullObject ? [] : [[name, chart] as const])));
  redraw(sheet, before.charts ?? [], after.charts ?? [], standing);
  if (after.page && before.page && !sameArea(after.page.area, before.page.area)) {
    sheet.pageLayout.setPrintArea(rangeAt(sheet, after.page.area));
  }
  await context.sync();
}

/**
 * Makes a sheet that holds one content of ours hold another, in place. Cells that somebody wrote into, colours, widths and
 * what was moved by hand stay.
 * @returns its name; `null` when the sheet is gone, its rows or columns have moved or a cell is needed that somebody
 * filled: then nothing of it was changed
 * @throws ExcelProblem `protected`
 */
export async function rewrite(
  context: Excel.RequestContext,
  sheetId: string,
  before: SheetSpec,
  after: SheetSpec,
): Promise<string | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("id,name,visibility,protection/protected");
  await context.sync();
  if (sheet.isNullObject || abandoned.has(sheet)) return null;
  if (sheet.protection.protected) throw new ExcelProblem("protected", sheet.name);
  const [one, other] = [extentOf(before), extentOf(after)];
  const area = { top: 0, left: 0, bottom: Math.max(one.bottom, other.bottom), right: Math.max(one.right, other.right) };
  const range = rangeAt(sheet, area).load("formulas");
  await context.sync();
  const now = range.formulas as CellValue[][];
  const inputs = inputsBetween(before, after, now);
  if (!inputs) return null;
  // Cells that are joined hold nothing but the first.
  for (const merge of without(before.merges, after.merges, sameArea)) rangeAt(sheet, merge).unmerge();
  const stands = await writeGuarded(context, {
    sheetId,
    top: 0,
    left: 0,
    inputs,
    looked: (row, column) => now[row]?.[column] ?? "",
    isMoved: (_, cells) => isMoved(before, cells),
  });
  if (!stands) return null;
  for (const merge of without(after.merges, before.merges, sameArea)) rangeAt(sheet, merge).merge(false);
  await redress(context, sheet, before, after);
  sheet.activate();
  await context.sync();
  return sheet.name;
}
