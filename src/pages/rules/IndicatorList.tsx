import { useMemo, useState, type ReactElement, type ReactNode } from "react";
import { indicatorOf } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { Disclosure } from "../../ui/Disclosure";
import { useTallPane } from "../../pane/tallPane";
import { SearchField } from "../../ui/SearchField";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { groupIndicators } from "./indicatorGroups";
import { IndicatorItem } from "./IndicatorItem";
import { indicatorSearch } from "./indicatorSearch";
import { indicatorOfCell, type SelectedIndicator } from "../shared/rules/selectedIndicator";
import { useRulesTexts } from "./texts";
import { useOpenIndicators } from "../shared/rules/useOpenIndicators";

interface SelectedLineProps {
  selected: SelectedIndicator | null;
  rules: RuleSet;
  /** Whether the search leaves its indicator out. */
  hidden: boolean;
  onShow(): void;
}

/** Which cell is selected and which indicator it is about. */
function SelectedLine({ selected, rules, hidden, onShow }: SelectedLineProps): ReactElement {
  const say = useRulesTexts();
  const indicator = selected && indicatorOf(rules, selected.id);
  if (!selected || !indicator) return <Paragraph muted>{say("rulesPage.selectedNone")}</Paragraph>;
  return (
    <div className="iid-row">
      <Paragraph strong testId="selected-cell">
        {say("rulesPage.selected", { cell: selected.cell, key: indicator.key, name: indicator.name })}
      </Paragraph>
      {hidden && (
        <Button icon="search" size="small" appearance="subtle" onClick={onShow}>
          {say("rulesPage.selectedShow")}
        </Button>
      )}
    </div>
  );
}

interface VariablePartProps {
  variable: string;
  /** Open because of what was searched or selected; `null` where nothing asks for it. */
  open: true | null;
  children: ReactNode;
}

/** The indicators of a variable: folded in a low pane until they are searched, selected or opened. */
function VariablePart({ variable, open, children }: VariablePartProps): ReactElement {
  const tall = useTallPane();
  const [turned, setTurned] = useState<boolean | null>(null);
  if (tall) {
    return (
      <div>
        <Heading level={4} muted className="iid-variable">
          {variable}
        </Heading>
        {children}
      </div>
    );
  }
  return (
    <Disclosure title={variable} level="none" open={turned ?? open ?? false} onToggle={setTurned}>
      {() => children}
    </Disclosure>
  );
}

/** All indicators of a year, searched and grouped; the one of the selected cell is open. */
export function IndicatorList({ rules }: { rules: RuleSet }): ReactElement {
  const { count } = useTexts();
  const cell = useSessionState((state) => state.selected);
  const reading = useSessionState((state) => state.reading);
  const say = useRulesTexts();
  const [query, setQuery] = useState("");
  const search = useMemo(() => indicatorSearch(rules.indicators), [rules]);
  const hits = useMemo(() => search(query), [search, query]);
  const groups = useMemo(() => groupIndicators(hits), [hits]);
  const selected = useMemo(() => indicatorOfCell(cell, reading), [cell, reading]);
  const opened = useOpenIndicators(selected?.id ?? null);
  const total = count(rules.indicators.length);

  return (
    <div className="iid-section">
      <Heading level={2}>{say("rulesPage.indicators")}</Heading>
      <SelectedLine
        selected={selected}
        rules={rules}
        hidden={selected !== null && !hits.some(({ id }) => id === selected.id)}
        onShow={() => {
          setQuery("");
          if (selected) opened.show(selected.id);
        }}
      />
      <SearchField
        label={say("rulesPage.search")}
        placeholder={say("rulesPage.searchHint")}
        value={query}
        testId="rules-search"
        onChange={(typed) => setQuery(typed)}
      />
      <Paragraph role="status" muted numeric testId="rules-hits">
        {hits.length === rules.indicators.length
          ? say("rulesPage.total", { count: total })
          : hits.length === 0
            ? say("rulesPage.noHits")
            : say("rulesPage.hits", { shown: count(hits.length), count: total })}
      </Paragraph>
      {groups.map(({ aspect, variables }) => (
        <section key={aspect} className="iid-section">
          <Heading level={3} className="iid-aspect">
            {say(`rulesPage.aspect.${aspect}`)}
          </Heading>
          {variables.map(({ variable, indicators }) => (
            <VariablePart
              key={variable}
              variable={variable}
              open={query.trim() !== "" || indicators.some(({ id }) => id === selected?.id) || null}
            >
              <ul className="iid-list">
                {indicators.map((indicator) => (
                  <IndicatorItem
                    key={indicator.id}
                    indicator={indicator}
                    rules={rules}
                    open={opened.isOpen(indicator.id)}
                    onToggle={() => opened.toggle(indicator.id)}
                    cell={selected?.id === indicator.id ? selected.cell : null}
                  />
                ))}
              </ul>
            </VariablePart>
          ))}
        </section>
      ))}
    </div>
  );
}
