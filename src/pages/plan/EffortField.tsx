import { useEffect, useState, type ReactElement } from "react";
import { usePlanTexts } from "./texts";

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
    <label className="iid-plan__choice">
      <span>{say("planPage.effort")}</span>
      <input
        inputMode="numeric"
        autoComplete="off"
        maxLength={2}
        className="iid-field iid-focus iid-plan__effort"
        aria-label={say("planPage.effortStep", { step })}
        value={typed}
        data-testid="step-effort"
        onChange={({ target }) => setTyped(target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </label>
  );
}
