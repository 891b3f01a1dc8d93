/** How long the page may be kept from answering the user. */
const SLICE_MILLISECONDS = 24;

/** Lets the page answer what has come in the meantime. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/**
 * @returns what long work calls between its steps: it lets the page answer when a slice of time is used up, and says whether
 * it did
 */
export function breather(): () => Promise<boolean> {
  let answered = performance.now();
  return async () => {
    if (performance.now() - answered <= SLICE_MILLISECONDS) return false;
    await pause();
    answered = performance.now();
    return true;
  };
}
