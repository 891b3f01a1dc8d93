import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useHiddenText } from "./hiddenText";

export interface ParagraphProps {
  children: ReactNode;
  /** Explains rather than tells. */
  muted?: boolean;
  strong?: boolean;
  /** The sentence of a page. */
  large?: boolean;
  /** Figures in it keep their places while they change. */
  numeric?: boolean;
  id?: string | undefined;
  testId?: string | undefined;
  /** Read out when it appears or changes. */
  role?: "status" | "alert" | undefined;
  /** For readers of the screen only. */
  hidden?: boolean;
  className?: string | undefined;
}

const useStyles = makeStyles({
  // The browser's own margins would tear the sections of a page apart.
  root: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
  numeric: { fontVariantNumeric: "tabular-nums" },
});

/** A sentence or a few in the small type of the pane. */
export function Paragraph({
  children,
  muted = false,
  strong = false,
  large = false,
  numeric = false,
  id,
  testId,
  role,
  hidden = false,
  className,
}: ParagraphProps): ReactElement {
  const styles = useStyles();
  const unseen = useHiddenText();
  return (
    <Text
      as="p"
      block
      size={large ? 300 : 200}
      weight={strong ? "semibold" : "regular"}
      id={id}
      role={role}
      className={mergeClasses(
        styles.root,
        muted && styles.muted,
        numeric && styles.numeric,
        hidden && unseen.root,
        className,
      )}
      data-testid={testId}
    >
      {children}
    </Text>
  );
}
