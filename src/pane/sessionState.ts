import { useCallback, useSyncExternalStore } from "react";
import type { Session, SessionState } from "../actions/types";
import { useServices } from "./services";

function useSubscription(): [Session, (listener: () => void) => () => void] {
  const { session } = useServices();
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return [session, subscribe];
}

const whole = (state: SessionState): SessionState => state;

/**
 * The state of the session, or a part of it; the component is drawn again only when that part is another one.
 * @param select the part: a text, a number, or an object that stands in the state as it is
 * @throws Error outside of `PaneProvider`
 */
export function useSessionState(): SessionState;
export function useSessionState<Part>(select: (state: SessionState) => Part): Part;
export function useSessionState(select: (state: SessionState) => unknown = whole): unknown {
  const [session, subscribe] = useSubscription();
  return useSyncExternalStore(subscribe, () => select(session.state()));
}

/**
 * The cells of the workbook as last read; `null` before that.
 * @throws Error outside of `PaneProvider`
 */
export function useCells(): ReturnType<Session["data"]> {
  const [session, subscribe] = useSubscription();
  return useSyncExternalStore(subscribe, () => session.data());
}
