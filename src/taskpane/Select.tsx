import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useSharedStyles } from "./shared.styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", minWidth: 0, rowGap: tokens.spacingVerticalXXS },
  inline: { flexDirection: "row", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

export interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange(value: Value): void;
  /** Label beside instead of above. */
  inline?: boolean;
  testId?: string;
}

/** The browser's own list with a label: light, and complete for keyboard and readers. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  inline = false,
  testId,
}: SelectProps<Value>): ReactElement {
  const styles = useStyles();
  const shared = useSharedStyles();
  const id = useId();
  return (
    <div className={mergeClasses(styles.root, inline && styles.inline)}>
      <label htmlFor={id} className={mergeClasses(shared.text, shared.muted)}>
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
