import { useEffect, useId, useMemo, useRef, useState, useSyncExternalStore, type ReactElement } from "react";
import { subjectsOf } from "../../analysis/subjects";
import type { Analysis } from "../../analysis/types";
import { sidWeights } from "../../scoring/index";
import { LostDrafts } from "../../pane/memory/LostDrafts";
import { useCells, useSessionState } from "../../pane/sessionState";
import { useServices } from "../../pane/services";
import { Button } from "../../ui/Button";
import { holdsField } from "../../workbook/columnRoles";
import { indicatorOfCell } from "../shared/rules/selectedIndicator";
import { Paragraph } from "../../ui/Paragraph";
import { InnovationView } from "./InnovationView";
import { noteDraftsOf } from "./noteDrafts";
import { InnovationPicker } from "./InnovationPicker";
import { ProfilePart } from "./profile/ProfilePart";
import { neighbour, selectedPlace, type SelectedPlace } from "./selectedPlace";
import { cellSentence, placeSentence } from "./placeSentence";
import { SpdView } from "./SpdView";
import { RowStepper } from "./RowStepper";
import { useInnovationTexts } from "./texts";
import { useChosen } from "./useChosen";
import "../shared/findings/findings.css";
import "../../ui/theme/facts.css";
import "../shared/rules/rules.css";
import type { TableProps } from "../manifest";
import { Heading } from "../../ui/Heading";
import "./innovation.css";

/** The row that steps start from, and the rows to step through. */
function stepsOf(place: SelectedPlace, analysis: Analysis): { row: number; rows: number[] } {
  if (place.kind === "spd") return { row: place.record.row, rows: place.table.records.map(({ row }) => row) };
  const rows = analysis.innovations.map(({ row }) => row);
  if (place.kind === "innovation" || place.kind === "excluded") return { row: place.record.row, rows };
  return { row: "row" in place && place.kind !== "spd-other" ? place.row : 0, rows };
}

/** The innovation, or row of the region, that the selected cell belongs to. */
export function InnovationPage({ analysis, reading, table }: TableProps): ReactElement {
  const selected = useSessionState((state) => state.selected);
  const { session, run } = useServices();
  const drafts = noteDraftsOf(session);
  const unwritten = useSyncExternalStore(drafts.subscribe, drafts.state);
  const subjects = useMemo(() => subjectsOf(analysis), [analysis]);
  const lost = useMemo(() => {
    const present = new Set(subjects.values());
    return [...unwritten].filter(([subject]) => !present.has(subject));
  }, [subjects, unwritten]);
  const say = useInnovationTexts();
  const list = useId();
  const [listed, setListed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const [focusWanted, wantFocus] = useState(0);
  const [chosen, setChosen] = useChosen(selected, table.sheet);
  useEffect(() => session.watchSelection(), [session]);
  useEffect(() => {
    if (focusWanted > 0) heading.current?.focus({ preventScroll: true });
  }, [focusWanted]);

  const data = useCells();
  const place = useMemo((): SelectedPlace => {
    const record = chosen === null ? undefined : table.records.find(({ row, included }) => row === chosen && included);
    return record ? { kind: "innovation", record } : selectedPlace(selected, reading, data);
  }, [chosen, table, selected, reading, data]);
  const max = sidWeights(analysis.rules).max / 100;
  const innovation =
    place.kind === "innovation" ? analysis.innovations.find(({ row }) => row === place.record.row) : undefined;
  // A row chosen here whose cell is not selected yet has nothing to do with the selected one.
  const here = chosen === null || selected?.row === chosen;
  const indicator = here ? indicatorOfCell(selected, reading) : null;
  const nothing = placeSentence(place, table, say);
  const steps = stepsOf(place, analysis);
  // The list takes the place of what is shown: below all the innovations nobody would find it.
  const picking = listed || nothing !== null;

  const go = (row: number): void => {
    const sheet = place.kind === "spd" ? place.table.sheet : table.sheet;
    const name = table.columns.find(holdsField("nama"))?.column ?? 0;
    const first = place.kind === "spd" ? place.table.columns.indicator : name;
    // Within the table the column stays, so that one indicator can be gone through row by row.
    const column = selected?.sheet === sheet && nothing === null ? selected.column : first;
    if (place.kind !== "spd") setChosen(row);
    void run("goTo", { sheet, row, column });
  };
  const pick = (row: number): void => {
    setListed(false);
    setChosen(row);
    const column = table.columns.find(holdsField("nama"))?.column ?? 0;
    void run("goTo", { sheet: table.sheet, row, column });
    // The list goes away with the focus in it.
    wantFocus((count) => count + 1);
  };

  return (
    <div className="iid-page">
      <div className="iid-section">
        <RowStepper
          previous={neighbour(steps.rows, steps.row, -1)}
          next={neighbour(steps.rows, steps.row, 1)}
          onStep={go}
        />
        <Paragraph role="status" testId="place">
          {nothing ?? (here && selected ? cellSentence(selected, place, table, analysis.rules, say) : "")}
        </Paragraph>
        {nothing === null && (
          <Button
            icon="search"
            size="small"
            expanded={listed}
            controls={list}
            testId="find"
            onClick={() => setListed(!listed)}
          >
            {say("innovationPage.find")}
          </Button>
        )}
        {picking && (
          <Heading level={1} hidden>
            {say("innovationPage.heading")}
          </Heading>
        )}
        <div id={list}>
          {picking && <InnovationPicker analysis={analysis} max={max} row={innovation?.row ?? null} onChoose={pick} />}
        </div>
      </div>
      {picking && <ProfilePart analysis={analysis} table={table} row={null} />}
      <LostDrafts
        drafts={lost.map(([key, { name, text }]) => ({ key, name, text }))}
        sentence={say("innovationPage.lost")}
        discard={say("innovationPage.lostDiscard")}
        onDiscard={(subject) => drafts.set(subject, null)}
      />
      {!picking && place.kind === "innovation" && innovation && (
        <InnovationView
          analysis={analysis}
          table={table}
          record={place.record}
          innovation={innovation}
          subject={subjects.get(innovation.row) ?? ""}
          max={max}
          indicator={indicator?.id ?? null}
          drafts={drafts}
          headingRef={heading}
        />
      )}
      {!picking && place.kind === "spd" && (
        <SpdView analysis={analysis} table={place.table} record={place.record} headingRef={heading} />
      )}
    </div>
  );
}
