import { Tooltip } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { keepEscape } from "../escape";

export interface ReasonTipProps {
  reason: string;
  target: HTMLElement;
  /** The pointer is over it, so that it can be read to the end. */
  onStay(): void;
  /** It was left, or sent away with Escape. */
  onHide(): void;
}

/** A sentence beside a control; readers hear it with the control. */
export function ReasonTip({ reason, target, onStay, onHide }: ReasonTipProps): ReactElement {
  return (
    <Tooltip
      relationship="inaccessible"
      visible
      withArrow
      positioning={{ target }}
      content={{ children: reason, onPointerEnter: onStay }}
      onVisibleChange={(_, change) => {
        keepEscape(change);
        if (!change.visible) onHide();
      }}
    />
  );
}
