import type { ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { servedText } from "../../i18n/planStep";
import { servedCell, type ServedInnovation, type Step } from "../../planning/index";
import { columnName } from "../../workbook/index";
import { useServices } from "../../pane/services";
import { useSessionState } from "../../pane/sessionState";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { usePlanTexts } from "./texts";

/** The innovations that a letter serves, each with the way to its cell. */
export function ServedList({ step, analysis }: { step: Step; analysis: Analysis }): ReactElement {
  const { locale, count } = useTexts();
  const innovations = useSessionState(({ reading }) => reading?.innovations ?? null);
  const { run } = useServices();
  const say = usePlanTexts();

  const item = (served: ServedInnovation): ReactElement => {
    const cell = servedCell(served, step.indicator, analysis, { innovations, spd: null });
    const address = cell ? `${columnName(cell.column)}${cell.row}` : "";
    return (
      <li key={served.row} className="iid-plan__served">
        <span>{servedText(locale, served)}</span>
        {cell && (
          <Button
            icon="chevron"
            iconAfter
            size="small"
            appearance="subtle"
            label={say("planPage.toCellStep", { cell: address, step: served.innovation })}
            testId="served-cell"
            onClick={() => void run("goTo", cell)}
          >
            {say("planPage.toCell", { cell: address })}
          </Button>
        )}
      </li>
    );
  };

  return (
    <Disclosure title={say("planPage.served", { count: count(step.serves.length) })} level="none" testId="plan-served">
      {() => <ul className="iid-plan__steps">{step.serves.map(item)}</ul>}
    </Disclosure>
  );
}
