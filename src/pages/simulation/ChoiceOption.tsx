import type { ReactElement, ReactNode } from "react";
import { ListOption } from "../../ui/list/ListOption";
import type { OptionProps } from "../../ui/list/VirtualList";
import { Icon } from "../../ui/icons";

export interface ChoiceOptionProps extends OptionProps {
  children: ReactNode;
  /** What choosing it is worth. */
  aside?: string | undefined;
  testId: string;
}

/** An option that is switched on and off, with a box that shows which. */
export function ChoiceOption({ children, aside, testId, ...props }: ChoiceOptionProps): ReactElement {
  return (
    <ListOption {...props} testId={testId} className="iid-choice">
      <span className="iid-choice__box" aria-hidden="true">
        {props.selected && <Icon name="check" size={12} />}
      </span>
      <div className="iid-choice__content">{children}</div>
      {aside !== undefined && <span className="iid-choice__aside">{aside}</span>}
    </ListOption>
  );
}
