import { useEffect, useState, type ReactElement } from "react";
import { TextField } from "../../ui/TextField";

export interface EffortFieldProps {
  effort: number;
  label: string;
  /** Names the field for readers where the label is not enough. */
  name?: string;
  lowest: number;
  highest: number;
  testId: string;
  /** `null` goes back to the usual effort. */
  onEffort(effort: number | null): void;
}

/** How much work something is, against a photo. It holds when the field is left, or with Enter. */
export function EffortField({ effort, lowest, highest, onEffort, ...field }: EffortFieldProps): ReactElement {
  const [typed, setTyped] = useState(String(effort));
  useEffect(() => setTyped(String(effort)), [effort]);
  const commit = (): void => {
    const text = typed.trim();
    const number = Number(text);
    if (text === "") onEffort(null);
    else if (Number.isInteger(number) && number >= lowest && number <= highest) {
      if (number !== effort) onEffort(number);
      return;
    }
    setTyped(String(effort));
  };
  return (
    <TextField
      {...field}
      inputMode="numeric"
      maxLength={String(highest).length}
      characters={String(highest).length}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onEnter={commit}
    />
  );
}
