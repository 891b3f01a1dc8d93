import type { Clock } from "./clock";

/** One job for later; the next one takes its place. */
export class DelayedJob {
  private callOff: () => void = () => undefined;

  constructor(private readonly clock: Clock) {}

  schedule(milliseconds: number, job: () => void): void {
    this.cancel();
    this.callOff = this.clock.after(milliseconds, job);
  }

  cancel(): void {
    this.callOff();
    this.callOff = () => undefined;
  }
}

/**
 * How long to wait before a failed reading is tried again, longer each time: nobody has to press a button, and Excel is
 * not asked too often.
 */
const DELAYS = [2_000, 5_000, 15_000, 60_000];

/** Repeats a failed reading at growing intervals. */
export class Retries {
  private tries = 0;
  private readonly next: DelayedJob;

  constructor(
    clock: Clock,
    private readonly job: () => void,
  ) {
    this.next = new DelayedJob(clock);
  }

  /** @param when `soon`: nothing is wrong, somebody is only typing; `null`: not at all */
  again(when: "soon" | "later" | null): void {
    this.cancel();
    if (when === null) return;
    const delay = DELAYS[when === "soon" ? 0 : Math.min(this.tries, DELAYS.length - 1)]!;
    if (when === "later") this.tries += 1;
    this.next.schedule(delay, this.job);
  }

  cancel(): void {
    this.next.cancel();
  }

  /** It worked. */
  over(): void {
    this.cancel();
    this.tries = 0;
  }
}
