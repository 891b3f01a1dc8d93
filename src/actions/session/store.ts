import type { SessionState } from "./types";

/** The state that everybody sees: a new object after every change. */
export class SessionStore {
  private readonly listeners = new Set<() => void>();

  constructor(private current: SessionState) {}

  state(): SessionState {
    return this.current;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
