import { makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useReason } from "./reason/useReason";

export interface ToggleChipProps {
  children: ReactNode;
  pressed: boolean;
  /** Why it cannot be pressed now. */
  disabled?: string | false;
  testId: string;
  /** The key that does the same, as `aria-keyshortcuts` writes it. */
  shortcut?: string | undefined;
  onClick(): void;
}

const useStyles = makeStyles({
  root: {
    columnGap: tokens.spacingHorizontalXS,
    minWidth: "unset",
    minHeight: "26px",
    padding: `1px ${tokens.spacingHorizontalS}`,
  },
  pressed: {
    borderTopColor: tokens.colorCompoundBrandStroke,
    borderRightColor: tokens.colorCompoundBrandStroke,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A choice that is on or off, beside others of its kind. */
export function ToggleChip({
  children,
  pressed,
  disabled = false,
  testId,
  shortcut,
  onClick,
}: ToggleChipProps): ReactElement {
  const styles = useStyles();
  const reason = useReason(disabled);
  return (
    <>
      <ToggleButton
        {...reason.props}
        size="small"
        checked={pressed}
        aria-keyshortcuts={shortcut}
        className={mergeClasses(styles.root, pressed && styles.pressed)}
        data-testid={testId}
        onClick={onClick}
      >
        {children}
      </ToggleButton>
      {reason.tip}
    </>
  );
}
