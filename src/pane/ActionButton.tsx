import type { ReactElement } from "react";
import type { ActionId, ActionInputs } from "../actions/types";
import { Button, type ButtonProps } from "../ui/Button";
import { useTexts } from "./texts";
import { useSessionState } from "./sessionState";
import { useServices } from "./services";
import { useRunner } from "./runner";

export interface ActionButtonProps<Id extends ActionId> extends Pick<
  ButtonProps,
  "icon" | "appearance" | "size" | "testId"
> {
  action: Id;
  /** What it takes; made at the click where that takes long. */
  input: ActionInputs[Id] | (() => ActionInputs[Id]);
  /** The label of the action when omitted. */
  label?: string;
  /** Beside what the action itself says: there is nothing to do now. */
  disabled?: boolean;
}

/** A button for an action: its label, whether it makes sense now, and its run. */
export function ActionButton<Id extends ActionId>({
  action,
  input,
  label,
  disabled = false,
  ...button
}: ActionButtonProps<Id>): ReactElement {
  const { locale } = useTexts();
  const { actions, run } = useServices();
  const { running } = useRunner();
  const { label: name, enabled } = actions[action];
  const sensible = useSessionState(enabled);
  return (
    <Button
      {...button}
      disabled={disabled || running !== null || !sensible}
      busy={running === action}
      onClick={() => void run(action, typeof input === "function" ? (input as () => ActionInputs[Id])() : input)}
    >
      {label ?? name[locale]}
    </Button>
  );
}
