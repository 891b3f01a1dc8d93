import { WORKBOOK_CODES } from "../../checks/codes";
import { useRef, useState, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { sinceRun } from "../../review/index";
import { ActionButton } from "../../pane/ActionButton";
import type { IconName } from "../../ui/icons";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { Statement } from "../../ui/Statement";
import { FindingPanel } from "../shared/review/FindingPanel";
import { FixedList } from "../shared/review/FixedList";
import { OrphanList } from "../shared/review/OrphanList";
import { ReviewNotes } from "../shared/review/ReviewNotes";
import { ReviewFilterSelect } from "../shared/review/ReviewFilterSelect";
import { useReviewTexts } from "../shared/review/texts";
import { useReview } from "../shared/review/useReview";
import { Paragraph } from "../../ui/Paragraph";
import { FindingsCounts } from "./FindingsCounts";
import { FindingsFilters } from "./FindingsFilters";
import { FindingsList } from "./FindingsList";
import { useFindings, type FindingsModel } from "./useFindings";
import { useFindingsView } from "../shared/findings/findingsView";
import "../shared/findings/findings.css";
import type { AnalysisProps } from "../manifest";
import { Heading } from "../../ui/Heading";
import { useFindingsTexts } from "./texts";

const OUTPUTS = [
  { action: "markFindings", icon: "mark", testId: "mark" },
  { action: "exportFindings", icon: "export", testId: "export-findings" },
] as const satisfies readonly { action: string; icon: IconName; testId: string }[];

function Clean({ analysis }: { analysis: Analysis }): ReactElement {
  const { count } = useTexts();
  const say = useFindingsTexts();
  return (
    <Statement
      good
      title={say("findings.none", { innovations: count(analysis.innovations.length) })}
      text={say("findings.noneChecked", {
        checks: count(WORKBOOK_CODES.length),
        year: analysis.year,
      })}
    >
      <div className="iid-row">
        <ActionButton action="recalculate" input={undefined} icon="refresh" size="small" testId="recalculate" />
        <ActionButton action="unmarkFindings" input={undefined} icon="unmark" size="small" testId="unmark" />
      </div>
    </Statement>
  );
}

function Outputs({ model }: { model: FindingsModel }): ReactElement {
  const { locale, count } = useTexts();
  const { actions } = useServices();
  return (
    <div className="iid-row">
      {OUTPUTS.map(({ action, icon, testId }) => {
        const label = actions[action].label[locale];
        return (
          <ActionButton
            key={action}
            action={action}
            input={model.chosen}
            icon={icon}
            size="small"
            label={model.chosen ? `${label} (${count(model.shown.length)})` : label}
            testId={testId}
          />
        );
      })}
      <ActionButton action="unmarkFindings" input={undefined} icon="unmark" size="small" testId="unmark" />
    </div>
  );
}

function List({ model, analysis }: { model: FindingsModel; analysis: Analysis }): ReactElement {
  const say = useFindingsTexts();
  const sayReview = useReviewTexts();
  const { change } = useFindingsView();
  const [covered, setCovered] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  // The panel goes with the focus in it: it returns to the finding.
  const close = (): void => {
    change({ selected: null });
    list.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus();
  };
  const none = model.inReviewFilter > 0 ? say("findings.noMatch") : sayReview("reviewPage.nothing");
  return (
    <>
      <FindingsCounts model={model} />
      {model.shown.length === 0 ? (
        <Paragraph>{model.chosen ? none : sayReview("reviewPage.allAccepted")}</Paragraph>
      ) : (
        <div ref={list}>
          <FindingsList lines={model.lines} count={model.shown.length} rules={analysis.rules} covered={covered} />
        </div>
      )}
      {model.selected && (
        <FindingPanel key={model.selected.key} entry={model.selected} onHeight={setCovered} onClose={close} />
      )}
    </>
  );
}

/** Every finding, grouped and filtered, what was said about it, and what can be done with it. */
export function FindingsPage({ analysis }: AnalysisProps): ReactElement {
  const say = useFindingsTexts();
  const { view } = useFindingsView();
  const opened = useReview();
  const { review } = opened;
  const model = useFindings(analysis, review, view);
  const { reviewFilter } = model;
  const { rules } = analysis;
  const none = model.total === 0;
  const clean = none && reviewFilter === "open";
  return (
    <div className="iid-section">
      {!clean && (
        <Heading level={1} hidden>
          {say("findings.heading")}
        </Heading>
      )}
      <ReviewNotes {...opened} parts={["exceptions"]} />
      {!analysis.evidenced && <Paragraph testId="evidence-unchecked">{say("findings.noEvidence")}</Paragraph>}
      {clean && <Clean analysis={analysis} />}
      {!none && reviewFilter !== "fixed" && <Outputs model={model} />}
      <ReviewFilterSelect reviewFilter={reviewFilter} choices={model.reviewFilters} />
      {reviewFilter === "fixed" && review && <FixedList fixed={sinceRun(review)?.fixed ?? []} rules={rules} />}
      {!none && reviewFilter !== "fixed" && (
        <>
          <FindingsFilters model={model} />
          <List model={model} analysis={analysis} />
        </>
      )}
      {reviewFilter === "accepted" && review && <OrphanList orphans={review.orphans} rules={rules} />}
    </div>
  );
}
