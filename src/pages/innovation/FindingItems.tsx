import type { ReactElement } from "react";
import type { Finding } from "../../checks/types";
import type { RuleSet } from "../../rules/types";
import { ActionButton } from "../../pane/ActionButton";
import { FindingContent } from "../shared/findings/FindingContent";

export interface FindingItemsProps {
  findings: readonly Finding[];
  rules: RuleSet;
  label: string;
  /** Whether each has a button to its cell; not where the cells have buttons already. */
  goTo?: boolean;
}

/** Findings below what they are about, each with its fix. */
export function FindingItems({ findings, rules, label, goTo = false }: FindingItemsProps): ReactElement {
  return (
    <ul className="iid-list" aria-label={label}>
      {findings.map((finding) => (
        <li
          key={`${finding.address} ${finding.code} ${JSON.stringify(finding.params)}`}
          className="iid-innovation__finding iid-text iid-numeric"
          data-testid="own-finding"
          data-code={finding.code}
        >
          <FindingContent finding={finding} rules={rules} />
          {goTo && <ActionButton action="goTo" input={finding} icon="table" size="small" appearance="subtle" />}
        </li>
      ))}
    </ul>
  );
}
