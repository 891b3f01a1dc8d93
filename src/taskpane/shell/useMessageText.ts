import type { Message } from "../../pane/runner";
import { useTexts } from "../../pane/texts";

/** The sentence of an answer, in the language of the session. */
export function useMessageText(): (message: Message) => string {
  const { t, notice } = useTexts();
  return (message) => (message === "failed" ? t("app.failed") : notice(message));
}
