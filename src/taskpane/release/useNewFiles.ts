import { useEffect, useState } from "react";
import { hasNewFiles } from "./newFiles";

/** A pane stays open for days; its server is asked at most this often. */
const EVERY = 60 * 60 * 1000;

const clock = (): number => Date.now();

/**
 * Whether the server has a newer pane than this one, asked whenever the pane is looked at again.
 * @param now milliseconds; handed in so that tests can let time pass
 */
export function useNewFiles(now: () => number = clock): boolean {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    if (newer) return;
    let asked = now();
    const ask = (): void => {
      if (document.visibilityState === "hidden" || now() - asked < EVERY) return;
      asked = now();
      void hasNewFiles(location.pathname).then((found) => found && setNewer(true));
    };
    document.addEventListener("visibilitychange", ask);
    window.addEventListener("focus", ask);
    const timer = setInterval(ask, EVERY);
    return () => {
      document.removeEventListener("visibilitychange", ask);
      window.removeEventListener("focus", ask);
      clearInterval(timer);
    };
  }, [newer, now]);
  return newer;
}
