import type { ReactElement } from "react";
import { stepIndicator, stepSubject, stepTitle } from "../../i18n/planStep";
import type { Wish } from "../../planning/index";
import { Button } from "../../ui/Button";
import { NoticeLine } from "../../pane/NoticeLine";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { usePlanTexts } from "./texts";
import type { PlanState } from "./usePlan";

const MOST_NAMES = 5;

/**
 * The choices that have no effect now: which ones, the fact that nothing replaces them, and the button that forgets
 * them.
 */
function Resting({ resting, onForget }: { resting: readonly Wish[]; onForget(): void }): ReactElement {
  const { locale, count } = useTexts();
  const rules = useSessionState((state) => state.rules);
  const say = usePlanTexts();
  const named = resting.slice(0, MOST_NAMES).map(({ step }) => {
    const indicator = rules ? stepIndicator(step, rules) : "";
    return [stepSubject(locale, step), indicator || (rules ? stepTitle(locale, step, rules) : "")]
      .filter((part) => part !== "")
      .join(", ");
  });
  return (
    <>
      <NoticeLine
        tone="info"
        text={say("planPage.resting", {
          count: count(resting.length),
          steps: named.join("; ") + (resting.length > MOST_NAMES ? "; …" : ""),
        })}
        testId="plan-resting"
      />
      <div className="iid-row">
        <Button icon="cross" size="small" appearance="subtle" testId="forget-resting" onClick={onForget}>
          {say("planPage.forgetResting")}
        </Button>
      </div>
    </>
  );
}

/** What is to be said about the choices kept with the workbook. */
export function KeptNotes({ plan, onForget }: { plan: PlanState; onForget(): void }): ReactElement {
  const { notice } = useTexts();
  const say = usePlanTexts();
  const { store, resting } = plan;
  return (
    <>
      {store.opened === "unread" && <NoticeLine tone="warning" text={say("planPage.unread")} testId="plan-unread" />}
      {store.damaged && <NoticeLine tone="warning" text={say("planPage.damaged")} testId="plan-damaged" />}
      {store.unkept && (
        <NoticeLine tone="warning" text={say("planPage.unkept", { why: notice(store.unkept) })} testId="plan-unkept" />
      )}
      {resting.length > 0 && <Resting resting={resting} onForget={onForget} />}
    </>
  );
}
