import type { PageId } from "../pages/ids.generated";
import type { Navigation } from "./types";

/** Which page the pane shows, kept outside of the pane so that the ribbon can set it before the pane is loaded. */
export function createNavigation(): Navigation {
  let page: PageId | null = null;
  const listeners = new Set<() => void>();
  return {
    page: () => page,
    async show(next) {
      page = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
