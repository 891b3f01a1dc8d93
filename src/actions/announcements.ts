import type { ActionResult } from "./action";

type Listener = (result: ActionResult) => void;

/** What actions said that did not start in the pane, such as those of the ribbon. */
export class Announcements {
  private readonly listeners = new Set<Listener>();
  private unheard: ActionResult | null = null;

  /** Kept for a pane that is still loading. */
  announce(result: ActionResult): void {
    this.unheard = this.listeners.size === 0 ? result : null;
    for (const listener of this.listeners) listener(result);
  }

  /** The listener gets the latest announcement at once when nobody has heard it yet. Returns the unsubscribe. */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    if (this.unheard) listener(this.unheard);
    this.unheard = null;
    return () => this.listeners.delete(listener);
  }
}
