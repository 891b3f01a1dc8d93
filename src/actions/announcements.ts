import type { ActionResult } from "./types";

const listeners = new Set<(result: ActionResult) => void>();
let unheard: ActionResult | null = null;

/** Tells the pane what an action said that did not start in the pane. Kept for a pane that is still loading. */
export function announce(result: ActionResult): void {
  unheard = listeners.size === 0 ? result : null;
  for (const listener of listeners) listener(result);
}

/** The pane listens here; what was said last while nobody listened comes at once. */
export function subscribeAnnouncements(listener: (result: ActionResult) => void): () => void {
  listeners.add(listener);
  if (unheard) listener(unheard);
  unheard = null;
  return () => listeners.delete(listener);
}
