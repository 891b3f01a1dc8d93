import { useRef, useState, type ReactElement } from "react";
import type { Analysis } from "../../analysis/types";
import { worthTogether } from "../../analysis/worth/worthTogether";
import { findingFix } from "../../i18n/finding";
import { allWorthText } from "../../i18n/worth";
import { ActionButton } from "../../pane/ActionButton";
import { useServices } from "../../pane/services";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { GiveAnswer } from "../shared/give/GiveAnswer";
import { useGiving } from "../shared/give/useGiving";
import type { FindingEntry } from "../shared/findings/entries";
import { Explanation } from "../shared/findings/Explanation";
import { AcceptForm } from "../shared/review/AcceptForm";
import { PanelFrame } from "../shared/review/PanelFrame";
import { useReviewTexts } from "../shared/review/texts";
import { findingsAsText } from "./findingsAsText";
import { useFindingsTexts } from "./texts";

export interface ChosenPanelProps {
  /** At least one. */
  entries: readonly FindingEntry[];
  /** What they have in common; their number without it. */
  title?: string;
  analysis: Analysis;
  onClose(): void;
  /** Pixels that it covers of the list. */
  onHeight(height: number): void;
}

/** The same sentence for all of them, if there is one. */
function sharedFix(entries: readonly FindingEntry[], say: (entry: FindingEntry) => string): string | null {
  const [first, ...others] = entries as [FindingEntry, ...FindingEntry[]];
  const fix = say(first);
  return others.every((one) => one.finding.code === first.finding.code && say(one) === fix) ? fix : null;
}

/** What can be done with many findings at once. */
export function ChosenPanel({ entries, title, analysis, onClose, onHeight }: ChosenPanelProps): ReactElement {
  const { t, locale, count } = useTexts();
  const { actions } = useServices();
  const say = useFindingsTexts();
  const sayReview = useReviewTexts();
  const [asking, setAsking] = useState(false);
  const giving = useGiving();
  const heading = useRef<HTMLHeadingElement>(null);
  const findings = entries.map(({ finding }) => finding);
  const open = entries.filter(({ accepted, reviewKey }) => accepted === null && reviewKey !== "");
  const worth = allWorthText(locale, worthTogether(analysis, findings));
  const fix = sharedFix(entries, ({ finding }) => findingFix(locale, finding, analysis.rules));
  const [first] = findings;
  const oneKind = findings.every(({ code }) => code === first?.code);
  const number = say("findings.chosen", { count: count(entries.length) });

  const leaveForm = (): void => {
    setAsking(false);
    heading.current?.focus();
  };
  const copy = (): void => {
    const content = findingsAsText(entries, analysis.rules, { locale, t }, say);
    void giving.copy({ name: say("findings.copyFile"), content });
  };

  return (
    <PanelFrame
      label={title ?? number}
      title={title ?? number}
      focusRef={heading}
      onClose={onClose}
      onHeight={onHeight}
    >
      <div className="iid-text iid-panel__said" data-testid="said">
        <div>
          {title !== undefined && `${number}. `}
          {worth !== null && <span className="iid-strong">{worth}.</span>}
        </div>
        {fix !== null && (
          <div className="iid-muted">
            {t("findings.fix", { fix })} {first && <Explanation code={first.code} />}
          </div>
        )}
        {fix === null && oneKind && first && <Explanation code={first.code} />}
      </div>
      {asking && open.length > 0 ? (
        <AcceptForm reviewKeys={open.map(({ reviewKey }) => reviewKey)} onDone={leaveForm} onCancel={leaveForm} />
      ) : (
        <div className="iid-row">
          {open.length > 0 && (
            <Button icon="check" size="small" testId="accept" onClick={() => setAsking(true)}>
              {sayReview("reviewPage.accept")}
            </Button>
          )}
          <Button icon="copy" size="small" testId="copy-chosen" onClick={copy}>
            {say("findings.copy")}
          </Button>
          <ActionButton
            action="markFindings"
            input={findings}
            icon="mark"
            size="small"
            label={say("findings.mark")}
            testId="mark-chosen"
          />
          <ActionButton
            action="exportFindings"
            input={findings}
            icon="export"
            size="small"
            label={actions.exportFindings.label[locale]}
            testId="export-chosen"
          />
        </div>
      )}
      <GiveAnswer giving={giving} />
    </PanelFrame>
  );
}
