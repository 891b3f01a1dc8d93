import type { Clock } from "./clock";

/** The longest that the pane is kept from answering, in milliseconds. */
const SLICE_MILLISECONDS = 30;

/** Runs work that pauses by itself to its end; the pane answers its user in between. */
export async function inSlices<Result>(work: Iterator<unknown, Result, void>, clock: Clock): Promise<Result> {
  for (;;) {
    const start = clock.now();
    let step = work.next();
    while (!step.done && clock.now() - start < SLICE_MILLISECONDS) step = work.next();
    if (step.done) return step.value;
    await new Promise<void>((resolve) => void clock.after(0, resolve));
  }
}
