import type { PageId } from "../pages/ids.generated";

/** Which page the pane shows; actions write it, the pane follows. */
export interface Navigation {
  /** `null` as long as no action asked for one: then the pane decides. */
  page(): PageId | null;
  /** Sets the page; from the ribbon also opens the pane. */
  show(page: PageId): Promise<void>;
  subscribe(listener: () => void): () => void;
}

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
