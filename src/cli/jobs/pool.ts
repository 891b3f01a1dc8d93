import type { Worker } from "node:worker_threads";
import type { Telling } from "../call/command";
import type { InputFile } from "../input/inputs";

/** What a worker answers to a file: its outcome, or the trace of a defect of ours. */
export type Reply<R> = { outcome: R } | { defect: string };

/**
 * What a worker says before its answer: it is making progress on a file that consists of many, each with its own
 * limits.
 */
export interface Doing {
  doing: string;
}

/** A part of what is to be printed, before the answer; the worker goes on when it hears that it was `TAKEN`. */
export interface HandedPart {
  part: string;
}

export const TAKEN = "taken";

/** Why a worker did not finish a file. */
export type Loss =
  { kind: "time"; seconds: number } | { kind: "memory" | "lost"; reason: string } | { kind: "defect"; error: Error };

interface Place<R> {
  outcome: Promise<R>;
  resolve(outcome: R): void;
  reject(error: unknown): void;
}

function place<R>(): Place<R> {
  const methods = {} as Omit<Place<R>, "outcome">;
  const outcome = new Promise<R>((resolve, reject) => Object.assign(methods, { resolve, reject }));
  return { outcome, ...methods };
}

/** A defect in a worker, with the trace that it had there. */
class WorkerDefect extends Error {
  constructor(trace: string) {
    super(trace.split("\n", 1)[0]);
    this.stack = trace;
  }
}

function lossOf(error: Error): Loss {
  const isMemory = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  return { kind: isMemory ? "memory" : "lost", reason: error.message };
}

/**
 * Hands files to workers one by one, in order, each to the first that is free. When a worker dies or takes too much
 * memory or time, its file is given up and another worker takes its place.
 */
export class FilePool<R> {
  /** By the number of the file; those that were taken are gone, so that what was printed is not kept. */
  private readonly places: Map<number, Place<R>>;
  private readonly workers = new Set<Worker>();
  private handed = 0;
  private taken = 0;

  /**
   * @param seconds that one file may take, counted anew whenever its worker says that it gets on
   * @param start starts a worker, which answers each input with a `Reply`
   * @param lost the outcome of a file that was not finished
   * @param tell takes what a worker says meanwhile
   * @param take takes a part that a worker hands over before its answer; it goes on once that is done
   */
  constructor(
    private readonly inputs: readonly InputFile[],
    jobs: number,
    private readonly seconds: number,
    private readonly start: () => Worker,
    private readonly lost: (input: InputFile, loss: Loss) => R,
    private readonly tell: Telling = () => undefined,
    private readonly take: (part: string, at: number) => Promise<void> = () => Promise.resolve(),
  ) {
    this.places = new Map(inputs.map((_, at) => [at, place<R>()]));
    for (let job = 0; job < Math.min(jobs, inputs.length); job += 1) this.open();
  }

  /**
   * @returns the outcome of the next file, in the order of the files
   * @throws what whoever takes its parts throws
   */
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
    let loss: Loss | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        loss = { kind: "time", seconds: this.seconds };
        void worker.terminate();
      }, this.seconds * 1000);
    };
    const next = (): number | null => {
      clearTimeout(timer);
      const at = this.hand(worker);
      if (at !== null) wait();
      return at;
    };
    let current = next();
    worker.on("message", (reply: Reply<R> | Doing | HandedPart) => {
      if ("part" in reply) {
        // Whoever reads what is printed may take any time.
        clearTimeout(timer);
        const at = current!;
        const goOn = (): void => {
          wait();
          worker.postMessage(TAKEN);
        };
        this.take(reply.part, at).then(goOn, (error: unknown) => this.places.get(at)?.reject(error));
        return;
      }
      if ("doing" in reply) {
        wait();
        this.tell(reply.doing);
        return;
      }
      if (current !== null) this.settle(current, reply);
      current = next();
    });
    worker.on("error", (error: Error) => (loss ??= lossOf(error)));
    worker.on("exit", (code) => {
      clearTimeout(timer);
      if (!this.workers.delete(worker) || current === null) return;
      this.lose(current, loss ?? { kind: "lost", reason: `exit ${code}` });
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
    else this.lose(at, { kind: "defect", error: new WorkerDefect(reply.defect) });
  }

  private lose(at: number, loss: Loss): void {
    this.places.get(at)?.resolve(this.lost(this.inputs[at]!, loss));
  }
}
