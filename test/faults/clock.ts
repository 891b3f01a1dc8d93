import { setImmediate } from "node:timers";

interface Timer {
  at: number;
  job: () => void;
}

/**
 * Time as the tests let it pass. Everything between pane and host goes by timers, so that what happens, and in which
 * order, follows from the seed alone; and nobody waits.
 */
export class VirtualClock {
  private readonly timers = new Map<number, Timer>();
  private last = 0;
  now = 1_760_000_000_000;

  /** In the place of `setTimeout` and `clearTimeout`; returns what puts the real ones back. */
  install(): () => void {
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const own = (job: () => void, delay = 0): number => {
      this.last += 1;
      this.timers.set(this.last, { at: this.now + Math.max(0, delay), job });
      return this.last;
    };
    Object.assign(globalThis, { setTimeout: own, clearTimeout: (id: number) => this.timers.delete(id) });
    return () => Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
  }

  /** Lets time pass until the work is done. @returns its result; `null` when nothing would ever end it */
  async until<T>(work: Promise<T>, longest: number): Promise<{ is: T } | null> {
    const end = this.now + longest;
    const outcome: { done: { is: T } | null; failed: { with: unknown } | null } = { done: null, failed: null };
    work.then(
      (is) => (outcome.done = { is }),
      (error: unknown) => (outcome.failed = { with: error }),
    );
    for (;;) {
      await turn();
      if (outcome.failed) throw outcome.failed.with;
      if (outcome.done) return outcome.done;
      if (!this.fireNext(end)) return null;
    }
  }

  /** Lets this much time pass. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    do await turn();
    while (this.fireNext(end));
    this.now = end;
  }

  /** Forgets what was to come, as when the window is closed. */
  forget(): void {
    this.timers.clear();
  }

  private fireNext(end: number): boolean {
    let first: [number, Timer] | null = null;
    for (const entry of this.timers) if (!first || entry[1].at < first[1].at) first = entry;
    if (!first || first[1].at > end) return false;
    const [id, timer] = first;
    this.timers.delete(id);
    this.now = Math.max(this.now, timer.at);
    timer.job();
    return true;
  }
}

/** Until every promise that can go on has gone on. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
