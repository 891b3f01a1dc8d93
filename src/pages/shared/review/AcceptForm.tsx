import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactElement } from "react";
import { reasonTexts } from "../../../actions/review/shared/reason.texts";
import { LONGEST_INITIALS, LONGEST_REASON, reasonProblem } from "../../../review/index";
import { Button } from "../../../ui/Button";
import { useTexts } from "../../../pane/texts";
import { useServices } from "../../../pane/services";
import { useRunner } from "../../../pane/runner";
import { keepInitials, lastInitials } from "../device/initials";
import { useReviewTexts } from "./texts";

export interface AcceptFormProps {
  reviewKey: string;
  /** The finding is accepted. */
  onDone(): void;
  onCancel(): void;
}

/** Asks why a finding is accepted, and by whom; stays open with what was typed when it is refused. */
export function AcceptForm({ reviewKey, onDone, onCancel }: AcceptFormProps): ReactElement {
  const { locale } = useTexts();
  const { run, session } = useServices();
  const { running } = useRunner();
  const say = useReviewTexts();
  const id = useId();
  const [reason, setReason] = useState("");
  const [initials, setInitials] = useState(lastInitials);
  const [blank, setBlank] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = async (): Promise<void> => {
    if (running !== null) return;
    if (reasonProblem(reason)) {
      setBlank(true);
      field.current?.focus();
      return;
    }
    keepInitials(initials);
    await run("acceptFinding", { key: reviewKey, reason, by: initials });
    if (session.state().review?.accepted.some(({ key }) => key === reviewKey)) onDone();
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
      <label htmlFor={`${id}reason`} className="iid-text iid-strong">
        {say("reviewPage.reason")}
      </label>
      <textarea
        ref={field}
        id={`${id}reason`}
        rows={2}
        maxLength={LONGEST_REASON}
        required
        aria-invalid={blank}
        aria-describedby={`${id}note${blank ? ` ${id}blank` : ""}`}
        className="iid-field iid-focus"
        placeholder={say("reviewPage.reasonHint")}
        value={reason}
        data-testid="reason"
        onChange={(event) => {
          setReason(event.target.value);
          setBlank(false);
        }}
      />
      {blank && (
        <p id={`${id}blank`} role="alert" className="iid-text iid-accept__blank">
          {reasonTexts.missing[locale]}
        </p>
      )}
      <p id={`${id}note`} className="iid-text iid-muted">
        {say("reviewPage.noScore")}
      </p>
      <div className="iid-row">
        <label htmlFor={`${id}initials`} className="iid-text">
          {say("reviewPage.initials")}
        </label>
        <input
          id={`${id}initials`}
          maxLength={LONGEST_INITIALS}
          autoComplete="off"
          className="iid-field iid-focus iid-accept__initials"
          value={initials}
          data-testid="initials"
          onChange={(event) => setInitials(event.target.value)}
        />
        <Button
          icon="check"
          size="small"
          appearance="primary"
          busy={running === "acceptFinding"}
          disabled={running !== null}
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
