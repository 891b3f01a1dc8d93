import type { ReactElement } from "react";
import { usePane } from "../pane/pane";

/** The title of a group of findings and how many there are. */
export function GroupHeading({ title, count }: { title: string; count: number }): ReactElement {
  const pane = usePane();
  return (
    <div role="presentation" className="iid-group iid-strong iid-text iid-numeric" data-testid="group">
      <span>{title}</span>
      <span>{pane.count(count)}</span>
    </div>
  );
}
