import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { stepDocument, stepIndicator, stepLevel, stepOpd, stepSubject, stepTitle } from "../../i18n/planStep";
import { stepCell, type Step, type Wish } from "../../planning/index";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { REPLICATION } from "../../library/replication";
import { ReplicationHint } from "../shared/catalog/ReplicationHint";
import { EffortField } from "./EffortField";
import { ServedList } from "./ServedList";
import { ToCell } from "./ToCell";
import { usePlanTexts } from "./texts";
import { CheckField } from "../../ui/CheckField";
import { Disclosure } from "../../ui/Disclosure";
import { useTallPane } from "../../pane/tallPane";

const HIGHEST_STEP_EFFORT = 999;

export interface StepItemProps {
  step: Step;
  wish: Wish | undefined;
  analysis: Analysis;
  onWish(change: Partial<Pick<Wish, "off" | "pinned" | "effort">>): void;
}

/** A step: what, where, who, which document, what it is worth; and what the user wants of it. */
export function StepItem({ step, wish, analysis, onWish }: StepItemProps): ReactElement {
  const { locale, gain } = useTexts();
  const reading = useSessionState((state) => state.reading);
  const say = usePlanTexts();
  const tall = useTallPane();
  const { rules } = analysis;
  const { to, affair, kind } = step;
  const indicator = stepIndicator(step, rules);
  const subject = stepSubject(locale, step);
  const title = stepTitle(locale, step, rules);
  const name = [indicator, subject, title].filter((part) => part !== "").join(", ");
  const level = stepLevel(step, rules);
  const document = stepDocument(locale, step, analysis);
  // Words of a letter such as `>= 94,76%` stand in the document's sentence.
  const said = document.includes(level) || /^\s*[<>]=/.test(level);
  const cell = stepCell(step, analysis, {
    innovations: reading?.innovations ?? null,
    spd: reading?.spd ?? null,
  });
  const head = (
    <span className="iid-plan__head">
      <span className="iid-strong">{indicator === "" ? title : indicator}</span>
      <span className="iid-strong iid-plan__points">{gain(step.points)}</span>
    </span>
  );
  const details = (
    <>
      {indicator !== "" && <div>{title}</div>}
      {subject !== "" && (
        <div>
          {subject}
          {kind !== "spd" && <span className="iid-muted"> · {stepOpd(locale, step)}</span>}
        </div>
      )}
      {level !== "" && !said && <div className="iid-muted">{say("planPage.level", { to, text: level })}</div>}
      <div className="iid-muted">{say(kind === "qualify" ? "planPage.mend" : "planPage.document", { document })}</div>
      {affair !== null && kind === "qualify" && <div>{say("planPage.opensAffair", { affair })}</div>}
      {step.indicator === REPLICATION && step.row !== null && <ReplicationHint row={step.row} />}
      {step.serves.length > 0 && <ServedList step={step} />}
      <div className="iid-plan__choices">
        <CheckField
          checked={!wish?.off}
          label={say("planPage.useStep", { step: name })}
          testId="step-use"
          onChange={(used) => onWish({ off: !used })}
        >
          {say("planPage.use")}
        </CheckField>
        {!wish?.off && (
          <>
            <CheckField
              checked={wish?.pinned ?? false}
              label={say("planPage.pinStep", { step: name })}
              testId="step-pin"
              onChange={(pinned) => onWish({ pinned })}
            >
              {say("planPage.pin")}
            </CheckField>
            <EffortField
              effort={step.effort}
              label={say("planPage.effort")}
              name={say("planPage.effortStep", { step: name })}
              lowest={0}
              highest={HIGHEST_STEP_EFFORT}
              testId="step-effort"
              onEffort={(effort) => onWish({ effort })}
            />
          </>
        )}
        <ToCell cell={cell} about={name} testId="step-cell" />
      </div>
    </>
  );
  return (
    <li className="iid-plan__step iid-text iid-numeric" data-testid="plan-step" data-key={step.key}>
      {tall ? (
        <>
          {head}
          {details}
        </>
      ) : (
        <Disclosure
          level="none"
          title={
            <>
              {head}
              <span className="iid-muted iid-plan__brief">
                {[subject, indicator && title].filter(Boolean).join(" · ")}
              </span>
            </>
          }
        >
          {() => <div>{details}</div>}
        </Disclosure>
      )}
    </li>
  );
}
