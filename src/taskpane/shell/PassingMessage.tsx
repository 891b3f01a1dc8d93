import type { ReactElement } from "react";
import type { Message } from "../../pane/runner";
import { NoticeLine } from "../../pane/NoticeLine";
import { useMessageText } from "./useMessageText";
import { usePassing } from "./usePassing";

/** At least so long, in milliseconds, and longer for long sentences: a slow reader reads eight letters a second. */
const SHORTEST = 8_000;
const EACH_LETTER = 125;

export interface PassingMessageProps {
  message: Message;
  onDismiss(): void;
}

/**
 * What the last action said. It leaves by itself unless somebody points at it or is in it, and can be read again below;
 * what went wrong stays until it is closed.
 */
export function PassingMessage({ message, onDismiss }: PassingMessageProps): ReactElement {
  const text = useMessageText()(message);
  const tone = message === "failed" ? "error" : message.tone;
  const stays = tone === "error" || tone === "warning";
  const holding = usePassing(message, stays ? null : Math.max(SHORTEST, text.length * EACH_LETTER), onDismiss);
  return (
    <div {...holding}>
      <NoticeLine tone={tone} text={text} testId="message" onDismiss={onDismiss} />
    </div>
  );
}
