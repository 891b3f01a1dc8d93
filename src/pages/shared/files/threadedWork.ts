import { TaskThread } from "./taskThread";

/** Work with files: who does it is loaded when somebody first asks for it. */
export interface Workers<Task, Answer> {
  /** How a thread is started that answers each task. */
  start(): Promise<() => Worker>;
  /** What does a task in the page itself. */
  here(): Promise<(task: Task) => Answer | Promise<Answer>>;
  /** What is answered for a task that gets no answer. */
  lost(problem: "slow" | "failed"): Answer;
}

/** Has tasks done by a thread, or by the page itself where a web view starts none. */
export class ThreadedWork<Task, Answer> {
  private thread: TaskThread<Task, Answer> | null = null;

  constructor(private readonly workers: Workers<Task, Answer>) {}

  async ask(task: Task): Promise<Answer> {
    this.thread ??= new TaskThread(await this.workers.start(), (problem) => this.workers.lost(problem));
    try {
      return await this.thread.ask(task);
    } catch {
      const work = await this.workers.here();
      return work(task);
    }
  }

  /** Ends the thread, and with it the task that it has. */
  close(): void {
    this.thread?.close();
  }
}
