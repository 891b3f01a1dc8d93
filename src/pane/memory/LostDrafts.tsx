import type { ReactElement } from "react";
import { Button } from "../../ui/Button";
import { Paragraph } from "../../ui/Paragraph";

export interface LostDraft {
  key: string;
  /** The innovation it was for. */
  name: string;
  text: string;
}

export interface LostDraftsProps {
  drafts: readonly LostDraft[];
  /** Why they belong to nothing any more. */
  sentence: string;
  /** The button that throws one away. */
  discard: string;
  onDiscard(key: string): void;
}

/** What was typed and not saved for innovations that are not there any more: shown, and never put elsewhere. */
export function LostDrafts({ drafts, sentence, discard, onDiscard }: LostDraftsProps): ReactElement | null {
  if (drafts.length === 0) return null;
  return (
    <section className="iid-section" data-testid="lost-drafts">
      <Paragraph role="status">{sentence}</Paragraph>
      <ul className="iid-list iid-section">
        {drafts.map(({ key, name, text }) => (
          <li key={key} className="iid-text" data-testid="lost-draft">
            <div className="iid-strong">{name}</div>
            <div>{text}</div>
            <Button icon="cross" size="small" appearance="subtle" testId="discard-draft" onClick={() => onDiscard(key)}>
              {discard} <span className="iid-hidden">{name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
