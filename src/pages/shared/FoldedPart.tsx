import { useState, type ReactElement, type ReactNode } from "react";
import { perSession } from "../../pane/perSession";
import { useServices } from "../../pane/services";
import { isTallPane } from "../../pane/tallPane";
import { Disclosure } from "../../ui/Disclosure";

export interface FoldedPartProps {
  /** What it is remembered by while the pane is open. */
  id: string;
  title: ReactNode;
  testId?: string;
  /** Pixels of the pane from which on it is open by itself. */
  room?: number | undefined;
  /** Level of its heading: 2 when omitted. */
  level?: 2 | 3;
  children(): ReactNode;
}

const turnedOf = perSession(() => new Map<string, boolean>());

/** A part of a page that is folded where the pane is low, until somebody opens it. */
export function FoldedPart({ id, title, testId, room, level = 2, children }: FoldedPartProps): ReactElement {
  const turned = turnedOf(useServices().session);
  const [open, setOpen] = useState(() => turned.get(id) ?? isTallPane(room));
  const turn = (next: boolean): void => {
    turned.set(id, next);
    setOpen(next);
  };
  return (
    <section className="iid-part" data-testid={testId}>
      <Disclosure title={title} level={level} testId={`part-${id}`} open={open} onToggle={turn}>
        {() => <div className="iid-section">{children()}</div>}
      </Disclosure>
    </section>
  );
}
