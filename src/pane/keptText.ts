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

/** What people wrote or chose is forgotten by itself: computers are shared, and handed on. */
export const DAYS_KEPT = 90;
const DAY = 24 * 60 * 60 * 1000;
const UNTIL = ".until";

/** @returns until when something that is kept now is kept: milliseconds since 1970 */
export function lastDay(): number {
  return Date.now() + DAYS_KEPT * DAY;
}

function isOver(until: string | null): boolean {
  return until !== null && !(Number(until) > Date.now());
}

/** A text that is forgotten when it was not kept anew for `DAYS_KEPT` days. */
export function passingText(key: string): KeptText {
  const text = keptText(key);
  const until = keptText(`${key}${UNTIL}`);
  const keep = (value: string | null): void => {
    text.keep(value);
    until.keep(value === null ? null : String(lastDay()));
  };
  return {
    read() {
      const kept = text.read();
      if (kept === null || isOver(until.read())) return null;
      // Kept by a version that knew no end.
      if (until.read() === null) keep(kept);
      return kept;
    },
    keep,
    works: text.works,
  };
}

/** Takes away the passing texts that are over; for the start of the pane, since nobody else comes by. */
export function forgetOldTexts(): void {
  let keys: string[] = [];
  try {
    keys = Object.keys(localStorage);
  } catch {
    // A web view without storage has kept nothing.
  }
  for (const key of keys.filter((one) => one.startsWith("iid.") && one.endsWith(UNTIL))) {
    if (isOver(keptText(key).read())) passingText(key.slice(0, -UNTIL.length)).keep(null);
  }
}
