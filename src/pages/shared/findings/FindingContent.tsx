import type { ReactElement, ReactNode } from "react";
import type { Finding } from "../../../checks/types";
import { findingFix, findingMessage } from "../../../i18n/finding";
import type { RuleSet } from "../../../rules/types";
import { worthText } from "../../../i18n/worth";
import { useTexts } from "../../../pane/texts";
import { SeverityIcon } from "../../../ui/SeverityIcon";

export interface FindingContentProps {
  finding: Finding;
  rules: RuleSet;
  /** Of the innovation; '' where it stands above already or there is none. */
  name?: string;
  opd?: string;
  /** What else is to be said about it, above the fix. */
  children?: ReactNode;
}

/** What is said about a finding: how bad, where, whose, what is wrong, how to mend it, what it is worth. */
export function FindingContent({ finding, rules, name = "", opd = "", children }: FindingContentProps): ReactElement {
  const { t, locale } = useTexts();
  const worth = worthText(locale, finding);
  return (
    <>
      <div className="iid-finding__head">
        <span className="iid-finding__icon">
          <SeverityIcon severity={finding.severity} />
        </span>
        <span className="iid-finding__where">
          <span className="iid-hidden">{t(`severity.${finding.severity}`)}: </span>
          <span className="iid-strong">{finding.address}</span>
          {finding.header !== "" && <span className="iid-muted"> {finding.header}</span>}
        </span>
        {worth !== null && <span className="iid-finding__points iid-strong">{worth}</span>}
      </div>
      {name !== "" && (
        <div>
          <span className="iid-strong">{name}</span>
          {opd !== "" && <span className="iid-muted"> · {opd}</span>}
        </div>
      )}
      <div>{findingMessage(locale, finding, rules)}</div>
      {children}
      <div className="iid-muted">{t("findings.fix", { fix: findingFix(locale, finding, rules) })}</div>
    </>
  );
}
