import type { ReactElement } from "react";

export interface GroupHeadingProps {
  title: string;
  /** How many there are, as it is shown. */
  count: string;
}

/** The title of a group in a list and how many belong to it. */
export function GroupHeading({ title, count }: GroupHeadingProps): ReactElement {
  return (
    <div role="presentation" className="iid-group iid-strong iid-text iid-numeric" data-testid="group">
      <span>{title}</span>
      <span>{count}</span>
    </div>
  );
}
