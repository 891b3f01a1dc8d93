import { useEffect, useState, type ReactElement } from "react";
import { usePlanTexts } from "./texts";
import { TextField } from "../../ui/TextField";

const HIGHEST_EFFORT = 99;

export interface EffortFieldProps {
  effort: number;
  /** Names the step for readers. */
  step: string;
  /** `null` goes back to the usual effort. */
  onEffort(effort: number | null): void;
}

/** What a step takes, in documents or whatever the user counts. It holds when the field is left, or with Enter. */
export function EffortField({ effort, step, onEffort }: EffortFieldProps): ReactElement {
  const say = usePlanTexts();
  const [typed, setTyped] = useState(String(effort));
  useEffect(() => setTyped(String(effort)), [effort]);
  const commit = (): void => {
    const text = typed.trim();
    const number = Number(text);
    if (text === "") onEffort(null);
    else if (Number.isInteger(number) && number >= 0 && number <= HIGHEST_EFFORT) {
      if (number !== effort) onEffort(number);
      return;
    }
    setTyped(String(effort));
  };
  return (
    <TextField
      label={say("planPage.effort")}
      name={say("planPage.effortStep", { step })}
      inputMode="numeric"
      maxLength={2}
      characters={2}
      value={typed}
      testId="step-effort"
      onChange={setTyped}
      onBlur={commit}
      onEnter={commit}
    />
  );
}
