import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { ActionButton } from "../ActionButton";
import { Icon } from "../icons";
import { usePane } from "../pane";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ":empty": { display: "none" },
  },
  bar: { marginTop: tokens.spacingVerticalXS },
  undo: { display: "flex", marginTop: tokens.spacingVerticalXS },
  undoButton: { whiteSpace: "normal", textAlign: "left", justifyContent: "flex-start" },
});

/** What the last action said, a passing hindrance, and the way back. The region is always there, so it is read out. */
export function Notices(): ReactElement {
  const styles = useStyles();
  const { t, notice, message, dismiss, state } = usePane();
  const { hint, undoable } = state;
  return (
    <>
      <div role="status" aria-live="polite" className={styles.root}>
        {message && (
          <MessageBar
            layout="multiline"
            intent={message === "failed" ? "error" : message.tone}
            className={styles.bar}
            data-testid="message"
          >
            <MessageBarBody>{message === "failed" ? t("app.failed") : notice(message)}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<Icon name="cross" />}
                  aria-label={t("app.dismiss")}
                  onClick={dismiss}
                />
              }
            />
          </MessageBar>
        )}
        {hint && (
          <MessageBar layout="multiline" intent={hint.tone} className={styles.bar} data-testid="hint">
            <MessageBarBody>{notice(hint)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {undoable && (
        <div className={styles.root}>
          <div className={styles.undo}>
            <ActionButton
              action="undo"
              input={undefined}
              icon="undo"
              size="small"
              label={t("app.undo", { what: notice(undoable) })}
              testId="undo"
              className={styles.undoButton}
            />
          </div>
        </div>
      )}
    </>
  );
}
