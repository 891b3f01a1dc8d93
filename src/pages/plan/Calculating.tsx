import type { ReactElement } from "react";
import { Button } from "../../ui/Button";
import { ProgressLine } from "../../ui/ProgressLine";
import { useTexts } from "../../pane/texts";
import { usePlanTexts } from "./texts";
import type { PlanState } from "./usePlan";

/** How far a computation is that takes longer, and the button that stops it or starts it again. */
export function Calculating({ plan }: { plan: PlanState }): ReactElement | null {
  const { count } = useTexts();
  const say = usePlanTexts();
  const { progress, cancelled } = plan;
  if (progress) {
    const { done, total, round } = progress;
    const text = say("planPage.calculating", { done: count(done + 1), total: count(total), round: count(round) });
    return (
      <div className="iid-section" data-testid="plan-progress">
        <ProgressLine done={done} total={total} label={text} />
        <div className="iid-row">
          <span className="iid-text iid-numeric">{text}</span>
          <Button icon="cross" size="small" testId="plan-cancel" onClick={plan.cancel}>
            {say("planPage.cancel")}
          </Button>
        </div>
      </div>
    );
  }
  if (!cancelled) return null;
  return (
    <div className="iid-row" role="status">
      <span className="iid-text">{say("planPage.cancelled")}</span>
      <Button icon="refresh" size="small" testId="plan-again" onClick={plan.again}>
        {say("planPage.again")}
      </Button>
    </div>
  );
}
