/** After a burst of edits everything is read once more: some edits raise no event on some builds of Excel. */
export const SWEEP_MILLISECONDS = 4_000;

/** Where time comes from, so that tests can hold it. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs a job later; returns what calls it off. */
  after(milliseconds: number, job: () => void): () => void;
}

/** Runs a job when others had their turn, without the four milliseconds that a browser adds to timers in a row. */
function nextTurn(job: () => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    job();
  };
  port2.postMessage(null);
  return () => port1.close();
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, job) {
    if (milliseconds === 0 && typeof MessageChannel === "function") return nextTurn(job);
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
