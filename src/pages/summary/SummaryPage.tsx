import type { ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { ActionButton } from "../../pane/ActionButton";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { EntryDays } from "../shared/EntryDays";
import { ExplainDisclosure } from "../shared/explain/ExplainDisclosure";
import { LastRun } from "../shared/review/LastRun";
import { DrawnNext } from "./DrawnNext";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { BasicServices } from "./BasicServices";
import { CalculationInfo } from "./CalculationInfo";
import { GapCauses } from "./GapCauses";
import { IndexCard } from "./IndexCard";
import { IndexScale } from "./IndexScale";
import { shownGap } from "../../analysis/parts";
import { provedOf } from "../../analysis/proof";
import { Welcome } from "./welcome/Welcome";
import { PartsTable } from "./PartsTable";
import { ReportSection } from "./ReportSection";
import { TopFindings } from "./TopFindings";
import { TrendSection } from "./TrendSection";
import "../shared/figures.css";
import type { TableProps } from "../manifest";
import { YearSelect } from "../../pane/YearSelect";
import { useYearLabel } from "../../pane/useYearLabel";
import { useSummaryTexts } from "./texts";

/** The two indices and what they are made of. */
export function SummaryPage({ analysis, table, reading }: TableProps): ReactElement {
  const { t, points } = useTexts();
  const say = useSummaryTexts();
  const yearLabel = useYearLabel();
  const { claimed, evidenced, strict, proof, rules } = analysis;
  const files = useSessionState((state) => state.files);
  const gap = shownGap(analysis);
  const missing = table.layout === "recap" ? "index.evidencedRecap" : "index.evidencedMissing";
  return (
    <div className="iid-page">
      <Welcome table={table} />
      <section className="iid-section">
        <div className="iid-top-line">
          <Heading level={1}>{say("index.heading", { year: yearLabel(analysis.year) })}</Heading>
          <YearSelect />
        </div>
        <div className="iid-cards">
          <IndexCard basis="claimed" parts={claimed} rules={rules} missing={say(missing)} />
          <IndexCard basis="evidenced" parts={evidenced} rules={rules} missing={say(missing)} proof={proof} />
        </div>
        <IndexScale claimed={claimed} evidenced={evidenced} rules={rules} />
        {gap !== null && (
          <Paragraph numeric strong large testId="gap">
            {gap > 0 ? say("index.gap", { points: points(gap) }) : say(`index.proved.${provedOf(analysis)}`)}
          </Paragraph>
        )}
        {strict && (
          <Paragraph numeric testId="index-strict">
            {say("index.strict", {
              index: points(strict.index),
              predicate: strict.predicate ?? t("index.noPredicate"),
            })}
          </Paragraph>
        )}
        {files?.evidenced && files.strict && (
          <Paragraph numeric testId="index-files">
            {say("index.files", { evidenced: points(files.evidenced.index), strict: points(files.strict.index) })}
          </Paragraph>
        )}
        {claimed.spd === null && (
          <Paragraph testId="no-spd">
            <Explained terms={["spd", "predicate"]}>{t("index.noSpd")}</Explained>
          </Paragraph>
        )}
        <EntryDays rules={rules} later />
        <div className="iid-row">
          <ActionButton action="validate" input={undefined} icon="check" appearance="primary" testId="validate" />
          <ActionButton action="recalculate" input={undefined} icon="refresh" testId="recalculate" />
        </div>
      </section>
      <DrawnNext>
        {() => (
          <>
            <GapCauses analysis={analysis} />
            <ExplainDisclosure analysis={analysis} />
            <TopFindings analysis={analysis} />
            <LastRun />
            <ReportSection analysis={analysis} reading={reading} />
            <TrendSection analysis={analysis} />
            <div className="iid-columns iid-part">
              <PartsTable analysis={analysis} />
              <BasicServices analysis={analysis} />
            </div>
            <CalculationInfo analysis={analysis} table={table} />
          </>
        )}
      </DrawnNext>
    </div>
  );
}
