import { useEffect, type ReactElement, type ReactNode, type RefObject } from "react";
import { useEvidenceTexts } from "../texts";
import { viewKeys, type ViewKeys } from "./viewKeys";

export interface ViewAreaProps {
  area: RefObject<HTMLDivElement>;
  name: string;
  keys: ViewKeys;
  /** Has the focus until there is something to see. */
  waiting: RefObject<HTMLElement>;
  children: ReactNode;
}

/** What can be scrolled of a document. It takes the focus when the document is there, unless that has gone elsewhere. */
export function ViewArea({ area, name, keys, waiting, children }: ViewAreaProps): ReactElement {
  const say = useEvidenceTexts();
  const onKeyDown = viewKeys(keys);
  useEffect(() => {
    if (document.activeElement === waiting.current) area.current?.focus({ preventScroll: true });
  }, [area, waiting]);
  return (
    <div
      ref={area}
      className="iid-viewer__area iid-focus"
      role="region"
      tabIndex={0}
      aria-label={say("evidence.view.area", { name })}
      aria-description={say("evidence.view.keys")}
      data-testid="view-area"
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}
