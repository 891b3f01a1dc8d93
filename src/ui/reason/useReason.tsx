import {
  lazy,
  Suspense,
  useEffect,
  useRef,
  useState,
  type FunctionComponent,
  type ReactElement,
  type SyntheticEvent,
} from "react";
import type { ReasonTipProps } from "./ReasonTip";

/** Only where a control is off and somebody comes near: it is not among what is loaded first. */
const Tip = lazy<FunctionComponent<ReasonTipProps>>(() =>
  import("./ReasonTip").then(
    (file) => ({ default: file.ReasonTip }),
    () => ({ default: () => null }),
  ),
);

/** Milliseconds from coming near to being told, and from leaving to being left alone. */
const DELAY = 250;

/** What a control gets, and what stands beside it. */
interface Reasoned {
  props: {
    disabledFocusable: boolean;
    "aria-description": string | undefined;
    onPointerEnter(event: SyntheticEvent<HTMLElement>): void;
    onPointerLeave(): void;
    onFocus(event: SyntheticEvent<HTMLElement>): void;
    onBlur(): void;
  };
  tip: ReactElement | null;
}

/**
 * Says why a control cannot be pressed now: under the pointer, with the focus, and read out with it. It keeps the focus, which
 * must not be lost while an action runs.
 */
export function useReason(reason: string | false): Reasoned {
  const [target, setTarget] = useState<HTMLElement | null>(null);
  const timer = useRef<number | undefined>(undefined);
  const after = (milliseconds: number, element: HTMLElement | null): void => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setTarget(element), milliseconds);
  };
  const stay = (): void => window.clearTimeout(timer.current);
  const hide = (): void => after(0, null);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  // Whoever presses a button that is off while it works need not be told: he began it.
  const come = ({ currentTarget }: SyntheticEvent<HTMLElement>): void => {
    if (reason !== false) after(DELAY, currentTarget);
  };
  return {
    props: {
      disabledFocusable: reason !== false,
      "aria-description": reason === false ? undefined : reason,
      onPointerEnter: come,
      onPointerLeave: () => after(DELAY, null),
      onFocus: come,
      onBlur: hide,
    },
    tip:
      reason !== false && target ? (
        <Suspense fallback={null}>
          <Tip reason={reason} target={target} onStay={stay} onHide={hide} />
        </Suspense>
      ) : null,
  };
}
