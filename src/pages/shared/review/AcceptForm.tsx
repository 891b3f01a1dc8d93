import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from "react";
import { reasonTexts } from "../../../actions/review/shared/reason.texts";
import { LONGEST_INITIALS, LONGEST_REASON, reasonProblem } from "../../../review/index";
import { Button } from "../../../ui/Button";
import { useTexts } from "../../../pane/texts";
import { useServices } from "../../../pane/services";
import { useRunner } from "../../../pane/runner";
import { useWaiting } from "../../../pane/useWaiting";
import { keepInitials, lastInitials } from "../device/initials";
import { useReviewTexts } from "./texts";
import { TextArea } from "../../../ui/TextArea";
import { TextField } from "../../../ui/TextField";

export interface AcceptFormProps {
  /** The findings that get the same reason. */
  reviewKeys: readonly string[];
  /** All of them are accepted. */
  onDone(): void;
  onCancel(): void;
}

/** Asks why a finding is accepted, and by whom; stays open with what was typed when it is refused. */
export function AcceptForm({ reviewKeys, onDone, onCancel }: AcceptFormProps): ReactElement {
  const { locale } = useTexts();
  const { run, session } = useServices();
  const { running } = useRunner();
  const waiting = useWaiting();
  const say = useReviewTexts();
  const [reason, setReason] = useState("");
  const [initials, setInitials] = useState(lastInitials);
  const [blank, setBlank] = useState(false);
  const field = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = async (): Promise<void> => {
    if (waiting) return;
    if (reasonProblem(reason)) {
      setBlank(true);
      field.current?.focus();
      return;
    }
    keepInitials(initials);
    await run("acceptFinding", { keys: reviewKeys, reason, by: initials });
    const accepted = new Set(session.state().review?.accepted.map(({ key }) => key));
    if (reviewKeys.every((key) => accepted.has(key))) onDone();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    void submit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };

  return (
    <form className="iid-accept" data-testid="accept-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <TextArea
        label={say("reviewPage.reason")}
        rows={2}
        maxLength={LONGEST_REASON}
        required
        problem={blank ? reasonTexts.missing[locale] : null}
        hint={say("reviewPage.noScore")}
        placeholder={say("reviewPage.reasonHint")}
        value={reason}
        testId="reason"
        onElement={(element) => {
          field.current = element;
        }}
        onChange={(typed) => {
          setReason(typed);
          setBlank(false);
        }}
      />
      <div className="iid-row">
        <TextField
          label={say("reviewPage.initials")}
          maxLength={LONGEST_INITIALS}
          characters={LONGEST_INITIALS}
          value={initials}
          testId="initials"
          onChange={setInitials}
        />
        <Button
          icon="check"
          size="small"
          appearance="primary"
          busy={running === "acceptFinding"}
          disabled={waiting}
          testId="confirm-accept"
          onClick={() => void submit()}
        >
          {say("reviewPage.confirm")}
        </Button>
        <Button icon="cross" size="small" appearance="subtle" testId="cancel-accept" onClick={onCancel}>
          {say("reviewPage.cancel")}
        </Button>
      </div>
    </form>
  );
}
