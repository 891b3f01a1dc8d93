/** The largest tables take a few seconds. */
const PATIENCE_MILLISECONDS = 30_000;

/** Hands tasks to a thread one by one; one that takes too long or ends the thread costs itself, and the next gets a new thread. */
export class TaskThread<Task, Answer> {
  private worker: Worker | null = null;
  private settle: ((answer: Answer) => void) | null = null;

  /**
   * @param start starts a thread that answers each task
   * @param lost what is answered for a task that gets no answer
   */
  constructor(
    private readonly start: () => Worker,
    private readonly lost: (problem: "slow" | "failed") => Answer,
    private readonly patience = PATIENCE_MILLISECONDS,
  ) {}

  /** @throws what `start` throws where there are no threads */
  ask(task: Task): Promise<Answer> {
    const worker = (this.worker ??= this.start());
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.end("slow"), this.patience);
      this.settle = (answer) => {
        clearTimeout(timer);
        this.settle = null;
        resolve(answer);
      };
      worker.onmessage = ({ data }: MessageEvent<Answer>) => this.settle?.(data);
      worker.onerror = () => this.end("failed");
      worker.onmessageerror = () => this.end("failed");
      worker.postMessage(task);
    });
  }

  /** Ends the thread, and with it the task that it has. */
  close(): void {
    this.end("failed");
  }

  private end(problem: "slow" | "failed"): void {
    this.worker?.terminate();
    this.worker = null;
    this.settle?.(this.lost(problem));
  }
}
