import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ActionId, ActionInputs } from "../actions/types";
import { Icon, type IconName } from "./icons";
import { usePane } from "./pane";

export interface ActionButtonProps<Id extends ActionId> {
  action: Id;
  input: ActionInputs[Id];
  icon: IconName;
  /** The label of the action when omitted. */
  label?: string;
  appearance?: "primary" | "secondary" | "subtle";
  size?: "small" | "medium";
  testId?: string;
  className?: string;
}

/** A button for an action: its label, whether it makes sense now, and its run. */
export function ActionButton<Id extends ActionId>({
  action,
  input,
  icon,
  label,
  appearance = "secondary",
  size = "medium",
  testId,
  className,
}: ActionButtonProps<Id>): ReactElement {
  const { actions, state, t, run, running } = usePane();
  const { labelKey, enabled } = actions[action];
  // Disabled but focusable: the focus must not fall off the page while the action runs.
  const disabled = running !== null || !enabled(state);
  const optional: Partial<ButtonProps> = className === undefined ? {} : { className };
  return (
    <Button
      {...optional}
      appearance={appearance}
      size={size}
      icon={<Icon name={icon} />}
      disabledFocusable={disabled}
      aria-busy={running === action || undefined}
      data-testid={testId}
      onClick={() => void run(action, input)}
    >
      {label ?? t(labelKey)}
    </Button>
  );
}
