/** Longest time that a part of the work may keep the pane from answering, in milliseconds. */
export const SLICE = 12;

export interface SlicedWork<Progress, Result> {
  /** After each slice that was not the last. */
  onProgress(progress: Progress): void;
  onDone(result: Result): void;
  onFailed(error: unknown): void;
}

/**
 * Runs work that pauses by itself, in slices between which the pane answers the keyboard and paints.
 * @returns ends it; nothing is told afterwards
 */
export function runInSlices<Progress, Result>(
  work: Iterator<Progress, Result, void>,
  told: SlicedWork<Progress, Result>,
): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const slice = (): void => {
    const start = performance.now();
    try {
      let step = work.next();
      while (!step.done && performance.now() - start < SLICE) step = work.next();
      if (step.done) {
        told.onDone(step.value);
        return;
      }
      told.onProgress(step.value);
    } catch (error) {
      told.onFailed(error);
      return;
    }
    timer = setTimeout(slice, 0);
  };
  timer = setTimeout(slice, 0);
  return () => clearTimeout(timer);
}
