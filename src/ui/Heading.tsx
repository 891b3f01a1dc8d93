import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode, Ref } from "react";
import { useHiddenText } from "./hiddenText";

export interface HeadingProps {
  /** 1 for the page, 2 for a part of it, 3 for a part of that. */
  level: 1 | 2 | 3 | 4;
  /** Not larger than the text below it. */
  small?: boolean;
  /** Lighter than a strong line of the text. */
  muted?: boolean;
  /** For readers of the screen only: what is seen says it otherwise. */
  hidden?: boolean;
  children: ReactNode;
  id?: string;
  testId?: string;
  /** Who moves the focus here when what is below it changes. */
  focusRef?: Ref<HTMLHeadingElement>;
  className?: string;
}

const useStyles = makeStyles({
  root: { margin: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** A heading of the page: small, since the pane is narrow. */
export function Heading({
  level,
  small = level > 2,
  muted = false,
  hidden = false,
  children,
  id,
  testId,
  focusRef,
  className,
}: HeadingProps): ReactElement {
  const styles = useStyles();
  const unseen = useHiddenText();
  return (
    <Text
      as={`h${level}` as "h1"}
      id={id}
      block
      className={mergeClasses(
        styles.root,
        muted && styles.muted,
        hidden && unseen.root,
        focusRef !== undefined && "iid-focus",
        className,
      )}
      size={small ? 200 : 300}
      weight={muted ? "regular" : "semibold"}
      data-testid={testId}
      // Fluent names no element that a text of any kind could be.
      {...(focusRef && { ref: focusRef as Ref<never>, tabIndex: -1 })}
    >
      {children}
    </Text>
  );
}
