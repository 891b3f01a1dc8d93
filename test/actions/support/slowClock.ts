import type { Clock } from "../../../src/actions/session/jobs/clock";

/** A clock by which every look takes a step of time, and what it was asked to do later. */
export function slowClock(step: number): { clock: Clock; waiting: (() => void)[] } {
  let now = 1_000;
  const waiting: (() => void)[] = [];
  const clock: Clock = {
    now: () => (now += step),
    after(milliseconds, job) {
      if (milliseconds === 0) waiting.push(job);
      return () => undefined;
    },
  };
  return { clock, waiting };
}
