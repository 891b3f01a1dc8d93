import type { ReactElement } from "react";
import type { Finding } from "../../checks/types";
import { findingFix, findingMessage } from "../../i18n/finding";
import type { RuleSet } from "../../rules/types";
import { worthText } from "../../i18n/worth";
import { SeverityIcon } from "../../ui/SeverityIcon";
import { useTexts } from "../../pane/texts";
import { useServices } from "../../pane/services";
import { useFirst } from "../../pane/useFirst";
import { Heading } from "../../ui/Heading";
import { Paragraph } from "../../ui/Paragraph";
import { useDeskTexts } from "./texts";
import type { Desk } from "./useDesk";
import { RowButton } from "../../ui/RowButton";

export interface RowFindingsProps extends Pick<Desk, "accepted"> {
  /** Worst first. */
  findings: readonly Finding[];
  rules: RuleSet;
}

/** So many of the worst stand beside the decision where the pane is low. */
const FIRST = 2;

/** What is wrong with the innovation; each finding leads to its cell. */
export function RowFindings({ findings, accepted, rules }: RowFindingsProps): ReactElement {
  const { t, locale, count } = useTexts();
  const { run } = useServices();
  const say = useDeskTexts();
  const { shown, more } = useFirst(findings, FIRST);
  return (
    <div className="iid-section">
      <Heading level={3}>{say("deskPage.findings", { count: count(findings.length) })}</Heading>
      {findings.length === 0 && <Paragraph muted>{say("deskPage.noFindings")}</Paragraph>}
      <ul className="iid-list iid-desk-list">
        {shown.map((finding, index) => {
          const worth = worthText(locale, finding);
          const exception = accepted.get(finding);
          return (
            <li key={index}>
              <RowButton
                className="iid-desk-finding iid-numeric"
                testId="desk-finding"
                title={findingFix(locale, finding, rules)}
                onClick={() => void run("goTo", finding)}
              >
                <span className="iid-finding__head">
                  <span className="iid-finding__icon">
                    <SeverityIcon severity={finding.severity} />
                  </span>
                  <span className="iid-finding__where">
                    <span className="iid-hidden">{t(`severity.${finding.severity}`)}: </span>
                    <span className="iid-strong">{finding.address}</span>
                    {finding.header !== "" && <span className="iid-muted"> {finding.header}</span>}
                  </span>
                  {worth !== null && <span className="iid-finding__points iid-strong">{worth}</span>}
                </span>
                <span className="iid-desk-line">{findingMessage(locale, finding, rules)}</span>
                <span className="iid-desk-line iid-desk-fix iid-muted">
                  {t("findings.fix", { fix: findingFix(locale, finding, rules) })}
                </span>
                {exception && (
                  <span className="iid-desk-line">{say("deskPage.accepted", { reason: exception.reason })}</span>
                )}
              </RowButton>
            </li>
          );
        })}
      </ul>
      {more}
    </div>
  );
}
