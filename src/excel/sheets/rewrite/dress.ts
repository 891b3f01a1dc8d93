import { columnPoints } from "../../../template/page";
import type { ChartSpec, SheetSpec, StyledArea } from "../../../template/types";
import { drawChart, placeChart, rangeAt } from "../chartsAndPage";
import { changeRoles, type Dressed } from "../styles";
import { sameArea } from "./cells";

export function without<T>(all: readonly T[], others: readonly T[], same: (a: T, b: T) => boolean): T[] {
  return all.filter((one) => !others.some((other) => same(one, other)));
}

const sameStyle = (a: StyledArea, b: StyledArea): boolean => a.role === b.role && sameArea(a.area, b.area);

/** @returns the charts that are new */
function redraw(
  sheet: Excel.Worksheet,
  before: readonly ChartSpec[],
  after: readonly ChartSpec[],
  standing: ReadonlyMap<string, Excel.Chart>,
): Excel.Chart[] {
  const drawn: Excel.Chart[] = [];
  for (const chart of after) {
    const old = before.find(({ name }) => name === chart.name);
    const there = standing.get(chart.name);
    // A chart that somebody deleted stays deleted.
    if (!old) drawn.push(drawChart(sheet, chart).load("id"));
    else if (there) {
      if (!sameArea(old.source, chart.source)) there.setData(rangeAt(sheet, chart.source), "Columns");
      // A chart that somebody moved by hand moves back only when rows came or went.
      if (!sameArea(old.area, chart.area)) placeChart(sheet, there, chart.area);
    }
  }
  return drawn;
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

/**
 * Looks, heights, charts and the printed area where two contents differ in them. Ends with a sync.
 * @returns the ids of the charts that are new
 */
export async function redress(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  before: SheetSpec,
  after: SheetSpec,
): Promise<string[]> {
  const charts = (before.charts ?? []).map(({ name }) => ({
    name,
    chart: sheet.charts.getItemOrNullObject(name).load("name"),
  }));
  await resize(context, sheet, before, after);
  const dressed = ({ area, role }: StyledArea): Dressed => ({ range: rangeAt(sheet, area), role });
  const [taken, given] = [
    without(before.styles, after.styles, sameStyle),
    without(after.styles, before.styles, sameStyle),
  ];
  await changeRoles(context, taken.map(dressed), given.map(dressed));
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
  const drawn = redraw(sheet, before.charts ?? [], after.charts ?? [], standing);
  if (after.page && before.page && !sameArea(after.page.area, before.page.area)) {
    sheet.pageLayout.setPrintArea(rangeAt(sheet, after.page.area));
  }
  await context.sync();
  return drawn.map(({ id }) => id);
}

/** Takes charts away, known by their ids: by a name, that of somebody could be meant. The caller syncs. */
export async function eraseCharts(
  context: Excel.RequestContext,
  { charts }: Excel.Worksheet,
  isOurs: (chart: Excel.Chart) => boolean,
): Promise<void> {
  charts.load("items/id,items/name");
  await context.sync();
  for (const chart of charts.items.filter(isOurs)) chart.delete();
}
