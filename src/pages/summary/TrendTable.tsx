import { Fragment, type ReactElement } from "react";
import type { TrendPoint } from "../../analysis/trend";
import { useTexts } from "../../pane/texts";
import { useSummaryTexts } from "./texts";
import { figureText } from "./trendTexts";

/** Every year with all that is recorded of it. */
export function TrendTable({ points }: { points: readonly TrendPoint[] }): ReactElement {
  const { locale, count } = useTexts();
  const text = useSummaryTexts();
  const figure = (value: number | null, { comparable }: TrendPoint): string =>
    value === null ? text("trend.blank") : figureText(locale, value, comparable);
  const details = ({ source, innovations, departments, rank, scale, note, comparable }: TrendPoint): string =>
    [
      ...(source === "computed" ? [text("trend.thisWorkbook")] : []),
      ...(innovations === null ? [] : [text("trend.innovations", { count: count(innovations) })]),
      ...(departments === null ? [] : [text("trend.departments", { count: count(departments) })]),
      ...(rank === "" ? [] : [text("trend.rank", { rank })]),
      ...(comparable ? [] : [scale === "" ? text("trend.otherScale") : text("trend.scale", { scale })]),
      ...(note === "" ? [] : [note]),
    ].join(", ");
  return (
    <table className="iid-table iid-trend__table iid-numeric">
      <thead>
        <tr>
          <th scope="col">{text("trend.year")}</th>
          <th scope="col">{text("trend.selfColumn")}</th>
          <th scope="col">{text("trend.finalColumn")}</th>
          <th scope="col">{text("trend.predicate")}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => {
          const { year, self, final, predicate } = point;
          return (
            <Fragment key={year}>
              <tr>
                <th scope="row">{year}</th>
                <td>{figure(self, point)}</td>
                <td>{figure(final, point)}</td>
                <td>{predicate === "" ? text("trend.blank") : predicate}</td>
              </tr>
              <tr className="iid-muted">
                <td colSpan={4} className="iid-trend__details">
                  {details(point)}
                </td>
              </tr>
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}
