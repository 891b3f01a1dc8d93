import type { Trend, TrendPoint } from "../../../../analysis/trend";
import { formatNumber } from "../../../../i18n/format";
import type { ChartSpec } from "../../../../template/types";
import { LINE, type SheetRows } from "../../../../template/sheetRows";
import { TWO_DECIMALS, type Writing } from "./content";
import { SHEET_COLUMNS } from "./sheetColumns";
import { shownFigure } from "./shownFigure";

/** Years that the line holds. */
const DRAWN = 6;
const CHART_ROWS = 7;
/** Years that a remark names. */
const NAMED = 5;

/** The years between that nobody recorded: blank, so that the line is open there. */
function withMissing(points: readonly TrendPoint[]): (TrendPoint | number)[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]?.year ?? point.year - 1;
    return [...Array.from({ length: Math.max(0, point.year - before - 1) }, (_, i) => before + 1 + i), point];
  });
}

/** Years of another scale and predikat of all of them: what a line cannot say. */
function remarks({ say, locale }: Writing, points: readonly TrendPoint[]): string {
  const others = points.filter(({ comparable }) => !comparable).slice(-NAMED);
  const named = points.filter(({ source, predicate }) => source === "recorded" && predicate !== "").slice(-NAMED);
  const score = ({ self, final }: TrendPoint): string => {
    const value = final ?? self;
    return value === null ? say("report.unknown") : formatNumber(locale, value, Number.isInteger(value) ? 0 : 2);
  };
  return [
    ...(others.length === 0
      ? []
      : [say("report.otherScale", { years: others.map((point) => `${point.year}: ${score(point)}`).join("; ") })]),
    ...(named.length === 0
      ? []
      : [say("report.predicates", { years: named.map(({ year, predicate }) => `${year} ${predicate}`).join("; ") })]),
  ].join(" ");
}

/** The index of the years, as rows and as a line beside them: it joins only what lies on one scale. */
export function trendPart(rows: SheetRows, writing: Writing, { points }: Trend): ChartSpec[] {
  const { say } = writing;
  rows.line(say("report.trend"), "subtitle");
  if (!points.some(({ source }) => source === "recorded")) {
    rows.line(say("report.noHistory"), "body");
    rows.gap();
    return [];
  }
  const joined = points.filter(({ comparable }) => comparable);
  const charts: ChartSpec[] = [];
  if (joined.length > 0) {
    const top = rows.add([say("report.history"), say("report.self"), say("report.final")], "header");
    rows.height(top, 2 * LINE);
    for (const point of withMissing(joined).slice(-DRAWN)) {
      // Years as text, so that Excel takes them for names and not for figures.
      if (typeof point === "number") rows.add([String(point)], "body", TWO_DECIMALS);
      else {
        const { year, source, self, final } = point;
        const name = source === "computed" ? say("report.thisWorkbook", { year }) : String(year);
        rows.add([name, shownFigure(self), shownFigure(final)], "body", TWO_DECIMALS);
      }
    }
    const source = { top, left: 0, bottom: rows.next - 1, right: 2 };
    if (joined.length > 1) {
      rows.next = Math.max(rows.next, top + CHART_ROWS);
      const area = { top, left: 3, bottom: rows.next - 1, right: SHEET_COLUMNS - 1 };
      const scale = { minimum: 0, maximum: 100 };
      const title = say("report.trendTitle");
      charts.push({ name: "IID Tren", title, kind: "lines", source, area, scale, numberFormat: TWO_DECIMALS });
    }
  }
  const remark = remarks(writing, points);
  if (remark !== "") rows.line(remark, "remark");
  rows.gap();
  return charts;
}
