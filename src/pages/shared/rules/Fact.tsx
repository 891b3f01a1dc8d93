import type { ReactElement, ReactNode } from "react";
import { valueOf } from "../../../rules/index";
import type { RuleSet, Sourced } from "../../../rules/types";
import { translateRules } from "../../../i18n/rulesTexts";
import { useTexts } from "../../../pane/texts";
import { useFactTexts } from "./texts";
import { sourceText } from "../../../rules/sources";
import { Term } from "../../../ui/Term";
import { ToneBadge } from "../../../ui/ToneBadge";

interface ProvenanceProps {
  fact: Sourced<unknown>;
  rules: RuleSet;
  /** Assumption and reason stand above already, beside another value. */
  told: boolean;
}

/** Where a value comes from and how sure it is, in words; an assumed value is marked as such. */
function Provenance({ fact, rules, told }: ProvenanceProps): ReactElement {
  const { locale } = useTexts();
  const say = useFactTexts();
  if (valueOf(fact) === null) {
    return <div className="iid-muted">{fact.reason}</div>;
  }
  if (fact.value === null && told) {
    return (
      <div className="iid-assumed" data-testid="assumed">
        <ToneBadge tone="warning">{say("fact.assumed")}</ToneBadge> {say("fact.assumedAlso")}
      </div>
    );
  }
  if (fact.value === null) {
    const assumption = rules.assumptions.find(({ id }) => id === fact.assumption);
    return (
      <div className="iid-assumed" data-testid="assumed">
        <ToneBadge tone="warning">{say("fact.assumed")}</ToneBadge> {assumption?.text[locale]}
        {fact.reason !== undefined && (
          <div className="iid-muted">{say("fact.notPublished", { reason: fact.reason })}</div>
        )}
      </div>
    );
  }
  const confidence = translateRules(locale, `confidence.${fact.confidence}`);
  return (
    <div className="iid-muted">
      {fact.source.length > 0 ? (
        <Term explanation={fact.source.map((code) => sourceText(rules, code)).join("; ")}>
          {say("fact.sourced", { confidence })}
        </Term>
      ) : (
        say("fact.sourceless", { confidence })
      )}
      {fact.reason !== undefined && `. ${fact.reason}`}
    </div>
  );
}

export interface PlainFactProps {
  label: ReactNode;
  children: ReactNode;
}

/** A name and what is known under it, inside a `dl`. */
export function PlainFact({ label, children }: PlainFactProps): ReactElement {
  return (
    <div className="iid-fact">
      <dt className="iid-strong">{label}</dt>
      <dd className="iid-fact__value">{children}</dd>
    </div>
  );
}

export interface FactProps<T> {
  label: ReactNode;
  fact: Sourced<T>;
  rules: RuleSet;
  /** Shows a value, published or assumed. */
  children(value: T): ReactNode;
  /** Facts shown above this one: what they said about an assumption is not said again. */
  above?: readonly (Sourced<unknown> | undefined)[];
  testId?: string;
}

/** Whether both values are assumed for the same reason. */
function sameAssumption(one: Sourced<unknown>, other: Sourced<unknown> | undefined): boolean {
  return one.assumption !== undefined && one.assumption === other?.assumption && one.reason === other.reason;
}

/** A value of the rules with its provenance, inside a `dl`; says so when nobody knows it. */
export function Fact<T>({ label, fact, rules, children, above = [], testId }: FactProps<T>): ReactElement {
  const say = useFactTexts();
  const value = valueOf(fact);
  return (
    <PlainFact label={label}>
      <div data-testid={testId}>{value === null ? say("fact.unknown") : children(value)}</div>
      <Provenance fact={fact} rules={rules} told={above.some((other) => sameAssumption(fact, other))} />
    </PlainFact>
  );
}
