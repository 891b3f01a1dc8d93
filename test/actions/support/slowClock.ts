import type { Clock } from "../../../src/actions/session/jobs/clock";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

interface SlowClock {
  clock: Clock;
  /** What it was asked to do later. */
  waiting: (() => void)[];
  /** Until something waits for its next slice. */
  begun(): Promise<void>;
  /** Lets the work go on until something holds. @returns in how many slices */
  goOn(until: () => boolean): Promise<number>;
}

/** A clock by which every look takes a step of time. */
export function slowClock(step: number): SlowClock {
  let now = 1_000;
  const waiting: (() => void)[] = [];
  const clock: Clock = {
    now: () => (now += step),
    after(milliseconds, job) {
      if (milliseconds === 0) waiting.push(job);
      return () => undefined;
    },
  };
  return {
    clock,
    waiting,
    async begun() {
      for (let turns = 0; waiting.length === 0 && turns < 1_000; turns += 1) await turn();
    },
    async goOn(until) {
      let slices = 0;
      for (let turns = 0; !until() && turns < 5_000; turns += 1) {
        if (waiting.length > 0) slices += 1;
        for (const job of waiting.splice(0)) job();
        await turn();
      }
      return slices;
    },
  };
}
