import { Fragment, type ReactElement } from "react";
import type { IndicatorExplanation } from "../../../analysis/explain";
import { translateRules } from "../../../i18n/rulesTexts";
import { useTexts } from "../../../pane/texts";
import { useFactTexts } from "../rules/texts";
import { useExplanationTexts } from "./texts";
import { DataTable } from "../../../ui/table/DataTable";

export interface IndicatorTableProps {
  caption: string;
  indicators: readonly IndicatorExplanation[];
  /** Shown in the last row. */
  sum: { label: string; claimed: number; evidenced: number | null };
  testId: string;
}

/** Level, weight and points of each indicator; what stands with evidence is added where it differs. */
export function IndicatorTable({ caption, indicators, sum, testId }: IndicatorTableProps): ReactElement {
  const { locale, points } = useTexts();
  const say = useExplanationTexts();
  const sayFact = useFactTexts();
  const evidenced = (claimed: number, proven: number | null, text: string): ReactElement | null =>
    proven === null || proven === claimed ? null : (
      <div className="iid-muted">{say("explanation.proven", { value: text })}</div>
    );
  const rows = indicators.map((indicator) => {
    const { id, key, name, level, evidencedLevel, levelText, weight, evidencedPoints, assumed } = indicator;
    const confidence = translateRules(locale, `confidence.${indicator.confidence}`);
    const sourceless = indicator.sources.length === 0;
    const ground = (): string => {
      if (assumed) return say("explanation.assumed");
      return sourceless ? sayFact("fact.sourceless", { confidence }) : sayFact("fact.sourced", { confidence });
    };
    return {
      key: id,
      head: (
        <>
          <div>
            {key} {name}
          </div>
          {levelText !== null && <div className="iid-muted">{levelText}</div>}
          <div className="iid-muted">{ground()}</div>
        </>
      ),
      cells: [
        <Fragment key="level">
          {level}
          {evidenced(level, evidencedLevel, String(evidencedLevel))}
        </Fragment>,
        points(weight),
        <Fragment key="points">
          {points(indicator.points)}
          {evidenced(indicator.points, evidencedPoints, points(evidencedPoints ?? 0))}
        </Fragment>,
      ],
    };
  });
  const total = (
    <>
      {points(sum.claimed)}
      {evidenced(sum.claimed, sum.evidenced, points(sum.evidenced ?? 0))}
    </>
  );
  return (
    <DataTable
      caption={caption}
      heads={[
        say("explanation.indicator"),
        say("explanation.level"),
        say("explanation.weight"),
        say("explanation.points"),
      ]}
      rows={[...rows, { key: "sum", head: sum.label, cells: ["", "", total], strong: true }]}
      testId={testId}
    />
  );
}
