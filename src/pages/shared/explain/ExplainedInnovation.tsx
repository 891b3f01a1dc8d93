import { useMemo, type ReactElement } from "react";
import { explainInnovation } from "../../../analysis/explain";
import type { Analysis } from "../../../analysis/types";
import { innovationLines } from "../../../i18n/explanation";
import { useTexts } from "../../../pane/texts";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { useExplanationTexts } from "./texts";
import { Calculation } from "./Calculation";
import { IndicatorTable } from "./IndicatorTable";

export interface ExplainedInnovationProps {
  analysis: Analysis;
  /** Excel's row number of the selected cell; `null` when no innovation is selected. */
  row: number | null;
}

/** The innovation of the selected row: its maturity, and what each indicator gives to it. */
export function ExplainedInnovation({ analysis, row }: ExplainedInnovationProps): ReactElement {
  const { locale, t } = useTexts();
  const say = useExplanationTexts();
  const explanation = useMemo(() => (row === null ? null : explainInnovation(analysis, row)), [analysis, row]);
  // All evidenced levels of an innovation that does not qualify are 0; the calculation above the table says why.
  const indicators = explanation?.eligible
    ? explanation.indicators
    : explanation?.indicators.map((one) => ({ ...one, evidencedLevel: null, evidencedPoints: null }));
  return (
    <section className="iid-section" data-testid="explained-innovation">
      <Heading level={3}>{say("explanation.innovation")}</Heading>
      {explanation ? (
        <>
          <Paragraph>{t("info.rowName", { row: explanation.row, name: explanation.name })}</Paragraph>
          <Calculation lines={innovationLines(locale, explanation)} testId="explained-maturity" />
          {indicators && indicators.length > 0 && (
            <IndicatorTable
              caption={say("explanation.eachIndicator")}
              indicators={indicators}
              sum={{
                label: say("explanation.sum"),
                claimed: explanation.maturity,
                evidenced: explanation.evidencedMaturity,
              }}
              testId="explained-indicators"
            />
          )}
        </>
      ) : (
        <Paragraph muted>{say("explanation.noRow")}</Paragraph>
      )}
    </section>
  );
}
