import { Button as FluentButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode, Ref } from "react";
import { Icon, type IconName } from "./icons";
import { useReason } from "./reason/useReason";

export interface ButtonProps {
  children: ReactNode;
  icon: IconName;
  /** The sign behind the words, for buttons that lead somewhere. */
  iconAfter?: boolean;
  appearance?: "primary" | "secondary" | "subtle";
  size?: "small" | "medium";
  /** Why it cannot be pressed now. */
  disabled?: string | false;
  busy?: boolean;
  /** Whether what it shows and hides is there, and its id. */
  expanded?: boolean;
  controls?: string;
  /** Its name for readers, where the words alone do not say what it is about. */
  label?: string | undefined;
  testId?: string | undefined;
  /** For whoever gives it the focus. */
  elementRef?: Ref<HTMLButtonElement>;
  onClick(): void;
}

const useStyles = makeStyles({
  // As wide as its words, which wrap in a narrow pane instead of being cut.
  root: { alignSelf: "flex-start", minWidth: "unset", textAlign: "left", overflowWrap: "anywhere" },
  small: { minHeight: "24px", padding: `1px ${tokens.spacingHorizontalS}` },
  medium: { minHeight: "32px" },
  icon: { width: "16px", height: "16px" },
});

/** A button with a sign and its words. */
export function Button({
  children,
  icon,
  iconAfter = false,
  appearance = "secondary",
  size = "medium",
  disabled = false,
  busy = false,
  expanded,
  controls,
  label,
  testId,
  elementRef,
  onClick,
}: ButtonProps): ReactElement {
  const styles = useStyles();
  const reason = useReason(disabled);
  return (
    <>
      <FluentButton
        {...reason.props}
        // A button of Fluent can be a link too, and asks for a ref that fits both.
        ref={elementRef as Ref<never>}
        appearance={appearance}
        size={size}
        icon={{ className: styles.icon, children: <Icon name={icon} size={size === "small" ? 14 : 16} /> }}
        iconPosition={iconAfter ? "after" : "before"}
        aria-busy={busy || undefined}
        aria-expanded={expanded}
        aria-controls={controls}
        aria-label={label}
        className={mergeClasses(styles.root, styles[size])}
        data-testid={testId}
        onClick={onClick}
      >
        {children}
      </FluentButton>
      {reason.tip}
    </>
  );
}
