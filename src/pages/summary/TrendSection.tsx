import { useMemo, type ReactElement } from "react";
import { trendOf, type Trend as TrendFigures } from "../../analysis/trend";
import type { Analysis } from "../../analysis/types";
import { findHistory, type HistoryTable } from "../../workbook/history/index";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { useCells } from "../../pane/sessionState";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { Disclosure } from "../../ui/Disclosure";
import { useSummaryTexts } from "./texts";
import { TrendChart } from "./TrendChart";
import { TrendTable } from "./TrendTable";
import { figuresText } from "./trendTexts";
import "./trend.css";

/** Years that a chart of 350 pixels holds with their figures. */
const DRAWN = 9;

/** Rows of the sheet that could not be used, and why. */
function Unused({ history }: { history: HistoryTable }): ReactElement | null {
  const { count } = useTexts();
  const text = useSummaryTexts();
  const { sheet, defects } = history;
  if (defects.length === 0) return null;
  return (
    <div className="iid-text">
      {text("trend.unused", { sheet, count: count(defects.length) })}
      <ul className="iid-bullets" data-testid="trend-defects">
        {defects.map(({ row, kind, value }) => (
          <li key={`${row} ${kind}`}>{text(`trend.defect.${kind}`, { row, value })}</li>
        ))}
      </ul>
    </div>
  );
}

/** What the chart leaves out or shows otherwise than one would think. */
function Remarks({ trend, history, year }: { trend: TrendFigures; history: HistoryTable; year: number }): ReactElement {
  const { locale, count } = useTexts();
  const text = useSummaryTexts();
  const { points, recordedNow, withoutSpd } = trend;
  const others = points.filter(({ comparable }) => !comparable).map((point) => point.year);
  return (
    <div className="iid-text iid-muted iid-numeric" data-testid="trend-remarks">
      {others.length > 0 && <div>{text("trend.broken", { years: others.join(", ") })}</div>}
      <div>{text("trend.predicates")}</div>
      {points.length > DRAWN && <div>{text("trend.earlier", { count: count(DRAWN) })}</div>}
      {withoutSpd && <div>{text("trend.noSpd", { year })}</div>}
      {recordedNow && (
        <div>
          {text("trend.recordedNow", { sheet: history.sheet, year, figures: figuresText(text, locale, recordedNow) })}
        </div>
      )}
    </div>
  );
}

/** The index over the years from the sheet Riwayat, with this year's at the end. */
export function TrendSection({ analysis }: { analysis: Analysis }): ReactElement {
  const text = useSummaryTexts();
  const data = useCells();
  const history = useMemo(() => (data ? findHistory(data.sheets) : null), [data]);
  const trend = useMemo(() => trendOf(history, analysis), [history, analysis]);
  const others = trend.points.filter(({ source }) => source === "recorded");
  return (
    <FoldedPart id="trend" title={text("trend.heading")} testId="trend">
      {() => (
        <>
          {!history && (
            <>
              <Paragraph>{text("trend.none")}</Paragraph>
              <ActionButton
                action="insertHistory"
                input={undefined}
                icon="table"
                size="small"
                testId="insert-history"
              />
            </>
          )}
          {history && others.length === 0 && <Paragraph>{text("trend.onlyNow", { sheet: history.sheet })}</Paragraph>}
          {history && others.length > 0 && (
            <>
              <TrendChart points={trend.points.slice(-DRAWN)} />
              <Remarks trend={trend} history={history} year={analysis.year} />
              <Disclosure title={text("trend.table")} level="none">
                {() => <TrendTable points={trend.points} />}
              </Disclosure>
            </>
          )}
          {history && <Unused history={history} />}
        </>
      )}
    </FoldedPart>
  );
}
