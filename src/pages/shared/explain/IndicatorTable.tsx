import type { ReactElement } from "react";
import type { IndicatorExplanation } from "../../../analysis/explain";
import { translateRules } from "../../../i18n/rulesTexts";
import { useTexts } from "../../../pane/texts";
import { useFactTexts } from "../rules/texts";
import { useExplanationTexts } from "./texts";

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
  return (
    <table className="iid-table iid-numeric iid-explained" data-testid={testId}>
      <caption className="iid-text iid-strong">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say("explanation.indicator")}</th>
          <th scope="col">{say("explanation.level")}</th>
          <th scope="col">{say("explanation.weight")}</th>
          <th scope="col">{say("explanation.points")}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => {
          const { id, key, name, level, evidencedLevel, levelText, weight, evidencedPoints, assumed } = indicator;
          const confidence = translateRules(locale, `confidence.${indicator.confidence}`);
          const sources = indicator.sources.join(", ");
          return (
            <tr key={id}>
              <th scope="row">
                <div>
                  {key} {name}
                </div>
                {levelText !== null && <div className="iid-muted">{levelText}</div>}
                <div className="iid-muted">
                  {assumed
                    ? say("explanation.assumed")
                    : sources === ""
                      ? sayFact("fact.sourceless", { confidence })
                      : sayFact("fact.sourced", { sources, confidence })}
                </div>
              </th>
              <td>
                {level}
                {evidenced(level, evidencedLevel, String(evidencedLevel))}
              </td>
              <td>{points(weight)}</td>
              <td>
                {points(indicator.points)}
                {evidenced(indicator.points, evidencedPoints, points(evidencedPoints ?? 0))}
              </td>
            </tr>
          );
        })}
        <tr className="iid-strong">
          <th scope="row">{sum.label}</th>
          <td />
          <td />
          <td>
            {points(sum.claimed)}
            {evidenced(sum.claimed, sum.evidenced, points(sum.evidenced ?? 0))}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
