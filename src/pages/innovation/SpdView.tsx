import { useMemo, type ReactElement, type Ref } from "react";
import { spdState } from "../../analysis/indicatorState";
import type { Analysis } from "../../analysis/types";
import type { SpdRecord, SpdTable } from "../../workbook/types";
import { useCells } from "../../pane/sessionState";
import { Paragraph } from "../../ui/Paragraph";
import { Guidance } from "./Guidance";
import { Title } from "./InnovationHead";
import { StateLine } from "./IndicatorRow";
import { valueAt } from "../../workbook/places";
import { Heading } from "../../ui/Heading";
import { useInnovationTexts } from "./texts";

export interface SpdViewProps {
  analysis: Analysis;
  table: SpdTable;
  record: SpdRecord;
  headingRef: Ref<HTMLHeadingElement>;
}

/** A row of the region: the same as an indicator of an innovation, always open. */
export function SpdView({ analysis, table, record, headingRef }: SpdViewProps): ReactElement {
  const cells = useCells();
  const say = useInnovationTexts();
  const state = useMemo(() => spdState(analysis, table, record), [analysis, table, record]);
  const { row } = record;
  const { sheet } = table;
  if (!state) {
    return (
      <>
        <Heading level={1} hidden>
          {say("innovationPage.heading")}
        </Heading>
        <Paragraph testId="place">{say("innovationPage.at.unknownSpd", { row, year: analysis.year })}</Paragraph>
      </>
    );
  }
  const { key, name } = state.indicator;
  const column = table.columns.indicator;
  const shown = { sheet, row, name: { column, value: valueAt(cells, { sheet, row, column }) } };
  return (
    <section className="iid-section" data-testid="spd-row">
      <Title
        title={say("innovationPage.spd", { key, name })}
        lines={[say("innovationPage.spdWhere", { row, sheet })]}
        headingRef={headingRef}
      />
      <StateLine state={state} eligible />
      <Guidance state={state} rules={analysis.rules} shown={shown} eligible />
    </section>
  );
}
