import { useEffect } from "react";

const REACHED_BY_TAB =
  'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

function isReached(element: HTMLElement): boolean {
  const { display, visibility } = getComputedStyle(element);
  return element.tabIndex >= 0 && !element.matches(":disabled") && display !== "none" && visibility !== "hidden";
}

/** Where somebody goes on whose place is gone: the same control drawn anew, or the first one near it. */
function nextTo(path: readonly HTMLElement[]): HTMLElement | null {
  const testId = path[0]?.dataset["testid"];
  for (const place of path.slice(1)) {
    if (!place.isConnected) continue;
    const near = [...place.querySelectorAll<HTMLElement>(REACHED_BY_TAB)].filter(isReached);
    const found = near.find(({ dataset }) => testId !== undefined && dataset["testid"] === testId) ?? near[0];
    if (found) return found;
  }
  return null;
}

/**
 * Keeps the focus in the page when an action takes away the control that it was started with: from a document without one,
 * Excel gives the keyboard back to the sheet. Whoever moves the focus on purpose comes later and is not in the way.
 */
export function useKeptFocus(main: HTMLElement | null): void {
  useEffect(() => {
    if (!main) return;
    /** The control with the focus and everything around it, up to the page. */
    let path: HTMLElement[] = [];
    const note = ({ target }: FocusEvent): void => {
      path = [];
      for (let one = target as HTMLElement | null; one && one !== main.parentElement; one = one.parentElement)
        path.push(one);
    };
    const follow = (): void => {
      if (path.length === 0 || path[0]!.isConnected) return;
      const { activeElement: now } = document;
      if (now?.isConnected && now !== document.body) return;
      // Whoever works in the sheet meanwhile keeps the keyboard.
      if (!document.hasFocus()) return;
      nextTo(path)?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(follow);
    main.addEventListener("focusin", note);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      main.removeEventListener("focusin", note);
      observer.disconnect();
    };
  }, [main]);
}
