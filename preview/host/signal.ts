type Listener<T extends unknown[]> = (...args: T) => void;

/** Listeners of one kind of news. */
export class Signal<T extends unknown[]> {
  private readonly listeners = new Set<Listener<T>>();

  on = (listener: Listener<T>): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  emit(...args: T): void {
    for (const listener of this.listeners) listener(...args);
  }
}
