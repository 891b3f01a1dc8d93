import { Label, makeStyles, Select as FluentSelect, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

export interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
  /** Label beside the list; otherwise the options speak for themselves and only readers hear it. */
  labelled?: boolean;
  testId?: string;
}

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
  select: { flexGrow: 1, minWidth: 0 },
});

/** The browser's own list with a label: complete for keyboard and readers. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  labelled = false,
  testId,
}: SelectProps<Value>): ReactElement {
  const id = useId();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {labelled && (
        <Label htmlFor={id} size="small" className={styles.label}>
          {label}
        </Label>
      )}
      <FluentSelect
        id={id}
        size="small"
        aria-label={labelled ? undefined : label}
        value={value}
        root={{ className: styles.select }}
        data-testid={testId}
        onChange={(event) => {
          const chosen = options[event.target.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </FluentSelect>
    </div>
  );
}
