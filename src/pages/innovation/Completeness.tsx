import type { ReactElement } from "react";
import type { IndicatorState } from "../../analysis/indicatorState";
import { useTexts } from "../../pane/texts";
import { CheckField } from "../../ui/CheckField";
import { Paragraph } from "../../ui/Paragraph";
import { ProgressLine } from "../../ui/ProgressLine";
import { useInnovationTexts } from "./texts";

/** Whether nothing is missing for an indicator: a level with accepted evidence, or one whose evidence the table has no column for. */
export function isComplete({ evidence, explained }: IndicatorState): boolean {
  return evidence === "proved" || (evidence === "no-column" && explained.level > 0);
}

export interface CompletenessProps {
  states: readonly IndicatorState[];
  onlyOpen: boolean;
  onOnlyOpen(only: boolean): void;
}

/** How far the form is filled in, and the choice to see only what is left. */
export function Completeness({ states, onlyOpen, onOnlyOpen }: CompletenessProps): ReactElement {
  const { count } = useTexts();
  const say = useInnovationTexts();
  const done = states.filter(isComplete).length;
  const sentence = say("innovationPage.complete", { done: count(done), all: count(states.length) });
  return (
    <>
      <Paragraph strong numeric testId="complete">
        {sentence}
      </Paragraph>
      <ProgressLine done={done} total={states.length} label={sentence} />
      {done < states.length && (
        <CheckField checked={onlyOpen} onChange={onOnlyOpen} testId="only-open">
          {say("innovationPage.onlyOpen")}
        </CheckField>
      )}
    </>
  );
}
