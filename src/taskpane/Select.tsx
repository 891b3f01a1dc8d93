import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useSharedStyles } from "./shared.styles";

const useStyles = makeStyles({
  root: { position: "relative", display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { whiteSpace: "nowrap" },
});

export interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
  /** Label beside the list; otherwise the options speak for themselves and only readers hear it. */
  labelled?: boolean;
  testId?: string;
}

/** The browser's own list with a label: light, and complete for keyboard and readers. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  labelled = false,
  testId,
}: SelectProps<Value>): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={labelled ? mergeClasses(styles.label, shared.text, shared.muted) : shared.hidden}>
        {label}
      </label>
      <select
        id={id}
        className={mergeClasses(shared.field, shared.focus)}
        value={value}
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
      </select>
    </div>
  );
}
