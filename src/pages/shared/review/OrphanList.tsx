import type { ReactElement } from "react";
import { findingTitle } from "../../../i18n/finding";
import type { Exception } from "../../../review/index";
import type { RuleSet } from "../../../rules/types";
import { ActionButton } from "../../../pane/ActionButton";
import { useTexts } from "../../../pane/texts";
import { Heading } from "../../../ui/Heading";
import { Paragraph } from "../../../ui/Paragraph";
import { exceptionText } from "./exceptionText";
import { subjectText } from "./subjectText";
import { useReviewTexts } from "./texts";
import "./review.css";

/** Acceptances whose finding is not there: kept and shown until somebody takes them away. */
export function OrphanList({ orphans, rules }: { orphans: readonly Exception[]; rules: RuleSet }): ReactElement | null {
  const { locale, count } = useTexts();
  const say = useReviewTexts();
  if (orphans.length === 0) return null;
  return (
    <section className="iid-section" data-testid="orphans">
      <Heading level={2}>{say("reviewPage.orphans", { count: count(orphans.length) })}</Heading>
      <Paragraph muted>{say("reviewPage.orphansHint")}</Paragraph>
      <ul className="iid-list">
        {orphans.map((orphan, index) => (
          <li key={index} className="iid-past iid-text" data-testid="orphan">
            <div className="iid-strong">{findingTitle(locale, orphan.code)}</div>
            <div>{subjectText(orphan, rules, say)}</div>
            <div className="iid-muted">{exceptionText(orphan, false, say, locale)}</div>
            <ActionButton
              action="withdrawException"
              input={orphan}
              icon="cross"
              size="small"
              label={say("reviewPage.removeOrphan")}
              testId="remove-orphan"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
