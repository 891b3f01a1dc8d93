import { makeStyles, Select as FluentSelect } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

export interface GroupSelectProps {
  /** What is chosen, for readers. */
  label: string;
  value: string;
  /** The options, some of them in groups. */
  children: ReactNode;
  testId: string;
  /** Somebody comes to the list: what it holds may be made only now. */
  onReach(): void;
  onChange(value: string): void;
}

const useStyles = makeStyles({
  root: { flex: "1 1 180px", minWidth: 0 },
  select: { minWidth: 0 },
});

/** The browser's own list, for more options than `Select` has. */
export function GroupSelect({ label, value, children, testId, onReach, onChange }: GroupSelectProps): ReactElement {
  const styles = useStyles();
  return (
    <FluentSelect
      size="small"
      aria-label={label}
      value={value}
      root={{ className: styles.root }}
      select={{ className: styles.select }}
      data-testid={testId}
      onPointerDown={onReach}
      onFocus={onReach}
      onChange={(_event, { value: chosen }) => onChange(chosen)}
    >
      {children}
    </FluentSelect>
  );
}
