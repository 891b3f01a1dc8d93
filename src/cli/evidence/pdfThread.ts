import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { PdfFacts } from "../../folder/index";
import type { PdfTask } from "../../folderFiles/pdfThread";
import type { PdfReader } from "../../folderFiles/source";

/** Stands beside the built command; so large that only the first PDF loads it. */
const PDF_MODULE = join(dirname(__filename), "iid-pdf.mjs");
const MEGABYTES = 512;
/** A regulation of three hundred pages takes a few seconds. */
const PATIENCE_MILLISECONDS = 20_000;

const UNOPENED: PdfFacts = { state: "unopened" };

function startThread(): Worker {
  return new Worker(PDF_MODULE, { resourceLimits: { maxOldGenerationSizeMb: MEGABYTES }, stdout: true, stderr: true });
}

/**
 * Hands PDFs to a thread one by one; a file that uses up its time or memory is given up, and the next one gets a new
 * thread.
 */
export class PdfThread {
  private worker: Worker | null = null;
  /** Takes what the thread says of the file that it has. */
  private answer: ((facts: PdfFacts) => void) | null = null;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly start: () => Worker = startThread,
    private readonly patience = PATIENCE_MILLISECONDS,
  ) {}

  readonly read: PdfReader = (bytes, text) => {
    const facts = this.last.then(() => this.ask({ bytes, text }));
    this.last = facts;
    return facts;
  };

  close(): void {
    void this.worker?.terminate();
    this.worker = null;
  }

  private ask(task: PdfTask): Promise<PdfFacts> {
    const worker = (this.worker ??= this.open());
    return new Promise((resolve) => {
      const settle = (facts: PdfFacts): void => {
        clearTimeout(timer);
        this.answer = null;
        if (facts === UNOPENED) this.close();
        resolve(facts);
      };
      const timer = setTimeout(() => settle(UNOPENED), this.patience);
      this.answer = settle;
      worker.postMessage(task);
    });
  }

  /** Whatever a thread says after it was given up is ignored. */
  private open(): Worker {
    const worker = this.start();
    const answer = (facts: PdfFacts): void => {
      if (this.worker === worker) this.answer?.(facts);
    };
    worker.on("message", answer);
    worker.on("error", () => answer(UNOPENED));
    worker.on("exit", () => answer(UNOPENED));
    return worker;
  }
}
