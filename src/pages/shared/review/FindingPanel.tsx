import { useRef, useState, type ReactElement } from "react";
import { REPLICATION } from "../../../library/replication";
import { ReplicationHint } from "../catalog/ReplicationHint";
import { findingFix, findingMessage, findingTitle } from "../../../i18n/finding";
import { worthText } from "../../../i18n/worth";
import type { RuleSet } from "../../../rules/types";
import { ActionButton } from "../../../pane/ActionButton";
import { Button } from "../../../ui/Button";
import { FindingEvidence } from "../evidence/FindingEvidence";
import type { FindingEntry } from "../findings/entries";
import { Explanation } from "../findings/Explanation";
import { useTexts } from "../../../pane/texts";
import { useServices } from "../../../pane/services";
import { AcceptForm } from "./AcceptForm";
import { ExceptionRemark } from "./ExceptionRemark";
import { PanelFrame } from "./PanelFrame";
import { useReviewTexts } from "./texts";

export interface FindingPanelProps {
  entry: FindingEntry;
  rules: RuleSet;
  /** Where it stands, as the list says it. */
  place: string;
  onClose(): void;
  /** Pixels that it covers of the list. */
  onHeight(height: number): void;
}

/** What is said about the finding opened last, and what can be done with it. */
export function FindingPanel({ entry, rules, place, onClose, onHeight }: FindingPanelProps): ReactElement {
  const { locale, t } = useTexts();
  const { actions, run } = useServices();
  const say = useReviewTexts();
  const [asking, setAsking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { finding, name, opd, accepted, suspended, reviewKey } = entry;
  const worth = worthText(locale, finding);

  // The form goes with the focus in it: the heading says where one is then.
  const leaveForm = (): void => {
    setAsking(false);
    heading.current?.focus();
  };

  return (
    <PanelFrame
      label={say("reviewPage.selected", { address: finding.address })}
      title={
        <>
          {place} <span className="iid-muted">{findingTitle(locale, finding.code)}</span>
        </>
      }
      focusRef={heading}
      onClose={onClose}
      onHeight={onHeight}
    >
      <div className="iid-text iid-panel__said" data-testid="said">
        {name !== "" && (
          <div>
            <span className="iid-strong">{name}</span>
            {opd !== "" && <span className="iid-muted"> · {opd}</span>}
          </div>
        )}
        <div>
          {findingMessage(locale, finding, rules)} {worth !== null && <span className="iid-strong">{worth}.</span>}
        </div>
        <ExceptionRemark entry={entry} />
        <div className="iid-muted">
          {t("findings.fix", { fix: findingFix(locale, finding, rules) })} <Explanation code={finding.code} />
        </div>
      </div>
      {asking && !accepted ? (
        <AcceptForm reviewKeys={[reviewKey]} onDone={leaveForm} onCancel={leaveForm} />
      ) : (
        <div className="iid-row">
          <Button icon="search" size="small" testId="panel-go" onClick={() => void run("goTo", finding)}>
            {actions.goTo.label[locale]}
          </Button>
          {accepted && (
            <ActionButton action="withdrawException" input={accepted} icon="undo" size="small" testId="withdraw" />
          )}
          {!accepted && reviewKey !== "" && (
            <Button icon="check" size="small" testId="accept" onClick={() => setAsking(true)}>
              {say(suspended ? "reviewPage.acceptAgain" : "reviewPage.accept")}
            </Button>
          )}
        </div>
      )}
      {finding.indicator === REPLICATION && finding.innovationRow !== null && (
        <ReplicationHint row={finding.innovationRow} />
      )}
      <FindingEvidence finding={finding} />
    </PanelFrame>
  );
}
