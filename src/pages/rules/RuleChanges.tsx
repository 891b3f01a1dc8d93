import { useMemo, type ReactElement } from "react";
import { ruleChangeText } from "../../i18n/ruleChange";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import type { RulesKey } from "./texts";
import { compareRuleSets, type RuleChange } from "../../rules/compare";
import type { RuleSet } from "../../rules/types";
import { useTexts } from "../../pane/texts";
import { Disclosure } from "../../ui/Disclosure";
import { useRulesTexts } from "./texts";

/** Numbers and duties, other words for the same place, or no comparison at all because one side is not known. */
type Weight = "value" | "wording" | "unknown";

const WORDINGS = new Set(["level", "name", "basis", "fileTypes", "key"]);
/** Fields where a missing value is not "none" but "nobody knows". */
const UNKNOWN_WHEN_MISSING = new Set(["level", "weight", "mandatory", "fileTypes"]);

function weightOf(change: RuleChange): Weight {
  const missing = change.before === null || change.after === null;
  if (change.kind !== "indicator") return missing ? "unknown" : "value";
  if (missing && UNKNOWN_WHEN_MISSING.has(change.field)) return "unknown";
  // A name on one side only: the indicator itself is new, or was dropped.
  return WORDINGS.has(change.field) && !(change.field === "name" && missing) ? "wording" : "value";
}

const FOLDED: readonly { weight: Weight; title: RulesKey }[] = [
  { weight: "wording", title: "rulesPage.wordings" },
  { weight: "unknown", title: "rulesPage.unknownChanges" },
];

export interface RuleChangesProps {
  before: RuleSet;
  after: RuleSet;
}

/** What differs between two years: what changes a score first, then other words, then what cannot be compared. */
export function RuleChanges({ before, after }: RuleChangesProps): ReactElement {
  const { locale, count } = useTexts();
  const say = useRulesTexts();
  const changes = useMemo(() => compareRuleSets(before, after), [before, after]);
  const of = (weight: Weight): RuleChange[] => changes.filter((change) => weightOf(change) === weight);
  const lines = (list: readonly RuleChange[]): ReactElement[] =>
    list.map((change) => {
      const text = ruleChangeText(locale, change, before, after);
      return <li key={text}>{text}</li>;
    });
  const values = of("value");
  return (
    <section className="iid-section">
      <Heading level={3}>{say("rulesPage.changes", { count: count(values.length) })}</Heading>
      {changes.length === 0 && <Paragraph>{say("rulesPage.noChanges")}</Paragraph>}
      <ul className="iid-bullets iid-text" data-testid="rule-changes">
        {lines(values)}
      </ul>
      {FOLDED.map(({ weight, title }) => {
        const list = of(weight);
        return (
          list.length > 0 && (
            <Disclosure
              key={weight}
              title={say(title, { count: count(list.length) })}
              level="none"
              testId={`changes-${weight}`}
            >
              {() => <ul className="iid-bullets">{lines(list)}</ul>}
            </Disclosure>
          )
        );
      })}
    </section>
  );
}
