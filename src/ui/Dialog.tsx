import {
  Dialog as FluentDialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement, type ReactNode } from "react";

export interface DialogProps {
  title: string;
  children: ReactNode;
  /** Its buttons, the one that is meant first. */
  actions: ReactNode;
  testId: string;
  /** Escape, or a press beside it. */
  onClose(): void;
  /** It is gone: the focus can go back to where it came from. */
  onClosed(): void;
}

const useStyles = makeStyles({
  // The pane may be as narrow as 320 and as low as 380 pixels.
  surface: {
    boxSizing: "border-box",
    width: `calc(100% - 2 * ${tokens.spacingHorizontalM})`,
    maxWidth: "520px",
    maxHeight: "calc(100% - 16px)",
    padding: tokens.spacingHorizontalM,
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A question that has to be answered before anything else. */
export function Dialog({ title, children, actions, testId, onClose, onClosed }: DialogProps): ReactElement {
  const styles = useStyles();
  const closed = useRef(onClosed);
  useEffect(() => {
    closed.current = onClosed;
  });
  useEffect(() => () => closed.current(), []);
  return (
    <FluentDialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface
        className={styles.surface}
        data-testid={testId}
        onKeyDown={(event) => {
          // Office.js would give the focus to the sheet.
          if (event.key === "Escape") event.stopPropagation();
        }}
      >
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions fluid>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </FluentDialog>
  );
}
