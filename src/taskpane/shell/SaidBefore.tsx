import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";
import { formatTime } from "../../i18n/format";
import { useRunner } from "../../pane/runner";
import { useTexts } from "../../pane/texts";
import { Button } from "../../ui/Button";
import { useMessageText } from "./useMessageText";

/** The last answers of actions, to be read again once they have left. */
export function SaidBefore(): ReactElement | null {
  const { t, locale, count } = useTexts();
  const { said } = useRunner();
  const sentence = useMessageText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  if (said.length === 0) return null;
  const close = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !open) return;
    // Office would give the focus to the sheet.
    event.stopPropagation();
    setOpen(false);
    root.current?.querySelector("button")?.focus();
  };
  return (
    <div ref={root} className="iid-said" onKeyDown={close}>
      <ul id={id} hidden={!open} className="iid-list iid-said__list" aria-label={t("app.messages")} data-testid="said">
        {open &&
          said.map(({ number, message, at }) => (
            <li key={number} className="iid-text">
              <span className="iid-muted iid-numeric">{formatTime(locale, at)}</span> {sentence(message)}
            </li>
          ))}
      </ul>
      <Button
        icon="info"
        size="small"
        appearance="subtle"
        expanded={open}
        controls={id}
        label={t("app.messagesCount", { count: count(said.length) })}
        testId="messages"
        onClick={() => setOpen(!open)}
      >
        {t("app.messages")}
      </Button>
    </div>
  );
}
