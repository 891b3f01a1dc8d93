import type { ReactElement } from "react";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { useInnovationTexts } from "./texts";

export interface RowStepperProps {
  /** Excel's row numbers to go to; `null` at the ends. */
  previous: number | null;
  next: number | null;
  onStep(row: number): void;
}

/** Back and forth through the rows; the focus stays on the button, the selection in the sheet moves. */
export function RowStepper({ previous, next, onStep }: RowStepperProps): ReactElement {
  const { t } = useTexts();
  const say = useInnovationTexts();
  return (
    <div className="iid-row">
      <Button
        icon="back"
        size="small"
        disabled={previous === null && t("off.first")}
        testId="previous"
        onClick={() => previous !== null && onStep(previous)}
      >
        {say("innovationPage.previous")}
      </Button>
      <Button
        icon="chevron"
        iconAfter
        size="small"
        disabled={next === null && t("off.last")}
        testId="next"
        onClick={() => next !== null && onStep(next)}
      >
        {say("innovationPage.next")}
      </Button>
    </div>
  );
}
