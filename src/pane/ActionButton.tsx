import type { ReactElement } from "react";
import type { ActionId, ActionInputs } from "../actions/types";
import { Button, type ButtonProps } from "../ui/Button";
import { useTexts } from "./texts";
import { useSessionState } from "./sessionState";
import { useServices } from "./services";
import { useRunner } from "./runner";
import { useWaiting } from "./useWaiting";

export interface ActionButtonProps<Id extends ActionId> extends Pick<
  ButtonProps,
  "icon" | "appearance" | "size" | "testId"
> {
  action: Id;
  /** What it takes; made at the click where that takes long. */
  input: ActionInputs[Id] | (() => ActionInputs[Id]);
  /** The label of the action when omitted. */
  label?: string;
  /** Beside what the action itself says: why there is nothing to do now. */
  disabled?: string | false;
}

/** A button for an action: its label, whether it makes sense now, and its run. */
export function ActionButton<Id extends ActionId>({
  action,
  input,
  label,
  disabled = false,
  ...button
}: ActionButtonProps<Id>): ReactElement {
  const { locale, t } = useTexts();
  const { actions, run } = useServices();
  const { running } = useRunner();
  const waiting = useWaiting();
  const { label: name, enabled } = actions[action];
  const obstacle = useSessionState((state) =>
    enabled(state) ? null : state.busy ? "busy" : state.analysis ? "nothing" : "noTable",
  );
  return (
    <Button
      {...button}
      disabled={waiting || (obstacle !== null && t(`off.${obstacle}`)) || disabled}
      busy={running === action}
      onClick={() => void run(action, typeof input === "function" ? (input as () => ActionInputs[Id])() : input)}
    >
      {label ?? name[locale]}
    </Button>
  );
}
