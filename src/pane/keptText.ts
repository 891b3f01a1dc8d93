/** A text kept on this computer under a key. */
export interface KeptText {
  /** `null` when there is none, or a web view without storage keeps nothing. */
  read(): string | null;
  /** `null` forgets it. A web view without storage keeps nothing, and next time there is nothing to read. */
  keep(text: string | null): void;
  /** Whether this web view can keep anything. */
  works(): boolean;
}

export function keptText(key: string): KeptText {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  return {
    read: () => attempt(() => localStorage.getItem(key), null),
    keep: (text) =>
      attempt(() => (text === null ? localStorage.removeItem(key) : localStorage.setItem(key, text)), undefined),
    works: () => attempt(() => localStorage.getItem(key) !== undefined, false),
  };
}
