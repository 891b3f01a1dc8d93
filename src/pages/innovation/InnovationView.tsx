import { useMemo, useState, type ReactElement, type Ref } from "react";
import { Explained } from "../shared/Explained";
import { innovationStates } from "../../analysis/indicatorState";
import type { Analysis, InnovationResult } from "../../analysis/types";
import type { InnovationRecord, InnovationTable } from "../../workbook/types";
import { useOpenIndicators } from "../shared/rules/useOpenIndicators";
import { useFirst } from "../../pane/useFirst";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { Completeness, isComplete } from "./Completeness";
import { Figures, ProfileFindings, Title } from "./InnovationHead";
import { IndicatorRow } from "./IndicatorRow";
import type { NoteDrafts } from "./noteDrafts";
import { NoteEditor } from "./NoteEditor";
import { ProfilePart } from "./profile/ProfilePart";
import { noteColumn } from "./selectedPlace";
import { useInnovationTexts } from "./texts";
import type { ShownRow } from "./cellChanges";

/** So many indicators stand in a low pane. */
const FIRST = 5;

export interface InnovationViewProps {
  analysis: Analysis;
  table: InnovationTable;
  record: InnovationRecord;
  innovation: InnovationResult;
  /** What it is known by while rows move (`subjectsOf`). */
  subject: string;
  /** Highest possible maturity. */
  max: number;
  /** `Indicator.id` of the selected cell; `null` when it is about none. */
  indicator: string | null;
  drafts: NoteDrafts;
  headingRef: Ref<HTMLHeadingElement>;
}

function shownRow(table: InnovationTable, { row, fields }: InnovationRecord): ShownRow {
  const { nama } = fields;
  return { sheet: table.sheet, row, name: { column: nama?.column ?? 0, value: nama?.raw } };
}

/** One innovation: figures, profile, note, and every indicator. */
export function InnovationView(props: InnovationViewProps): ReactElement {
  const { analysis, table, record, innovation, subject, max, indicator, drafts, headingRef } = props;
  const say = useInnovationTexts();
  const { row } = record;
  const states = useMemo(() => innovationStates(analysis, table, row), [analysis, table, row]);
  const opened = useOpenIndicators(indicator);
  const shown = shownRow(table, record);
  const [onlyOpen, setOnlyOpen] = useState(false);
  // The one whose cell is selected stays in sight.
  const shownStates = onlyOpen
    ? states.filter((state) => !isComplete(state) || state.indicator.id === indicator)
    : states;
  const { shown: listed, more } = useFirst(shownStates, FIRST, (state) => state.indicator.id === indicator);
  const { opd, eligible } = innovation;
  return (
    <>
      <section className="iid-section">
        <Title
          title={innovation.name}
          lines={[
            opd === "" ? say("innovationPage.noOpd") : opd,
            say("innovationPage.where", { row, sheet: table.sheet }),
          ]}
          headingRef={headingRef}
        />
        <Figures innovation={innovation} analysis={analysis} max={max} />
      </section>
      <ProfileFindings innovation={innovation} analysis={analysis} />
      <NoteEditor
        key={subject}
        shown={shown}
        subject={subject}
        name={innovation.name}
        column={noteColumn(table)}
        drafts={drafts}
      />
      <section className="iid-section">
        <Heading level={2}>{say("innovationPage.indicators")}</Heading>
        {states.length === 0 && (
          <Paragraph>
            <Explained terms={["recap"]}>{say("innovationPage.recap")}</Explained>
          </Paragraph>
        )}
        {states.length > 0 && <Completeness states={states} onlyOpen={onlyOpen} onOnlyOpen={setOnlyOpen} />}
        {states.length > 0 && !eligible && <Paragraph>{say("innovationPage.ineligible")}</Paragraph>}
        <ul className="iid-list">
          {listed.map((state) => {
            const { id } = state.indicator;
            return (
              <IndicatorRow
                key={id}
                state={state}
                rules={analysis.rules}
                shown={shown}
                eligible={eligible}
                open={opened.isOpen(id)}
                onToggle={() => opened.toggle(id)}
                selected={id === indicator}
              />
            );
          })}
        </ul>
        {more}
      </section>
      <ProfilePart key={`profile ${row}`} analysis={analysis} table={table} row={row} />
    </>
  );
}
