import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

export interface CheckFieldProps {
  children: string;
  checked: boolean;
  /** Its name for readers, where the words alone do not say what it is about. */
  label?: string;
  testId: string;
  onChange(checked: boolean): void;
}

const useStyles = makeStyles({
  root: { alignItems: "flex-start" },
  label: {
    // Fluent lifts the words for its own, higher lines.
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  indicator: { margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} 0 0` },
});

/** A box to tick, with its words. */
export function CheckField({ children, checked, label, testId, onChange }: CheckFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Checkbox
      checked={checked}
      label={{ className: styles.label, children }}
      indicator={{ className: styles.indicator }}
      root={{ className: styles.root }}
      aria-label={label}
      data-testid={testId}
      onChange={(_event, { checked: ticked }) => onChange(ticked === true)}
    />
  );
}
