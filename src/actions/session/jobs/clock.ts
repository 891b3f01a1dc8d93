/** After a burst of edits everything is read once more: some edits raise no event on some builds of Excel. */
export const SWEEP_MILLISECONDS = 4_000;

/** Where time comes from, so that tests can hold it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs a job later; returns what calls it off. */
  after(milliseconds: number, job: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, job) {
    const timer = setTimeout(job, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The day of the machine that runs us, as an ISO date. */
export function dayOf(milliseconds: number): string {
  const date = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** @returns an ISO instant in UTC, to the second */
export function instantOf(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
