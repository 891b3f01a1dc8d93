import { useLayoutEffect, useRef, type ReactElement, type ReactNode, type Ref } from "react";
import { Heading } from "../../../ui/Heading";
import { IconButton } from "../../../ui/IconButton";
import { useReviewTexts } from "./texts";
import "./review.css";

export interface PanelFrameProps {
  /** Its name for readers. */
  label: string;
  title: ReactNode;
  focusRef: Ref<HTMLHeadingElement>;
  children: ReactNode;
  onClose(): void;
  /** Pixels that it covers of the list. */
  onHeight(height: number): void;
}

/**
 * What can be done with what was opened or chosen. It comes after the list, so that Tab leads from the list to it, and
 * stays in view at the lower edge while the list is scrolled.
 */
export function PanelFrame({ label, title, focusRef, children, onClose, onHeight }: PanelFrameProps): ReactElement {
  const say = useReviewTexts();
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => onHeight(panel.current?.offsetHeight ?? 0));
  useLayoutEffect(() => () => onHeight(0), [onHeight]);
  return (
    <section ref={panel} className="iid-panel" aria-label={label}>
      <div className="iid-panel__head">
        <Heading level={2} small focusRef={focusRef} className="iid-panel__title">
          {title}
        </Heading>
        <IconButton icon="cross" label={say("reviewPage.close")} testId="close-panel" onClick={onClose} />
      </div>
      {children}
    </section>
  );
}
