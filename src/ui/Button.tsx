import type { ReactElement, ReactNode } from "react";
import { classes } from "./classes";
import { Icon, type IconName } from "./icons";

export interface ButtonProps {
  children: ReactNode;
  icon: IconName;
  /** The sign behind the words, for buttons that lead somewhere. */
  iconAfter?: boolean;
  appearance?: "primary" | "secondary" | "subtle";
  size?: "small" | "medium";
  /** Cannot be pressed now, but keeps the focus: it must not fall off the page while an action runs. */
  disabled?: boolean;
  busy?: boolean;
  testId?: string | undefined;
  onClick(): void;
}

/** Fluent's button in our own few rules: the component of the library would cost a twentieth of the first script. */
export function Button({
  children,
  icon,
  iconAfter = false,
  appearance = "secondary",
  size = "medium",
  disabled = false,
  busy = false,
  testId,
  onClick,
}: ButtonProps): ReactElement {
  const sign = <Icon name={icon} size={size === "small" ? 14 : 16} />;
  return (
    <button
      type="button"
      className={classes(
        "iid-button iid-plain iid-focus",
        `iid-button--${appearance}`,
        size === "small" && "iid-button--small",
      )}
      aria-disabled={disabled || undefined}
      aria-busy={busy || undefined}
      data-testid={testId}
      onClick={() => {
        if (!disabled) onClick();
      }}
    >
      {!iconAfter && sign}
      <span>{children}</span>
      {iconAfter && sign}
    </button>
  );
}
