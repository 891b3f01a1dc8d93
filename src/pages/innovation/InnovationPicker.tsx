import { useDeferredValue, useMemo, useState, type ReactElement } from "react";
import type { Analysis, InnovationResult } from "../../analysis/types";
import { ListOption } from "../../ui/list/ListOption";
import { VirtualList, type OptionProps } from "../../ui/list/VirtualList";
import type { ListLine } from "../../ui/list/useListKeys";
import { SearchField } from "../../ui/SearchField";
import { useTexts } from "../../pane/texts";
import { useFirst } from "../../pane/useFirst";
import { Paragraph } from "../../ui/Paragraph";
import { innovationSearch } from "./innovationSearch";
import { useInnovationTexts } from "./texts";

interface Entry {
  key: string;
  innovation: InnovationResult;
}

interface OptionRowProps extends OptionProps {
  innovation: InnovationResult;
  max: number;
}

/** A line of the list: name, row and OPD, status, maturity. */
function Option({ innovation, max, ...props }: OptionRowProps): ReactElement {
  const { t, points } = useTexts();
  const say = useInnovationTexts();
  const { row, name, opd, status, maturity, evidencedMaturity } = innovation;
  return (
    <ListOption {...props} testId="innovation-option" data={{ "data-row": row }}>
      <div className="iid-strong">{t("info.rowName", { row, name })}</div>
      <div className="iid-muted">
        {opd === "" ? say("innovationPage.noOpd") : opd} · {t(`status.${status}`)} ·{" "}
        {say("innovationPage.pointsOf", { points: points(evidencedMaturity ?? maturity), max: points(max) })}
      </div>
    </ListOption>
  );
}

/** So many stand below the search where the pane is low. */
const FIRST = 7;

export interface InnovationPickerProps {
  analysis: Analysis;
  /** Highest possible maturity. */
  max: number;
  /** Excel's row number of the innovation shown now. */
  row: number | null;
  onChoose(row: number): void;
}

/** All innovations that count, searched, in the order of the sheet. */
export function InnovationPicker({ analysis, max, row, onChoose }: InnovationPickerProps): ReactElement {
  const { count } = useTexts();
  const say = useInnovationTexts();
  const [query, setQuery] = useState("");
  const settled = useDeferredValue(query);
  const { innovations } = analysis;
  const search = useMemo(() => innovationSearch(innovations), [innovations]);
  const hits = useMemo(() => search(settled), [search, settled]);
  const { shown, more } = useFirst(hits, FIRST);
  const lines = useMemo(
    () =>
      shown.map((innovation, index): ListLine<{ key: string }, Entry> => {
        const entry = { key: String(innovation.row), innovation };
        return { kind: "entry", entry, position: index + 1 };
      }),
    [shown],
  );
  return (
    <section className="iid-section">
      <SearchField
        label={say("innovationPage.search")}
        placeholder={say("innovationPage.searchHint")}
        value={query}
        testId="innovation-search"
        onChange={(typed) => setQuery(typed)}
      />
      <Paragraph role="status" muted numeric testId="innovation-hits">
        {lines.length === 0
          ? say("innovationPage.noHits")
          : say("innovationPage.hits", { shown: count(hits.length), count: count(innovations.length) })}
      </Paragraph>
      {lines.length > 0 && (
        <VirtualList
          lines={lines}
          count={lines.length}
          label={say("innovationPage.list")}
          description={say("innovationPage.keys")}
          testId="innovations"
          selected={row === null ? null : String(row)}
          onOpen={({ innovation }) => onChoose(innovation.row)}
          heading={() => <></>}
          option={({ innovation }, props) => <Option {...props} innovation={innovation} max={max} />}
        />
      )}
      {more}
    </section>
  );
}
