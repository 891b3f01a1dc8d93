import type { ReactElement, ReactNode } from "react";
import type { OptionProps } from "../findings/VirtualList";
import { Icon } from "../icons";

export interface ChoiceOptionProps extends OptionProps {
  children: ReactNode;
  /** What choosing it is worth. */
  aside?: string | undefined;
  testId: string;
}

/** An option that is switched on and off, with a box that shows which. */
export function ChoiceOption({ children, aside, testId, ...props }: ChoiceOptionProps): ReactElement {
  return (
    <div
      role="option"
      id={props.id}
      aria-selected={props.selected}
      aria-setsize={props.of}
      aria-posinset={props.position}
      tabIndex={props.active ? 0 : -1}
      className="iid-choice iid-text iid-numeric iid-focus"
      data-testid={testId}
      onClick={props.onOpen}
      onFocus={props.onFocus}
    >
      <span className="iid-choice__box" aria-hidden="true">
        {props.selected && <Icon name="check" size={12} />}
      </span>
      <div className="iid-choice__content">{children}</div>
      {aside !== undefined && <span className="iid-choice__aside">{aside}</span>}
    </div>
  );
}
