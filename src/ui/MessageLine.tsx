import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
  tokens,
  type MessageBarIntent,
} from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Icon, type IconName } from "./icons";

export interface MessageLineProps {
  tone: MessageBarIntent;
  children: ReactNode;
  testId?: string | undefined;
  /** The words of the button that takes the message away; without it the message goes when its reason goes. */
  dismiss?: { label: string; onDismiss(): void } | undefined;
}

const SIGNS: Record<MessageBarIntent, IconName> = {
  success: "check",
  info: "info",
  warning: "warning",
  error: "error",
};

const useStyles = makeStyles({
  // Long sentences wrap, and the line is no taller than they are.
  root: {
    alignItems: "flex-start",
    minHeight: "28px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // A list of mistakes has a line for each.
    whiteSpace: "pre-line",
    overflowWrap: "anywhere",
  },
  icon: { height: tokens.lineHeightBase200 },
  body: {
    minWidth: 0,
    paddingRight: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  actions: { marginBlock: "-4px" },
  dismiss: { color: tokens.colorNeutralForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
});

/** A sentence with the sign of its tone. */
export function MessageLine({ tone, children, testId, dismiss }: MessageLineProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar
      intent={tone}
      layout="singleline"
      // The live region around it reads it out.
      role="presentation"
      aria-labelledby={undefined}
      icon={{
        className: mergeClasses(styles.icon, tone === "warning" && styles.warning),
        children: <Icon name={SIGNS[tone]} size={14} />,
      }}
      className={styles.root}
      data-testid={testId}
    >
      <MessageBarBody className={styles.body}>{children}</MessageBarBody>
      {dismiss && (
        <MessageBarActions
          className={styles.actions}
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Icon name="cross" />}
              aria-label={dismiss.label}
              className={styles.dismiss}
              onClick={dismiss.onDismiss}
            />
          }
        />
      )}
    </MessageBar>
  );
}
