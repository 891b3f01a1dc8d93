import type { ReactElement } from "react";
import type { TrendPoint } from "../../analysis/trend";
import { useTexts } from "../../pane/texts";
import { useSummaryTexts } from "./texts";
import { figureText } from "./trendTexts";
import { DataTable } from "../../ui/table/DataTable";

/** Every year with all that is recorded of it. */
export function TrendTable({ points }: { points: readonly TrendPoint[] }): ReactElement {
  const { locale, count } = useTexts();
  const text = useSummaryTexts();
  const figure = (value: number | null, { comparable }: TrendPoint): string =>
    value === null ? text("trend.blank") : figureText(locale, value, comparable);
  const details = ({ source, strict, innovations, departments, rank, scale, note, comparable }: TrendPoint): string =>
    [
      ...(source === "computed" ? [text("trend.thisWorkbook")] : []),
      ...(strict === null ? [] : [text("trend.strictFigure", { value: figureText(locale, strict, true) })]),
      ...(innovations === null ? [] : [text("trend.innovations", { count: count(innovations) })]),
      ...(departments === null ? [] : [text("trend.departments", { count: count(departments) })]),
      ...(rank === "" ? [] : [text("trend.rank", { rank })]),
      ...(comparable ? [] : [scale === "" ? text("trend.otherScale") : text("trend.scale", { scale })]),
      ...(note === "" ? [] : [note]),
    ].join(", ");
  return (
    <DataTable
      heads={[text("trend.year"), text("trend.selfColumn"), text("trend.finalColumn"), text("trend.predicate")]}
      rows={points.map((point) => ({
        key: point.year,
        head: point.year,
        cells: [
          figure(point.self, point),
          figure(point.final, point),
          point.predicate === "" ? text("trend.blank") : point.predicate,
        ],
        below: details(point),
      }))}
      wordy
    />
  );
}
