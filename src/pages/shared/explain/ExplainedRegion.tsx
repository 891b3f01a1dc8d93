import { useMemo, type ReactElement } from "react";
import { explainRegion, type RegionExplanation } from "../../../analysis/explain";
import type { Analysis } from "../../../analysis/types";
import { formulaLines } from "../../../i18n/explanation";
import { useTexts } from "../../../pane/texts";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { useExplanationTexts } from "./texts";
import { Calculation } from "./Calculation";
import { IndicatorTable } from "./IndicatorTable";
import { DataTable } from "../../../ui/table/DataTable";
import { Disclosure } from "../../../ui/Disclosure";

/** What each innovation indicator gives the region: sum of the innovations' levels, and points over the divisor. */
function MeanTable({ explanation }: { explanation: RegionExplanation }): ReactElement {
  const { t, points, count } = useTexts();
  const say = useExplanationTexts();
  return (
    <DataTable
      caption={t("parts.meanMaturity")}
      heads={[
        say("explanation.indicator"),
        say("explanation.levels"),
        say("explanation.weight"),
        say("explanation.points"),
      ]}
      rows={[
        ...explanation.sid.claimed.map(({ id, key, name, levels, weight, points: worth }) => ({
          key: id,
          head: `${key} ${name}`,
          cells: [count(levels), points(weight), points(worth)],
        })),
        {
          key: "sum",
          head: t("parts.meanMaturity"),
          cells: ["", "", points(explanation.claimed.meanMaturity)],
          strong: true,
        },
      ]}
      testId="explained-sid"
    />
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
      <Heading level={3}>{say("explanation.region")}</Heading>
      <Paragraph muted>{say("explanation.inWords")}</Paragraph>
      <Calculation lines={formulaLines(locale, explanation)} testId="explained-region" />
      {spd.length > 0 && (
        <Disclosure title={t("parts.spd")} level="none">
          {() => (
            <IndicatorTable
              caption={t("parts.spd")}
              indicators={spd}
              sum={{ label: t("parts.spd"), claimed: claimed.spd ?? 0, evidenced: evidenced && (evidenced.spd ?? 0) }}
              testId="explained-spd"
            />
          )}
        </Disclosure>
      )}
      {sid.claimed.length > 0 && (
        <Disclosure title={t("parts.meanMaturity")} level="none">
          {() => <MeanTable explanation={explanation} />}
        </Disclosure>
      )}
      {assumptions.length > 0 && (
        <Disclosure title={t("info.assumptions", { count: count(assumptions.length) })} level="none">
          {() => (
            <ul className="iid-bullets">
              {assumptions.map(({ id, text }) => (
                <li key={id}>{text[locale]}</li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </section>
  );
}
