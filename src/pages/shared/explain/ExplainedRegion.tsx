import { useMemo, type ReactElement } from "react";
import { explainRegion, type RegionExplanation } from "../../../analysis/explain";
import type { Analysis } from "../../../analysis/types";
import { formulaLines } from "../../../i18n/explanation";
import { useTexts } from "../../../pane/texts";
import { useExplanationTexts } from "./texts";
import { Calculation } from "./Calculation";
import { IndicatorTable } from "./IndicatorTable";

/** What each innovation indicator gives the region: sum of the innovations' levels, and points over the divisor. */
function MeanTable({ explanation }: { explanation: RegionExplanation }): ReactElement {
  const { t, points, count } = useTexts();
  const say = useExplanationTexts();
  return (
    <table className="iid-table iid-numeric iid-explained" data-testid="explained-sid">
      <caption className="iid-text iid-strong">{t("parts.meanMaturity")}</caption>
      <thead>
        <tr>
          <th scope="col">{say("explanation.indicator")}</th>
          <th scope="col">{say("explanation.levels")}</th>
          <th scope="col">{say("explanation.weight")}</th>
          <th scope="col">{say("explanation.points")}</th>
        </tr>
      </thead>
      <tbody>
        {explanation.sid.claimed.map(({ id, key, name, levels, weight, points: worth }) => (
          <tr key={id}>
            <th scope="row">
              {key} {name}
            </th>
            <td>{count(levels)}</td>
            <td>{points(weight)}</td>
            <td>{points(worth)}</td>
          </tr>
        ))}
        <tr className="iid-strong">
          <th scope="row">{t("parts.meanMaturity")}</th>
          <td />
          <td />
          <td>{points(explanation.claimed.meanMaturity)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** The index of the region: the formula with its numbers, what they are made of, and what had to be assumed. */
export function ExplainedRegion({ analysis }: { analysis: Analysis }): ReactElement {
  const { locale, t, count } = useTexts();
  const say = useExplanationTexts();
  const explanation = useMemo(() => explainRegion(analysis), [analysis]);
  const { claimed, evidenced, spd, sid, assumptions } = explanation;
  return (
    <section className="iid-section">
      <h3 className="iid-text iid-strong">{say("explanation.region")}</h3>
      <p className="iid-text iid-muted">{say("explanation.inWords")}</p>
      <Calculation lines={formulaLines(locale, explanation)} testId="explained-region" />
      {spd.length > 0 && (
        <details className="iid-details iid-text">
          <summary tabIndex={0} className="iid-focus">
            {t("parts.spd")}
          </summary>
          <IndicatorTable
            caption={t("parts.spd")}
            indicators={spd}
            sum={{ label: t("parts.spd"), claimed: claimed.spd ?? 0, evidenced: evidenced && (evidenced.spd ?? 0) }}
            testId="explained-spd"
          />
        </details>
      )}
      {sid.claimed.length > 0 && (
        <details className="iid-details iid-text">
          <summary tabIndex={0} className="iid-focus">
            {t("parts.meanMaturity")}
          </summary>
          <MeanTable explanation={explanation} />
        </details>
      )}
      {assumptions.length > 0 && (
        <details className="iid-details iid-text">
          <summary tabIndex={0} className="iid-focus">
            {t("info.assumptions", { count: count(assumptions.length) })}
          </summary>
          <ul className="iid-bullets">
            {assumptions.map(({ id, text }) => (
              <li key={id}>{text[locale]}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
