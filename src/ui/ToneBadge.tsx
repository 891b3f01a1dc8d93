import { Badge, makeStyles, type BadgeProps } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface ToneBadgeProps {
  children: string;
  tone: "success" | "brand" | "info" | "warning" | "error";
  testId?: string;
}

const COLORS: Record<ToneBadgeProps["tone"], NonNullable<BadgeProps["color"]>> = {
  success: "success",
  brand: "brand",
  info: "informative",
  warning: "warning",
  error: "danger",
};

const useStyles = makeStyles({
  // Words, which wrap in a narrow pane.
  root: { height: "auto", minHeight: "20px" },
});

/** A word or two whose colour says the same. */
export function ToneBadge({ children, tone, testId }: ToneBadgeProps): ReactElement {
  const styles = useStyles();
  return (
    <Badge appearance="tint" color={COLORS[tone]} className={styles.root} data-testid={testId}>
      {children}
    </Badge>
  );
}
