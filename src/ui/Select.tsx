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

/** The browser's own list with a label: light, and complete for keyboard and readers. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  labelled = false,
  testId,
}: SelectProps<Value>): ReactElement {
  const id = useId();
  return (
    <div className="iid-select">
      <label htmlFor={id} className={labelled ? "iid-select__label iid-text iid-muted" : "iid-hidden"}>
        {label}
      </label>
      <select
        id={id}
        className="iid-field iid-focus"
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
