import type { ReactElement } from "react";
import { ActionButton } from "../../pane/ActionButton";
import { NoticeLine } from "../../pane/NoticeLine";
import { useTexts } from "../../pane/texts";
import { useSessionState } from "../../pane/sessionState";
import { useRunner } from "../../pane/runner";
import { NewFiles } from "../release/NewFiles";
import { PassingMessage } from "./PassingMessage";
import { Outdated } from "./Outdated";

/** What the last action said, a passing hindrance, and the way back. The region is always there, so it is read out. */
export function Notices(): ReactElement {
  const { t, notice } = useTexts();
  const hint = useSessionState((state) => state.hint);
  const undoable = useSessionState((state) => state.undoable);
  const { message, dismiss } = useRunner();
  return (
    <>
      <div role="status" aria-live="polite" className="iid-notices">
        {message && <PassingMessage message={message} onDismiss={dismiss} />}
        <Outdated />
        <NewFiles />
        {hint && <NoticeLine tone={hint.tone} text={notice(hint)} testId="hint" />}
      </div>
      {hint?.tone === "warning" && (
        <div className="iid-notices">
          <ActionButton action="recalculate" input={undefined} icon="refresh" size="small" testId="try-again" />
        </div>
      )}
      {undoable && (
        <div className="iid-notices">
          <ActionButton
            action="undo"
            input={undefined}
            icon="undo"
            size="small"
            label={t("app.undo", { what: notice(undoable) })}
            testId="undo"
          />
        </div>
      )}
    </>
  );
}
