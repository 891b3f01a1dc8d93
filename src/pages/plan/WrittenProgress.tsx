import { useMemo, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { plannedStep, StepsDone } from "../../planning/stepsDone";
import { useRemembered } from "../../pane/memory/useRemembered";
import { useRunner } from "../../pane/runner";
import { useWaiting } from "../../pane/useWaiting";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Paragraph } from "../../ui/Paragraph";
import { ProgressLine } from "../../ui/ProgressLine";
import { usePlanTexts } from "./texts";
import type { FoundPlan } from "./usePlan";
import { withNewPlan, writtenPlanOf } from "./writtenPlan";

export interface WrittenProgressProps {
  /** The plan to write; `null` while there is none. */
  found: FoundPlan | null;
  /** The workbook as it stands now. */
  analysis: Analysis;
}

/** Writes the plan to its sheet, and says from then on how many of its steps are done as cells are mended. */
export function WrittenProgress({ found, analysis }: WrittenProgressProps): ReactElement | null {
  const { locale, count } = useTexts();
  const { actions, run } = useServices();
  const { running } = useRunner();
  const waiting = useWaiting();
  const say = usePlanTexts();
  const [{ steps }, change] = useRemembered("plan", writtenPlanOf);
  const standing = useMemo(() => new StepsDone(analysis), [analysis]);
  const { done, unknown } = useMemo(() => standing.progress(steps), [standing, steps]);
  const planned = found?.plan.steps.map(plannedStep) ?? [];
  if (steps.length === 0 && planned.length === 0) return null;
  const write = async ({ plan, goal }: FoundPlan): Promise<void> => {
    if (!(await run("exportPlan", { plan, goal }))) return;
    change({ steps: withNewPlan(steps, (step) => standing.isDone(step), planned) });
  };
  return (
    <section className="iid-section">
      {steps.length > 0 && (
        <div data-testid="plan-progress">
          <Paragraph strong numeric>
            {say("planPage.progress", { done: count(done), total: count(steps.length) })}
          </Paragraph>
          <ProgressLine
            done={done}
            total={steps.length}
            label={say("planPage.progressOf")}
            testId="plan-progress-bar"
          />
          {unknown > 0 && <Paragraph muted>{say("planPage.progressUnknown", { count: count(unknown) })}</Paragraph>}
        </div>
      )}
      {found && planned.length > 0 && (
        <Button
          icon="table"
          busy={running === "exportPlan"}
          disabled={waiting}
          testId="plan-export"
          onClick={() => void write(found)}
        >
          {actions.exportPlan.label[locale]}
        </Button>
      )}
    </section>
  );
}
