import { useState, type ReactElement } from "react";
import { findingTitle } from "../../../i18n/finding";
import type { RunFinding } from "../../../review/index";
import type { RuleSet } from "../../../rules/types";
import { roundHalfUp } from "../../../scoring/index";
import { Button } from "../../../ui/Button";
import { SeverityIcon } from "../../../ui/SeverityIcon";
import { useTexts } from "../../../pane/texts";
import { Paragraph } from "../../../ui/Paragraph";
import { subjectText } from "./subjectText";
import { useReviewTexts } from "./texts";
import "./review.css";

const AT_ONCE = 100;

/** Findings of the saved result that are gone: what they were, and what they were worth then. */
export function FixedList({ fixed, rules }: { fixed: readonly RunFinding[]; rules: RuleSet }): ReactElement {
  const { t, locale, count, gain } = useTexts();
  const say = useReviewTexts();
  const [shown, setShown] = useState(AT_ONCE);
  if (fixed.length === 0) return <Paragraph>{say("reviewPage.nothing")}</Paragraph>;
  const left = fixed.length - shown;
  return (
    <div className="iid-section">
      <ul className="iid-list" aria-label={say("reviewPage.fixedList")} data-testid="fixed-list">
        {fixed.slice(0, shown).map((finding, index) => {
          const severity = t(`severity.${finding.severity}`);
          const worth = roundHalfUp(finding.points ?? 0, 2);
          return (
            <li key={index} className="iid-past iid-text iid-numeric" data-testid="fixed">
              <div className="iid-strong">{findingTitle(locale, finding.code)}</div>
              <div>{subjectText(finding, rules, say)}</div>
              <div className="iid-muted iid-past__foot">
                <SeverityIcon severity={finding.severity} />
                {worth > 0 ? say("reviewPage.fixedFoot", { severity, points: gain(worth) }) : severity}
              </div>
            </li>
          );
        })}
      </ul>
      {left > 0 && (
        <div className="iid-row">
          <Button icon="chevron" size="small" testId="more-fixed" onClick={() => setShown(shown + AT_ONCE)}>
            {say("reviewPage.more", { count: count(Math.min(left, AT_ONCE)) })}
          </Button>
        </div>
      )}
    </div>
  );
}
