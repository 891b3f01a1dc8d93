import { useCallback, useSyncExternalStore } from "react";

/** Whether the pane is at least so wide; a web view that cannot say so counts as narrow. */
export function useMinWidth(pixels: number): boolean {
  const wanted = `(min-width: ${pixels}px)`;
  const ask = useCallback(() => typeof window.matchMedia === "function" && window.matchMedia(wanted).matches, [wanted]);
  const subscribe = useCallback(
    (listener: () => void) => {
      if (typeof window.matchMedia !== "function") return () => undefined;
      const query = window.matchMedia(wanted);
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    [wanted],
  );
  return useSyncExternalStore(subscribe, ask);
}
