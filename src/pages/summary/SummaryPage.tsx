import { lazy, Suspense, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import type { WorkbookReading } from "../../workbook/types";
import { ActionButton } from "../../pane/ActionButton";
import { useTexts } from "../../pane/texts";
import { Loading } from "../../ui/Loading";
import { IndexCard } from "./IndexCard";
import { IndexScale } from "./IndexScale";
import { gapOf } from "./figures";
import { wasWelcomed } from "./welcome/welcomed";
import { TopFindings } from "./TopFindings";
import "./summary.css";
import { useSummaryTexts } from "./texts";

const ExplainDisclosure = lazy(() =>
  import("../shared/explain/ExplainDisclosure").then((module) => ({ default: module.ExplainDisclosure })),
);
const Welcome = lazy(() => import("./welcome/Welcome").then((module) => ({ default: module.Welcome })));
const GapCauses = lazy(() => import("./GapCauses").then((module) => ({ default: module.GapCauses })));
const SummaryDetails = lazy(() => import("./SummaryDetails").then((module) => ({ default: module.SummaryDetails })));
const LastRun = lazy(() => import("../shared/review/LastRun").then((module) => ({ default: module.LastRun })));

export interface SummaryPageProps {
  analysis: Analysis;
  reading: WorkbookReading | null;
}

/** The two indices and what they are made of. */
export function SummaryPage({ analysis, reading }: SummaryPageProps): ReactElement {
  const { t, points } = useTexts();
  const say = useSummaryTexts();
  const { claimed, evidenced, rules } = analysis;
  const gap = gapOf(analysis);
  const missing = reading?.innovations?.layout === "recap" ? "index.evidencedRecap" : "index.evidencedMissing";
  return (
    <div className="iid-page">
      {reading?.innovations && !wasWelcomed() && (
        <Suspense fallback={null}>
          <Welcome table={reading.innovations} />
        </Suspense>
      )}
      <section className="iid-section">
        <h1 className="iid-heading">{say("index.heading", { year: analysis.year })}</h1>
        <div className="iid-cards">
          <IndexCard basis="claimed" parts={claimed} rules={rules} missing={say(missing)} />
          <IndexCard basis="evidenced" parts={evidenced} rules={rules} missing={say(missing)} />
        </div>
        <IndexScale claimed={claimed} evidenced={evidenced} rules={rules} />
        {gap !== null && (
          <p className="iid-text iid-numeric iid-gap" data-testid="gap">
            {gap > 0 ? say("index.gap", { points: points(gap) }) : say("index.noGap")}
          </p>
        )}
        {claimed.spd === null && (
          <p className="iid-text" data-testid="no-spd">
            {t("index.noSpd")}
          </p>
        )}
        <div className="iid-row">
          <ActionButton action="validate" input={undefined} icon="check" appearance="primary" testId="validate" />
          <ActionButton action="recalculate" input={undefined} icon="refresh" testId="recalculate" />
        </div>
      </section>
      <Suspense fallback={null}>
        <GapCauses analysis={analysis} />
        <ExplainDisclosure analysis={analysis} />
      </Suspense>
      <TopFindings analysis={analysis} />
      <Suspense fallback={<Loading label={t("app.pageLoading")} />}>
        <LastRun />
        <SummaryDetails analysis={analysis} reading={reading} />
      </Suspense>
    </div>
  );
}
