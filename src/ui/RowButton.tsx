import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { MouseEvent, ReactElement, ReactNode } from "react";

export interface RowButtonProps {
  children: ReactNode;
  /** How what is inside of it is laid out. */
  className?: string;
  /** What appears when the pointer rests on it. */
  title?: string;
  /** Whether what it shows and hides is there. */
  expanded?: boolean;
  testId?: string;
  /** What tests know it by, as `data-` attributes. */
  data?: Readonly<Record<`data-${string}`, string | number>>;
  onClick(event: MouseEvent): void;
}

const useStyles = makeStyles({
  root: {
    display: "block",
    width: "100%",
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

/** A line or a few of a list, as wide as the list, that leads somewhere. */
export function RowButton({
  children,
  className,
  title,
  expanded,
  testId,
  data,
  onClick,
}: RowButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      shape="square"
      title={title}
      aria-expanded={expanded}
      className={mergeClasses(styles.root, className)}
      data-testid={testId}
      onClick={onClick}
      {...data}
    >
      {children}
    </Button>
  );
}
