import type { ReactElement } from "react";
import { servedText } from "../../i18n/planStep";
import { servedCell, type ServedInnovation, type Step } from "../../planning/index";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { ToCell } from "./ToCell";
import { usePlanTexts } from "./texts";

/** The innovations that a letter serves, each with the way to its cell. */
export function ServedList({ step }: { step: Step }): ReactElement {
  const { locale, count } = useTexts();
  const innovations = useSessionState(({ reading }) => reading?.innovations ?? null);
  const say = usePlanTexts();

  const item = (served: ServedInnovation): ReactElement => {
    const cell = servedCell(served, step.indicator, { innovations, spd: null });
    return (
      <li key={served.row} className="iid-plan__served">
        <span>{servedText(locale, served)}</span>
        <ToCell cell={cell} about={served.innovation} testId="served-cell" />
      </li>
    );
  };

  return (
    <Disclosure title={say("planPage.served", { count: count(step.serves.length) })} level="none" testId="plan-served">
      {() => <ul className="iid-plan__steps">{step.serves.map(item)}</ul>}
    </Disclosure>
  );
}
