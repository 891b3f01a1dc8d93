import { useId, type ReactElement } from "react";

export interface NumberFieldProps {
  label: string;
  /** As typed. */
  value: string;
  /** What is wrong with it, if anything. */
  problem: string | null;
  testId: string;
  onChange(value: string): void;
}

/** A short field for a number, with its label and what is wrong with it. */
export function NumberField({ label, value, problem, testId, onChange }: NumberFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="iid-section">
      <div className="iid-plan__field">
        <label htmlFor={id} className="iid-text">
          {label}
        </label>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          maxLength={6}
          className="iid-field iid-focus iid-plan__number"
          value={value}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          data-testid={testId}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      {problem !== null && (
        <p id={`${id}-problem`} role="alert" className="iid-text iid-plan__problem" data-testid={`${testId}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
