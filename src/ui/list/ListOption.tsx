import type { ReactElement, ReactNode } from "react";
import type { OptionProps } from "./VirtualList";

export interface ListOptionProps extends OptionProps {
  children: ReactNode;
  testId: string;
  /** Instead of the look of a finding. */
  className?: string;
  /** What tests and styles know it by, as `data-` attributes. */
  data?: Readonly<Record<`data-${string}`, string | number>>;
}

/** An option of a `VirtualList`: its place among the others, whether it is chosen, and who gets the focus. */
export function ListOption({
  children,
  testId,
  className = "iid-finding",
  data = {},
  id,
  position,
  of,
  selected,
  active,
  onOpen,
  onFocus,
}: ListOptionProps): ReactElement {
  return (
    <div
      role="option"
      id={id}
      aria-selected={selected}
      aria-setsize={of}
      aria-posinset={position}
      tabIndex={active ? 0 : -1}
      className={`${className} iid-text iid-numeric iid-focus`}
      data-testid={testId}
      onClick={onOpen}
      onFocus={onFocus}
      {...data}
    >
      {children}
    </div>
  );
}
