import type { Worker } from "node:worker_threads";
import type { Input } from "../input/inputs";

/** What a worker answers to a file: its outcome, or the trace of a defect of ours. */
export type Reply<R> = { outcome: R } | { defect: string };

interface Place<R> {
  outcome: Promise<R>;
  resolve(outcome: R): void;
  reject(error: Error): void;
}

function place<R>(): Place<R> {
  const methods = {} as Omit<Place<R>, "outcome">;
  const outcome = new Promise<R>((resolve, reject) => Object.assign(methods, { resolve, reject }));
  // Whoever waits for it hears of the defect; nobody may be waiting yet.
  outcome.catch(() => undefined);
  return { outcome, ...methods };
}

/** A defect in a worker, with the trace that it had there. */
class WorkerDefect extends Error {
  constructor(readonly trace: string) {
    super(trace.split("\n", 1)[0]);
    this.stack = trace;
  }
}

/**
 * Hands files to workers one by one, in order, each to the first that is free. A worker that dies costs the file it had;
 * another one takes its place.
 */
export class FilePool<R> {
  /** By the number of the file; those that were taken are gone, so that what was printed is not kept. */
  private readonly places: Map<number, Place<R>>;
  private readonly workers = new Set<Worker>();
  private handed = 0;
  private taken = 0;

  /**
   * @param start starts a worker, which answers each input with a `Reply`
   * @param lost the outcome of a file whose worker died
   */
  constructor(
    private readonly inputs: readonly Input[],
    jobs: number,
    private readonly start: () => Worker,
    private readonly lost: (input: Input, reason: string) => R,
  ) {
    this.places = new Map(inputs.map((_, at) => [at, place<R>()]));
    for (let job = 0; job < Math.min(jobs, inputs.length); job += 1) this.open();
  }

  /** @returns the outcome of the next file, in the order of the files @throws a defect of ours */
  async next(): Promise<R> {
    const at = this.taken++;
    const outcome = await this.places.get(at)!.outcome;
    this.places.delete(at);
    return outcome;
  }

  /** Stops all workers. */
  close(): void {
    for (const worker of this.workers) void worker.terminate();
    this.workers.clear();
  }

  private open(): void {
    const worker = this.start();
    this.workers.add(worker);
    let current = this.hand(worker);
    let reason: string | null = null;
    worker.on("message", (reply: Reply<R>) => {
      if (current !== null) this.settle(current, reply);
      current = this.hand(worker);
    });
    worker.on("error", (error: Error) => (reason = error.message));
    worker.on("exit", (code) => {
      if (!this.workers.delete(worker) || current === null) return;
      this.places.get(current)?.resolve(this.lost(this.inputs[current]!, reason ?? `exit ${code}`));
      if (this.handed < this.inputs.length) this.open();
    });
  }

  /** @returns the file that the worker has now; `null` when there is none left, and the worker is stopped */
  private hand(worker: Worker): number | null {
    if (this.handed === this.inputs.length) {
      this.workers.delete(worker);
      void worker.terminate();
      return null;
    }
    const next = this.handed++;
    worker.postMessage(this.inputs[next]!);
    return next;
  }

  private settle(at: number, reply: Reply<R>): void {
    if ("outcome" in reply) this.places.get(at)?.resolve(reply.outcome);
    else this.places.get(at)?.reject(new WorkerDefect(reply.defect));
  }
}
