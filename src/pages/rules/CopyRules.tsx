import { useState, type FormEvent, type ReactElement } from "react";
import { FIRST_YEAR, LAST_YEAR } from "../../rules/file/copyToYear";
import type { RuleSet } from "../../rules/types";
import { Button } from "../../ui/Button";
import { TextField } from "../../ui/TextField";
import { useSessionState } from "../../pane/sessionState";
import { useServices } from "../../pane/services";
import { useRunner } from "../../pane/runner";
import { useWaiting } from "../../pane/useWaiting";
import { Heading } from "../../ui/Heading";
import { useRulesTexts } from "./texts";

/** The rules in use as the start of another year. */
export function CopyRules({ rules }: { rules: RuleSet }): ReactElement {
  const ownRules = useSessionState((state) => state.ownRules);
  const { run } = useServices();
  const { running } = useRunner();
  const waiting = useWaiting();
  const say = useRulesTexts();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string | null>(null);

  const problemOf = (text: string): string | null => {
    const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
    if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) {
      return say("rulesPage.copyInvalid", { min: FIRST_YEAR, max: LAST_YEAR });
    }
    // Whether a built-in year may be replaced depends on how certain its rules are: the action decides.
    const own = year === rules.year || ownRules.some((other) => other.year === year);
    return own ? say("rulesPage.copyTaken", { year }) : null;
  };

  const submit = (): void => {
    if (waiting) return;
    const text = typed.trim();
    const found = problemOf(text);
    setProblem(found);
    if (found === null) void run("copyRules", { from: rules.year, to: Number(text) });
  };

  return (
    <section className="iid-section">
      <Heading level={3}>{say("rulesPage.copyYear")}</Heading>
      <form
        noValidate
        className="iid-row"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={say("rulesPage.copyTo", { year: rules.year })}
          inputMode="numeric"
          maxLength={4}
          characters={4}
          value={typed}
          problem={problem}
          testId="copy-to"
          onChange={setTyped}
        />
        <Button
          icon="copy"
          size="small"
          disabled={waiting}
          busy={running === "copyRules"}
          testId="copy-year"
          onClick={submit}
        >
          {say("rulesPage.copyAction")}
        </Button>
      </form>
    </section>
  );
}
