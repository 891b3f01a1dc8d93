import type { TrendPoint } from "../../../analysis/trend";
import { formatNumber } from "../../../i18n/format";
import type { Locale } from "../../../i18n/locale";
import { translateReport } from "../../../i18n/reportTexts";
import { COLORS, MARGIN, pictureOf, textAt, TOP, WIDTH, type Picture } from "./drawing";

const PLOT = { left: MARGIN + 40, right: WIDTH - MARGIN, top: TOP + 30, bottom: 350 };
const HEIGHT = 430;
const TICKS = [0, 25, 50, 75, 100];
/** Years that the width holds. */
const DRAWN = 9;

type Series = "self" | "final";

function heightOf(value: number): number {
  return PLOT.bottom - (Math.min(Math.max(value, 0), 100) / 100) * (PLOT.bottom - PLOT.top);
}

function markOf(series: Series, x: number, y: number): string {
  return series === "final"
    ? `<circle cx="${x}" cy="${y}" r="6" fill="${COLORS.brand}"/>`
    : `<rect x="${x - 5}" y="${y - 5}" width="10" height="10" fill="${COLORS.ground}" stroke="${COLORS.brand}" stroke-width="2"/>`;
}

/** The years that lie on the scale 0-100, with lines between those that follow one another; `null` when there are none. */
export function trendPicture(points: readonly TrendPoint[], of: string, locale: Locale): Picture | null {
  const shown = points.filter(({ comparable }) => comparable).slice(-DRAWN);
  const last = shown[shown.length - 1];
  if (!last) return null;
  const step = (PLOT.right - PLOT.left) / shown.length;
  const placeOf = (index: number): number => PLOT.left + (index + 0.5) * step;
  const ticks = TICKS.map((tick) => {
    const y = heightOf(tick);
    const line = `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y}" y2="${y}" stroke="${COLORS.line}"/>`;
    return line + textAt(PLOT.left - 8, y + 5, String(tick), { color: COLORS.quiet, anchor: "end" });
  });
  const years = shown.map(({ year }, index) =>
    textAt(placeOf(index), PLOT.bottom + 24, String(year), { anchor: "middle", bold: year === last.year }),
  );
  const lines = (series: Series): string[] =>
    shown.slice(1).flatMap((point, index) => {
      const before = shown[index]!;
      const [from, to] = [before[series], point[series]];
      if (from === null || to === null || point.year !== before.year + 1) return [];
      const dash = series === "self" ? ' stroke-dasharray="6 5"' : "";
      return [
        `<line x1="${placeOf(index)}" y1="${heightOf(from)}" x2="${placeOf(index + 1)}" y2="${heightOf(to)}" stroke="${COLORS.brand}" stroke-width="3"${dash}/>`,
      ];
    });
  // On the outer sides, so that the two figures of a year stay apart.
  const marks = (series: Series): string[] =>
    shown.flatMap((point, index) => {
      const [value, other] = [point[series], point[series === "self" ? "final" : "self"]];
      if (value === null) return [];
      const y = heightOf(value);
      const above = other === null || value > other || (value === other && series === "self");
      const figure = textAt(placeOf(index), above ? y - 12 : y + 24, formatNumber(locale, value, 2), {
        size: 13,
        bold: true,
        anchor: "middle",
      });
      return [markOf(series, placeOf(index), y) + figure];
    });
  const keys = (["final", "self"] as const).map((series, index) => {
    const x = MARGIN + 40 + index * 260;
    return markOf(series, x, HEIGHT - 27) + textAt(x + 14, HEIGHT - 22, translateReport(locale, `report.${series}`));
  });
  const body = [...ticks, ...years, ...lines("self"), ...lines("final"), ...marks("self"), ...marks("final"), ...keys];
  const title = translateReport(locale, "report.trend");
  return pictureOf(`tren-iid-${last.year}`, HEIGHT, title, of, body.join(""));
}
