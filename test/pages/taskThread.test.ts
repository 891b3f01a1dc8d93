import { Worker as NodeWorker } from "node:worker_threads";
import { TaskThread } from "../../src/pages/shared/files/taskThread";

/** Answers with the name of the file and how many this thread has read; some names are special. */
const READER = `
  const { parentPort } = require("node:worker_threads");
  let count = 0;
  parentPort.on("message", ({ file }) => {
    if (file.name === "lama") for (;;);
    if (file.name === "rakus") for (const all = []; ; ) all.push(new Array(1e5).fill(all.length));
    if (file.name === "lempar") throw new Error("rusak");
    count += 1;
    parentPort.postMessage({ entries: [file.name, count] });
  });`;

/** A thread as web pages have them. */
class PageWorker {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  onmessageerror: (() => void) | null = null;
  private readonly thread = new NodeWorker(READER, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });

  constructor() {
    this.thread.on("message", (data: unknown) => this.onmessage?.({ data }));
    this.thread.on("error", () => this.onerror?.());
  }

  postMessage(task: unknown): void {
    this.thread.postMessage(task);
  }

  terminate(): void {
    void this.thread.terminate();
  }
}

interface Task {
  file: { name: string };
}

function threads(patience: number): { thread: TaskThread<Task, unknown>; started: () => number } {
  let started = 0;
  const start = (): Worker => {
    started += 1;
    return new PageWorker() as unknown as Worker;
  };
  return { thread: new TaskThread<Task, unknown>(start, (problem) => ({ problem }), patience), started: () => started };
}

const task = (name: string): Task => ({ file: { name } });

test("a file that takes all time or memory, or ends the thread, costs itself; the others are read", async () => {
  const { thread, started } = threads(3_000);
  const readings: unknown[] = [];
  for (const name of ["a", "b", "lama", "c", "rakus", "d", "lempar", "e"]) readings.push(await thread.ask(task(name)));
  const [slow, failed] = [{ problem: "slow" }, { problem: "failed" }];
  expect(readings).toEqual([
    { entries: ["a", 1] },
    { entries: ["b", 2] },
    slow,
    { entries: ["c", 1] },
    failed,
    { entries: ["d", 1] },
    failed,
    { entries: ["e", 1] },
  ]);
  expect(started()).toBe(4);
  thread.close();
}, 60_000);

test("closing ends what is being read at once", async () => {
  const { thread } = threads(60_000);
  const reading = thread.ask(task("lama"));
  thread.close();
  expect(await reading).toEqual({ problem: "failed" });
});
