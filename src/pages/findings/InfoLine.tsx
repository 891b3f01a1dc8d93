import type { ReactElement } from "react";
import { ActionButton } from "../../pane/ActionButton";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { Paragraph } from "../../ui/Paragraph";
import { useFindingsView } from "../shared/findings/findingsView";
import { useReviewTexts } from "../shared/review/texts";
import type { FindingsModel } from "./useFindings";
import { useFindingsTexts } from "./texts";
import { WidenButton } from "./WidenButton";

/** How many there are, and how many of them the list shows. */
function Counts({ model }: { model: FindingsModel }): ReactElement {
  const { count } = useTexts();
  const say = useFindingsTexts();
  const sayReview = useReviewTexts();
  const { accepted } = model;
  const total = model.all.length;
  const all =
    accepted === 0
      ? say("findings.total", { count: count(total) })
      : sayReview("reviewPage.counts", {
          count: count(total),
          open: count(total - accepted),
          accepted: count(accepted),
        });
  return (
    <Paragraph role="status" numeric testId="shown">
      {model.chosen ? say("findings.shown", { shown: count(model.shown.length), count: count(total) }) : all}
    </Paragraph>
  );
}

/** What the list is about, and what can be done with all that it shows. */
export function InfoLine({ model }: { model: FindingsModel }): ReactElement {
  const { count } = useTexts();
  const { actions } = useServices();
  const say = useFindingsTexts();
  const sayReview = useReviewTexts();
  const { locale } = useTexts();
  const { change } = useFindingsView();
  const shown = count(model.shown.length);
  const labelled = (label: string): string =>
    model.chosen ? say("findings.option", { title: label, count: shown }) : label;
  return (
    <div className="iid-info">
      <Counts model={model} />
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
      <div className="iid-info__actions">
        <ActionButton
          action="markFindings"
          input={model.chosen}
          icon="mark"
          size="small"
          appearance="subtle"
          label={labelled(say("findings.mark"))}
          testId="mark"
        />
        <ActionButton
          action="exportFindings"
          input={model.chosen}
          icon="export"
          size="small"
          appearance="subtle"
          label={labelled(say("findings.write"))}
          testId="export-findings"
        />
        <ActionButton
          action="unmarkFindings"
          input={undefined}
          icon="unmark"
          size="small"
          appearance="subtle"
          label={actions.unmarkFindings.label[locale]}
          testId="unmark"
        />
        <WidenButton />
      </div>
    </div>
  );
}
