import { useLayoutEffect, useRef, useState, type ReactElement } from "react";
import { findingTitle } from "../../../i18n/finding";
import { ActionButton } from "../../../pane/ActionButton";
import { Button } from "../../../ui/Button";
import type { FindingEntry } from "../findings/entries";
import { useTexts } from "../../../pane/texts";
import { useServices } from "../../../pane/services";
import { AcceptForm } from "./AcceptForm";
import { ExceptionRemark } from "./ExceptionRemark";
import { useReviewTexts } from "./texts";
import { IconButton } from "../../../ui/IconButton";
import { Heading } from "../../../ui/Heading";
import "./review.css";

export interface FindingPanelProps {
  entry: FindingEntry;
  onClose(): void;
  /** Pixels that it covers of the list. */
  onHeight(height: number): void;
}

/**
 * What can be done with the finding opened last. It comes after the list, so that Tab leads from the list to it, and
 * stays in view at the lower edge while the list is scrolled.
 */
export function FindingPanel({ entry, onClose, onHeight }: FindingPanelProps): ReactElement {
  const { locale } = useTexts();
  const { actions, run } = useServices();
  const say = useReviewTexts();
  const [asking, setAsking] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { finding, accepted, suspended, reviewKey } = entry;

  useLayoutEffect(() => onHeight(panel.current?.offsetHeight ?? 0));
  useLayoutEffect(() => () => onHeight(0), [onHeight]);

  // The form goes with the focus in it: the heading says where one is then.
  const leaveForm = (): void => {
    setAsking(false);
    heading.current?.focus();
  };

  return (
    <section ref={panel} className="iid-panel" aria-label={say("reviewPage.selected", { address: finding.address })}>
      <div className="iid-panel__head">
        <Heading level={2} small focusRef={heading} className="iid-panel__title">
          {finding.address} <span className="iid-muted">{findingTitle(locale, finding.code)}</span>
        </Heading>
        <IconButton icon="cross" label={say("reviewPage.close")} testId="close-panel" onClick={onClose} />
      </div>
      <div className="iid-text">
        <ExceptionRemark entry={entry} />
      </div>
      {asking && !accepted ? (
        <AcceptForm reviewKey={reviewKey} onDone={leaveForm} onCancel={leaveForm} />
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
    </section>
  );
}
