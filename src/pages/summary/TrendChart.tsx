import type { ReactElement } from "react";
import type { TrendPoint } from "../../analysis/trend";
import { useTexts } from "../../pane/texts";
import { useSummaryTexts } from "./texts";
import { figureText, pointText } from "./trendTexts";

const PLOT = { top: 20, height: 96 };
const BOTTOM = PLOT.top + PLOT.height;
const HEIGHT = BOTTOM + 18;
const TICKS = [0, 50, 100];
const MARK = 4;

type Series = "self" | "final" | "strict";

function heightOf(value: number): number {
  return PLOT.top + (1 - Math.min(value, 100) / 100) * PLOT.height;
}

function valueAt(point: TrendPoint | undefined, series: Series): number | null {
  return point?.comparable ? point[series] : null;
}

interface DrawingProps {
  points: readonly TrendPoint[];
  /** Of a point, in percent of the width. */
  x(index: number): string;
}

/** Lines join years that follow one another on the same scale; a year without figures leaves them open. */
function Lines({ points, x, series }: DrawingProps & { series: Series }): ReactElement {
  return (
    <>
      {points.map((point, index) => {
        const next = points[index + 1];
        const [from, to] = [valueAt(point, series), valueAt(next, series)];
        if (from === null || to === null || next?.year !== point.year + 1) return null;
        return (
          <line
            key={point.year}
            x1={x(index)}
            x2={x(index + 1)}
            y1={heightOf(from)}
            y2={heightOf(to)}
            className={`iid-trend__line iid-trend__line--${series}`}
          />
        );
      })}
    </>
  );
}

/** The shape of a series at the origin. */
function Mark({ series }: { series: Series | "other" }): ReactElement {
  if (series === "final") return <circle r={MARK} className="iid-trend__mark iid-trend__mark--final" />;
  if (series === "strict") return <path d="M-4.5 -3.5 L4.5 -3.5 L0 4.5 Z" className="iid-trend__mark" />;
  if (series === "self") {
    return <rect x={-MARK} y={-MARK} width={2 * MARK} height={2 * MARK} className="iid-trend__mark" />;
  }
  return <path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" className="iid-trend__mark iid-trend__mark--other" />;
}

/** Pixels between two marks from which a figure fits below each. */
const APART = 28;

/**
 * The marks of one year with their figures on the outer sides, so that they stay apart. The strict index, the lowest,
 * has its figure only where it would not cover the others; the table and the description of the chart have it always.
 */
function Marks({ point, x }: { point: TrendPoint; x: string }): ReactElement {
  const { locale } = useTexts();
  const { self, final, strict, comparable } = point;
  const at = (value: number, series: Series | "other", y: number, side: "above" | "below" | null): ReactElement => (
    // A nested drawing moves by percent, which a transform cannot.
    <svg key={series} x={x} y={y} overflow="visible">
      <Mark series={series} />
      {side && (
        <text y={side === "above" ? -8 : 15} textAnchor="middle" className="iid-trend__value">
          {figureText(locale, value, comparable)}
        </text>
      )}
    </svg>
  );
  if (!comparable) {
    const value = final ?? self;
    return <>{value !== null && at(value, "other", PLOT.top + PLOT.height / 2, "above")}</>;
  }
  const both = self !== null && final !== null;
  const lowest = heightOf(final ?? self ?? 0);
  return (
    <>
      {strict !== null && at(strict, "strict", heightOf(strict), lowest - heightOf(strict) < -APART ? "below" : null)}
      {self !== null && at(self, "self", heightOf(self), !both || self >= final ? "above" : "below")}
      {final !== null && at(final, "final", heightOf(final), !both || final > self ? "above" : "below")}
    </>
  );
}

/** Where the scale changed: a line through the whole height. */
function Breaks({ points }: Pick<DrawingProps, "points">): ReactElement {
  return (
    <>
      {points.map((point, index) => {
        const next = points[index + 1];
        if (!next || next.comparable === point.comparable) return null;
        const place = `${((index + 1) / points.length) * 100}%`;
        return <line key={point.year} x1={place} x2={place} y1={4} y2={HEIGHT} className="iid-trend__break" />;
      })}
    </>
  );
}

/** A sign of the chart with what it stands for. */
function Key({ series }: { series: Series | "other" }): ReactElement {
  const text = useSummaryTexts();
  return (
    <span className="iid-trend__key">
      <svg width={12} height={12} aria-hidden="true">
        <svg x={6} y={6} overflow="visible">
          <Mark series={series} />
        </svg>
      </svg>
      {text(`trend.key.${series}`)}
    </span>
  );
}

/** The index over the years, 0-100; years of another scale are hollow marks beside a broken line, at no height. */
export function TrendChart({ points }: { points: readonly TrendPoint[] }): ReactElement {
  const { locale } = useTexts();
  const text = useSummaryTexts();
  const x = (index: number): string => `${((index + 0.5) / points.length) * 100}%`;
  const description = [
    text("trend.label", { from: points[0]?.year ?? "", to: points[points.length - 1]?.year ?? "" }),
    ...points.map((point) => pointText(text, locale, point)),
  ].join(" ");
  const shown: (Series | "other")[] = [
    ...(["final", "self", "strict"] as const).filter((series) =>
      points.some((point) => valueAt(point, series) !== null),
    ),
    ...(points.some(({ comparable }) => !comparable) ? ["other" as const] : []),
  ];
  return (
    <>
      <div className="iid-trend">
        <svg role="img" aria-label={description} height={HEIGHT} className="iid-trend__chart" data-testid="trend-chart">
          {TICKS.map((tick) => (
            <g key={tick}>
              <line x1="0" x2="100%" y1={heightOf(tick)} y2={heightOf(tick)} className="iid-trend__tick" />
              <text x={-4} y={heightOf(tick) + 3} textAnchor="end" className="iid-trend__axis">
                {tick}
              </text>
            </g>
          ))}
          <Breaks points={points} />
          <Lines points={points} x={x} series="self" />
          <Lines points={points} x={x} series="final" />
          {points.map((point, index) => (
            <g key={point.year}>
              <Marks point={point} x={x(index)} />
              <text x={x(index)} y={HEIGHT - 3} textAnchor="middle" className="iid-trend__axis">
                {point.year}
              </text>
            </g>
          ))}
        </svg>
      </div>
      <div className="iid-row iid-text iid-muted">
        {shown.map((series) => (
          <Key key={series} series={series} />
        ))}
      </div>
    </>
  );
}
