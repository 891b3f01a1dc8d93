import type { TrendPoint } from "../../analysis/trend";
import { formatNumber } from "../../i18n/format";
import type { Locale } from "../../i18n/locale";
import type { SaySummary, SummaryKey } from "./texts";

type Figures = Pick<TrendPoint, "self" | "final" | "comparable"> & Partial<Pick<TrendPoint, "source" | "strict">>;

/** A figure as shown: two decimals on the scale 0-100, as recorded on another one. */
export function figureText(locale: Locale, value: number, comparable: boolean): string {
  return formatNumber(locale, value, comparable || !Number.isInteger(value) ? 2 : 0);
}

/** The figures of a year in words: `mandiri 63,85, akhir 60,10`. */
export function figuresText(
  say: SaySummary,
  locale: Locale,
  { self, final, strict = null, comparable, source }: Figures,
): string {
  const computed = source === "computed";
  const named: [SummaryKey, number | null][] = comparable
    ? [
        [computed ? "trend.claimedFigure" : "trend.selfFigure", self],
        [computed ? "trend.evidencedFigure" : "trend.finalFigure", final],
        ["trend.strictFigure", strict],
      ]
    : [["trend.otherFigure", final ?? self]];
  const said = named.flatMap(([key, value]) =>
    value === null ? [] : [say(key, { value: figureText(locale, value, comparable) })],
  );
  return said.length > 0 ? said.join(", ") : say("trend.noFigure");
}

/** One year in a sentence. */
export function pointText(say: SaySummary, locale: Locale, point: TrendPoint): string {
  const key = point.source === "computed" ? "trend.computed" : "trend.recorded";
  return say(key, { year: point.year, figures: figuresText(say, locale, point) });
}
