import type { ReactElement } from "react";
import type { GapCauseId } from "../../analysis/gapCauses";
import { translateGapCause } from "../../i18n/gapCauseTexts";
import { Button } from "../../ui/Button";
import { useTexts } from "../../pane/texts";
import { useReviewTexts } from "../shared/review/texts";
import { Paragraph } from "../../ui/Paragraph";
import type { FindingsModel } from "./useFindings";
import { DEFAULT_VIEW, useFindingsView } from "../shared/findings/findingsView";
import { useFindingsTexts } from "./texts";

/** Which cause of the gap the list is about. */
function CauseName({ cause }: { cause: GapCauseId }): ReactElement {
  const { locale } = useTexts();
  return (
    <>
      {" · "}
      <span data-testid="cause-filter">{translateGapCause(locale, `gapCause.${cause}`)}</span>
    </>
  );
}

/** How many there are, how many of them the list shows, and the way back to all. */
export function FindingsCounts({ model }: { model: FindingsModel }): ReactElement {
  const { count } = useTexts();
  const say = useFindingsTexts();
  const { view, change } = useFindingsView();
  const sayReview = useReviewTexts();
  const { total, accepted } = model;
  const all =
    accepted === 0
      ? say("findings.total", { count: count(total) })
      : sayReview("reviewPage.counts", {
          count: count(total),
          open: count(total - accepted),
          accepted: count(accepted),
        });
  return (
    <div className="iid-row">
      <Paragraph role="status" numeric testId="shown">
        {model.chosen ? say("findings.shown", { shown: count(model.shown.length), count: count(total) }) : all}
        {view.cause !== null && <CauseName cause={view.cause} />}
        {view.department && (
          <span data-testid="department-filter">
            {" · "}
            {say("findings.onlyOpd", { opd: view.department.name || say("findings.noOpd") })}
          </span>
        )}
      </Paragraph>
      {model.reviewFilter !== "accepted" && model.acceptedBehind > 0 && (
        <Button
          icon="chevron"
          iconAfter
          size="small"
          appearance="subtle"
          testId="accepted-behind"
          onClick={() => change({ reviewFilter: "accepted" })}
        >
          {sayReview("reviewPage.acceptedBehind", { count: count(model.acceptedBehind) })}
        </Button>
      )}
      {model.chosen && (
        <Button
          icon="cross"
          size="small"
          appearance="subtle"
          onClick={() =>
            change({ ...DEFAULT_VIEW, groupBy: view.groupBy, sortBy: view.sortBy, selected: view.selected })
          }
        >
          {say("findings.clear")}
        </Button>
      )}
    </div>
  );
}
