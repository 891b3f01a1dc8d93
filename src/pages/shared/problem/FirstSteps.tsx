import type { ReactElement } from "react";
import { firstSteps } from "../../../workbook/firstSteps";
import { holdsField } from "../../../workbook/columnRoles";
import { ActionButton } from "../../../pane/ActionButton";
import { useCells, useSessionState } from "../../../pane/sessionState";
import { Paragraph } from "../../../ui/Paragraph";
import { useProblemTexts } from "./texts";

/** What an empty workbook is filled with, one after the other, each with the way to its cell. */
export function FirstSteps({ sheet, row }: { sheet: string; row: number }): ReactElement {
  const say = useProblemTexts();
  const data = useCells();
  const table = useSessionState((state) => state.reading?.innovations);
  const name = table?.columns.find(holdsField("nama"))?.column ?? 0;
  const steps = [
    ...firstSteps(data),
    // The first row below the header.
    { step: "innovation" as const, sheet, row: row + 1, column: name, done: false },
  ];
  return (
    <ol className="iid-list iid-beginnings" data-testid="first-steps">
      {steps.map(({ step, done, ...cell }, index) => (
        <li key={step}>
          <Paragraph strong>
            {say("problem.first.number", { number: index + 1, what: say(`problem.first.${step}`) })}
          </Paragraph>
          <span className="iid-text iid-muted">{say(done ? "problem.first.done" : `problem.first.${step}Hint`)}</span>
          <ActionButton
            action="goTo"
            input={cell}
            icon={done ? "check" : "table"}
            size="small"
            label={say(`problem.first.${step}Open`)}
            testId={`first-${step}`}
          />
        </li>
      ))}
    </ol>
  );
}
