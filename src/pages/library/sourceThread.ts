import type { LibrarySource } from "../../library/index";
import type { SourceReading, SourceRules } from "./readSource";

/** What is read of a file, and how. */
export interface SourceTask {
  file: File;
  source: LibrarySource;
  rules: SourceRules;
}

/** The largest tables take a few seconds. */
const PATIENCE_MILLISECONDS = 30_000;

/** Hands files to a thread one by one; one that takes too long or ends the thread costs itself, and the next gets a new thread. */
export class SourceThread {
  private worker: Worker | null = null;
  private settle: ((reading: SourceReading) => void) | null = null;

  /** @param start starts a thread that answers each `SourceTask` with a `SourceReading` */
  constructor(
    private readonly start: () => Worker,
    private readonly patience = PATIENCE_MILLISECONDS,
  ) {}

  /** @throws what `start` throws where there are no threads */
  read(task: SourceTask): Promise<SourceReading> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end("slow"), this.patience);
      this.settle = (reading) => {
        clearTimeout(timer);
        this.settle = null;
        resolve(reading);
      };
      worker.onmessage = ({ data }: MessageEvent<SourceReading>) => this.settle?.(data);
      worker.onerror = () => this.end("failed");
      worker.onmessageerror = () => this.end("failed");
      worker.postMessage(task);
    });
  }

  /** Ends the thread, and with it the file that it has. */
  close(): void {
    this.end("failed");
  }

  private end(problem: "slow" | "failed"): void {
    this.worker?.terminate();
    this.worker = null;
    this.settle?.({ problem });
  }
}
