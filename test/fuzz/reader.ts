import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Mutant } from "./mutant";

/** What became of a mutant; `said` is the reason of a refusal, or what was thrown. */
export interface Verdict {
  outcome: "refused" | "read" | "thrown" | "hung" | "died";
  said: string;
  /** Whether exactly the cells of the book as it was were read. */
  same: boolean;
  milliseconds: number;
}

/** Long after this nothing comes any more. */
const PATIENCE_MILLISECONDS = 20_000;
/** What no input may take. */
const MEGABYTES = 500;

/** A reader that survives what it reads: one that hangs or dies is replaced. */
export class Reader {
  private worker: Worker | null = null;

  constructor(private readonly books: readonly string[]) {}

  async read(mutant: Mutant): Promise<Verdict> {
    this.worker ??= new Worker(join(__dirname, "readerThread.mjs"), {
      workerData: this.books,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    const { worker } = this;
    const failed = (outcome: "hung" | "died", said: string): Verdict => ({
      outcome,
      said,
      same: false,
      milliseconds: PATIENCE_MILLISECONDS,
    });
    const verdict = await new Promise<Verdict>((resolve) => {
      const timer = setTimeout(() => resolve(failed("hung", "")), PATIENCE_MILLISECONDS);
      const settle = (settled: Verdict): void => {
        clearTimeout(timer);
        worker.off("message", settle);
        worker.off("error", died);
        resolve(settled);
      };
      const died = (error: unknown): void => settle(failed("died", String(error)));
      worker.on("message", settle);
      worker.on("error", died);
      worker.postMessage(mutant);
    });
    if (verdict.outcome === "hung" || verdict.outcome === "died") await this.stop();
    return verdict;
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
    this.worker = null;
  }
}
