import { useRef, useState, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { WORKBOOK_CODES } from "../../checks/codes";
import { ActionButton } from "../../pane/ActionButton";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { sinceRun } from "../../review/index";
import { Button } from "../../ui/Button";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { Statement } from "../../ui/Statement";
import { useMinWidth } from "../../ui/useMinWidth";
import type { AnalysisProps } from "../manifest";
import { useFindingsView } from "../shared/findings/findingsView";
import { FindingPanel } from "../shared/review/FindingPanel";
import { FixedList } from "../shared/review/FixedList";
import { OrphanList } from "../shared/review/OrphanList";
import { ReviewFilterSelect } from "../shared/review/ReviewFilterSelect";
import { ReviewNotes } from "../shared/review/ReviewNotes";
import { useReviewTexts } from "../shared/review/texts";
import { useReview, type OpenReview } from "../shared/review/useReview";
import { ChosenPanel } from "./ChosenPanel";
import { FilterChips } from "./FilterChips";
import { FindingsList } from "./FindingsList";
import { FindingsTable } from "./FindingsTable";
import type { Item } from "./folding";
import { useFoldTitle } from "./FoldLine";
import { InfoLine } from "./InfoLine";
import { shownPlace } from "./place";
import { useFindingsTexts } from "./texts";
import { ToolLine } from "./ToolLine";
import { useChosenFindings } from "./useChosenFindings";
import { useFindings, type FindingsModel } from "./useFindings";
import { useListItems } from "./useListItems";
import "../shared/findings/findings.css";
import "./findingsPage.css";

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

/** Below this a table has no room; at 500 pixels a scroll bar may take some. */
const TABLE_WIDTH = 480;

interface ListProps {
  model: FindingsModel;
  asTable: boolean;
}

function List({ model, asTable }: ListProps): ReactElement {
  const { run } = useServices();
  const { view, change } = useFindingsView();
  const { t, count } = useTexts();
  const foldTitle = useFoldTitle();
  const [covered, setCovered] = useState(0);
  const [coveredAbove, setCoveredAbove] = useState(0);
  const area = useRef<HTMLDivElement>(null);
  const items = useListItems(model, asTable);
  const chosen = useChosenFindings(items, view.selected);
  const unfolded = new Set(view.unfolded);
  const turn = (key: string): void => {
    const others = view.unfolded.filter((other) => other !== key);
    change({ unfolded: others.length < view.unfolded.length ? others : [...others, key] });
  };
  const open = (item: Item): void => {
    chosen.opened(item);
    if (item.fold) {
      const closes = unfolded.has(item.key);
      turn(item.key);
      change({ selected: closes && view.selected === item.key ? null : item.key });
      return;
    }
    change({ selected: item.key });
    void run("goTo", item.entry.finding);
  };
  // The panel goes with the focus in it: it returns to the list.
  const close = (): void => {
    chosen.none();
    change({ selected: null });
    area.current?.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"], [role="row"][tabindex="0"]')?.focus();
  };
  const { analysis, selected, mainSheet } = model;
  const panel = { analysis, onHeight: setCovered, onClose: close };
  const list = {
    rules: analysis.rules,
    mainSheet,
    selected: view.selected,
    chosen,
    covered,
    coveredAbove,
    onOpen: open,
  };
  return (
    <>
      <ToolLine model={model} sortable={!asTable} onHeight={setCoveredAbove} />
      <FilterChips model={model} />
      <InfoLine model={model} />
      {model.shown.length === 0 ? (
        <NothingShown model={model} />
      ) : (
        <div ref={area}>
          {asTable ? (
            <FindingsTable {...list} items={items} />
          ) : (
            <FindingsList {...list} lines={model.lines} unfolded={unfolded} onTurn={turn} />
          )}
          {model.cutFrom !== null && (
            <Button icon="chevron" size="small" testId="show-all" onClick={model.showAll}>
              {t("app.showAll", { count: count(model.cutFrom) })}
            </Button>
          )}
        </div>
      )}
      {chosen.entries.length > 0 ? (
        <ChosenPanel key="chosen" {...panel} entries={chosen.entries} />
      ) : selected?.fold ? (
        <ChosenPanel key={view.selected} {...panel} entries={selected.fold.entries} title={foldTitle(selected.fold)} />
      ) : selected ? (
        <FindingPanel
          key={selected.entry.key}
          {...panel}
          entry={selected.entry}
          rules={analysis.rules}
          place={shownPlace(selected.entry.finding, mainSheet)}
        />
      ) : null}
    </>
  );
}

function NothingShown({ model }: { model: FindingsModel }): ReactElement {
  const say = useFindingsTexts();
  const sayReview = useReviewTexts();
  const none = model.entries.length > 0 ? say("findings.noMatch") : sayReview("reviewPage.nothing");
  return <Paragraph>{model.chosen ? none : sayReview("reviewPage.allAccepted")}</Paragraph>;
}

interface FindingsProps extends AnalysisProps {
  opened: OpenReview;
  model: FindingsModel;
  asTable: boolean;
}

function Findings({ analysis, opened, model, asTable }: FindingsProps): ReactElement {
  const say = useFindingsTexts();
  const { review } = opened;
  const { reviewFilter } = model;
  const { rules } = analysis;
  const none = model.all.length === 0;
  const clean = none && reviewFilter === "open";
  return (
    <>
      {!clean && (
        <Heading level={1} hidden>
          {say("findings.heading")}
        </Heading>
      )}
      <ReviewNotes {...opened} parts={["exceptions"]} />
      {!analysis.evidenced && <Paragraph testId="evidence-unchecked">{say("findings.noEvidence")}</Paragraph>}
      {clean && <Clean analysis={analysis} />}
      {(none || reviewFilter === "fixed") && (
        <ReviewFilterSelect reviewFilter={reviewFilter} choices={model.reviewFilters} />
      )}
      {reviewFilter === "fixed" && review && <FixedList fixed={sinceRun(review)?.fixed ?? []} rules={rules} />}
      {!none && reviewFilter !== "fixed" && <List model={model} asTable={asTable} />}
      {reviewFilter === "accepted" && review && <OrphanList orphans={review.orphans} rules={rules} />}
    </>
  );
}

/** Every finding, grouped and filtered, what was said about it, and what can be done with it. */
export function FindingsPage({ analysis }: AnalysisProps): ReactElement {
  const say = useFindingsTexts();
  const { count } = useTexts();
  const { view } = useFindingsView();
  const opened = useReview();
  const asTable = useMinWidth(TABLE_WIDTH);
  const model = useFindings(analysis, opened.review, view, asTable);
  return (
    <div className="iid-section iid-findings-page">
      {model ? (
        <Findings {...{ analysis, opened, model, asTable }} />
      ) : (
        <>
          <Heading level={1} hidden>
            {say("findings.heading")}
          </Heading>
          <Paragraph role="status" testId="findings-listing">
            {say("findings.listing", { count: count(analysis.findings.length) })}
          </Paragraph>
        </>
      )}
    </div>
  );
}
