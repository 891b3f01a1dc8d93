import { useMemo, useState, type ReactElement } from "react";
import { Explained } from "../shared/Explained";
import { findingTitle } from "../../i18n/finding";
import type { RuleSet } from "../../rules/types";
import { ActionButton } from "../../pane/ActionButton";
import { SEVERITIES } from "../../rules/facts";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { Disclosure } from "../../ui/Disclosure";
import { SearchField } from "../../ui/SearchField";
import { useYearRules } from "../shared/rules/useYearRules";
import { Heading } from "../../ui/Heading";
import { FoldedPart } from "../shared/FoldedPart";
import { Paragraph } from "../../ui/Paragraph";
import { checkEntries, matching, type CheckEntry } from "./checkList";
import { SeverityItem } from "./SeverityItem";
import { useSettingsTexts } from "./texts";

function Items({ entries }: { entries: readonly CheckEntry[] }): ReactElement {
  return (
    <ul className="iid-list">
      {entries.map((entry) => (
        <SeverityItem key={entry.code} entry={entry} />
      ))}
    </ul>
  );
}

/** Those that differ from the rules first; the others by the severity of the rules, closed until asked for. */
function Groups({ entries }: { entries: readonly CheckEntry[] }): ReactElement {
  const { t, count } = useTexts();
  const say = useSettingsTexts();
  const changed = entries.filter(({ severity, byRules }) => severity !== byRules);
  return (
    <>
      {changed.length > 0 && (
        <div data-testid="changed">
          <Heading level={3}>{say("settingsPage.changed", { count: count(changed.length) })}</Heading>
          <Items entries={changed} />
          <ActionButton
            action="setSeverity"
            input={null}
            icon="undo"
            size="small"
            label={say("settingsPage.reset")}
            testId="reset-severities"
          />
        </div>
      )}
      <div className="iid-disclosures">
        {SEVERITIES.map((severity) => {
          const group = entries.filter(({ byRules }) => byRules === severity);
          const title = say("settingsPage.group", { severity: t(`severity.${severity}`), count: count(group.length) });
          return (
            <Disclosure key={severity} level={3} title={title} testId={`group-${severity}`}>
              {() => <Items entries={group} />}
            </Disclosure>
          );
        })}
      </div>
    </>
  );
}

function Checks({ rules, base }: { rules: RuleSet; base: RuleSet }): ReactElement {
  const { locale, count } = useTexts();
  const say = useSettingsTexts();
  const [query, setQuery] = useState("");
  const entries = useMemo(() => checkEntries(rules, base, (code) => findingTitle(locale, code)), [rules, base, locale]);
  const found = matching(entries, query);
  return (
    <>
      <SearchField
        label={say("settingsPage.search")}
        placeholder={say("settingsPage.search")}
        value={query}
        testId="search-checks"
        onChange={(typed) => setQuery(typed)}
      />
      <Paragraph role="status" hidden={query.trim() === ""}>
        {query.trim() !== "" && say("settingsPage.found", { count: count(found.length) })}
      </Paragraph>
      {query.trim() === "" ? <Groups entries={entries} /> : <Items entries={found} />}
    </>
  );
}

/** How severe each kind of finding is in this workbook, and what a change does. */
export function SeveritySettings(): ReactElement {
  const { points } = useTexts();
  const year = useSessionState((state) => state.year);
  const rules = useSessionState((state) => state.rules);
  const analysis = useSessionState((state) => state.analysis);
  const say = useSettingsTexts();
  const base = useYearRules(year);
  const evidenced = analysis?.evidenced ?? null;
  return (
    <FoldedPart id="severity" title={say("settingsPage.severity")}>
      {() => (
        <>
          <Paragraph>
            <Explained terms={["severity", "assumption"]}>{say("settingsPage.severityHint")}</Explained>
          </Paragraph>
          <Paragraph muted>{say("settingsPage.severityScope")}</Paragraph>
          {evidenced && (
            <Paragraph role="status" strong numeric testId="evidenced-now">
              {say("settingsPage.index", { points: points(evidenced.index) })}
            </Paragraph>
          )}
          {analysis && !evidenced && <Paragraph>{say("settingsPage.noEvidence")}</Paragraph>}
          {rules && base.status === "ready" ? (
            <Checks rules={rules} base={base.rules} />
          ) : (
            <Paragraph>{say("settingsPage.noRules")}</Paragraph>
          )}
        </>
      )}
    </FoldedPart>
  );
}
