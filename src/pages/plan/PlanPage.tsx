import type { ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { spdIndicators } from "../../rules/index";
import { EntryDays } from "../shared/EntryDays";
import { Loading } from "../../ui/Loading";
import { Calculating } from "./Calculating";
import { CountNote } from "./CountNote";
import { GoalForm } from "./GoalForm";
import { KeptNotes } from "./KeptNotes";
import { KindEfforts } from "./KindEfforts";
import { PlanResult } from "./PlanResult";
import { StepList } from "./StepList";
import { planStoreOf } from "./planStore";
import { usePlanTexts } from "./texts";
import { usePlan } from "./usePlan";
import { WrittenProgress } from "./WrittenProgress";
import type { AnalysisProps } from "../manifest";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import "./plan.css";

/** The cheapest way up: a goal, the steps that lead there with the fewest documents, and what they bring. */
export function PlanPage({ analysis }: AnalysisProps): ReactElement {
  const { points, count, t } = useTexts();
  const { session } = useServices();
  const store = planStoreOf(session);
  const say = usePlanTexts();
  const plan = usePlan(store, analysis);
  const { found, goal, wishes, choices, progress, cancelled } = plan;
  const reading = plan.store.opened === "reading";
  const { index, predicate } = analysis.evidenced ?? analysis.claimed;
  const now = { index: points(index), predicate: predicate ?? say("planPage.noPredicate") };
  return (
    <div className="iid-page">
      <section className="iid-section">
        <Heading level={1}>{say("planPage.heading")}</Heading>
        <Paragraph numeric testId="plan-basis">
          {say(analysis.evidenced ? "planPage.fromEvidenced" : "planPage.fromClaimed", now)}
        </Paragraph>
        <EntryDays rules={analysis.rules} />
        {analysis.claimed.spd === null && (
          <Paragraph testId="plan-no-spd">
            {say("planPage.noSpd", { count: count(spdIndicators(analysis.rules).length) })}
          </Paragraph>
        )}
        <KeptNotes plan={plan} onForget={() => store.forgetWishes(plan.resting)} />
        {reading ? (
          <Loading label={t("app.loading")} />
        ) : (
          <>
            <GoalForm analysis={analysis} fields={choices.goal} store={store} />
            <KindEfforts efforts={choices.efforts} store={store} />
          </>
        )}
        <CountNote analysis={analysis} more={choices.goal.newInnovations > 0} />
      </section>
      {/* Always at one place: it waits for the sheet to be written, and must be there when that is done. */}
      <WrittenProgress found={goal ? found : null} analysis={analysis} />
      <Calculating plan={plan} />
      {goal && !reading && !found && !progress && !cancelled && <Loading label={t("app.calculating")} />}
      {goal && found && (
        <>
          <PlanResult found={found} wishes={wishes} />
          <StepList steps={found.plan.steps} wishes={wishes} analysis={found.analysis} store={store} />
        </>
      )}
    </div>
  );
}
