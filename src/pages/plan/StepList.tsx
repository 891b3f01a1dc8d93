import { useRef, useState, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import type { Step, Wish } from "../../planning/index";
import { Button } from "../../ui/Button";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { Heading } from "../../ui/Heading";
import { useTallPane } from "../../pane/tallPane";
import { Paragraph } from "../../ui/Paragraph";
import { StepItem } from "./StepItem";
import type { PlanStore } from "./planStore";
import { usePlanTexts } from "./texts";

const AT_A_TIME = 25;
/** So many stand below the result where the pane is low. */
const FIRST = 3;

export interface StepListProps {
  steps: readonly Step[];
  wishes: ReadonlyMap<string, Wish>;
  analysis: Analysis;
  store: PlanStore;
}

/** The steps of the plan, those that bring most for their effort first, and those that are switched off. */
export function StepList({ steps, wishes, analysis, store }: StepListProps): ReactElement {
  const { count } = useTexts();
  const say = usePlanTexts();
  const tall = useTallPane();
  const [shown, setShown] = useState(tall ? AT_A_TIME : FIRST);
  const heading = useRef<HTMLHeadingElement>(null);
  const off = [...wishes].filter(([, wish]) => wish.off);
  const rest = steps.length - shown;

  const item = (step: Step, wish: Wish | undefined): ReactElement => (
    <StepItem
      key={step.key}
      step={step}
      wish={wish}
      analysis={analysis}
      onWish={(change) => {
        store.wish(analysis, step, change);
        // The step leaves its list, and the focus must not fall off the page with it.
        if (change.off !== undefined) heading.current?.focus();
      }}
    />
  );

  return (
    <section className="iid-section">
      <Heading level={2} focusRef={heading} testId="plan-steps">
        {say("planPage.steps")}
      </Heading>
      <Paragraph muted>{say("planPage.effortNote")}</Paragraph>
      <ol className="iid-plan__steps">{steps.slice(0, shown).map((step) => item(step, wishes.get(step.key)))}</ol>
      {rest > 0 && (
        <Button icon="chevron" size="small" testId="plan-more" onClick={() => setShown(shown + AT_A_TIME)}>
          {say("planPage.more", { count: count(Math.min(rest, AT_A_TIME)) })}
        </Button>
      )}
      {off.length > 0 && (
        <Disclosure title={say("planPage.off", { count: count(off.length) })} testId="plan-off">
          {() => <ul className="iid-plan__steps">{off.map(([, wish]) => item(wish.step, wish))}</ul>}
        </Disclosure>
      )}
      {wishes.size > 0 && (
        <Button
          icon="undo"
          size="small"
          appearance="subtle"
          testId="plan-reset"
          onClick={() => {
            store.forgetWishes();
            heading.current?.focus();
          }}
        >
          {say("planPage.reset")}
        </Button>
      )}
    </section>
  );
}
