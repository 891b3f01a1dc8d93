/** Something that pages share; a new state object after every change. */
export class Store<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: State) {}

  readonly state = (): State => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  protected put(state: State): void {
    this.current = state;
    for (const listener of this.listeners) listener();
  }
}
