import type { ReactElement, ReactNode } from "react";
import type { OptionProps } from "./VirtualList";

export interface ListOptionProps extends OptionProps {
  children: ReactNode;
  testId: string;
  /** Instead of the look of a finding. */
  className?: string;
  /** Its place in a tree: how deep it lies, its place beside its like, and whether what it holds is shown. */
  branch?: { level: number; position: number; of: number; open?: boolean | undefined };
  /** What appears when the pointer rests on it. */
  title?: string | undefined;
  /** What tests and styles know it by, as `data-` attributes. */
  data?: Readonly<Record<`data-${string}`, string | number>>;
}

/** An option of a `VirtualList`: its place among the others, whether it is chosen, and who gets the focus. */
export function ListOption({
  children,
  testId,
  className = "iid-finding",
  branch,
  title,
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
      role={branch ? "treeitem" : "option"}
      id={id}
      title={title}
      aria-selected={selected}
      aria-setsize={branch?.of ?? of}
      aria-posinset={branch?.position ?? position}
      aria-level={branch?.level}
      aria-expanded={branch?.open}
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
