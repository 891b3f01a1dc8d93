import type { LibraryEntry, LibrarySource } from "../../library/index";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";
import { TaskThread } from "../shared/files/taskThread";
import type { SourceContents, SourceProblem, SourceReading, SourceRules, SourceTask } from "./readSource";

/** A file beside the open workbook. */
export interface OpenedSource {
  source: LibrarySource;
  entries: readonly LibraryEntry[];
  contents: SourceContents;
  /** Why there are none. */
  problem: SourceProblem | null;
}

/** A new object after every change. */
export interface LibraryState {
  sources: readonly OpenedSource[];
  /** The files that are being read. */
  running: { done: number; total: number } | null;
}

type SourceThread = TaskThread<SourceTask, SourceReading>;

/** Reading .xlsx files is a program of its own, loaded when somebody opens one, and runs in a thread of its own. */
async function newThread(): Promise<SourceThread> {
  const { startSourceWorker } = await import("./startSourceWorker");
  return new TaskThread<SourceTask, SourceReading>(startSourceWorker, (problem) => ({ problem }));
}

/** Lets the page draw and take clicks between two files. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The files opened beside the workbook while the pane is open; they outlive the page. Nothing of them is kept. */
export class LibraryStore extends Store<LibraryState> {
  private numbered = 0;
  private reading: AbortController | null = null;
  private thread: SourceThread | null = null;

  constructor() {
    super({ sources: [], running: null });
  }

  private set(change: Partial<LibraryState>): void {
    this.put({ ...this.state(), ...change });
  }

  /** Reads files one after another; a file of the same name takes the place of the one opened before. */
  async open(files: readonly File[], rules: SourceRules): Promise<void> {
    if (this.reading) return;
    const reading = new AbortController();
    this.reading = reading;
    try {
      for (const [done, file] of files.entries()) {
        this.set({ running: { done, total: files.length } });
        await breath();
        if (reading.signal.aborted) break;
        this.numbered += 1;
        const source: LibrarySource = { id: String(this.numbered), name: file.name, own: false };
        const result = await this.read({ file, source, rules });
        // Stopped while the file was read: what came of it is no longer wanted.
        if (reading.signal.aborted) break;
        const opened: OpenedSource =
          "problem" in result
            ? { source, entries: [], contents: new Map(), problem: result.problem }
            : { source, entries: result.entries, contents: result.contents, problem: null };
        this.set({ sources: [...this.state().sources.filter(({ source: { name } }) => name !== file.name), opened] });
      }
    } finally {
      this.thread?.close();
      this.reading = null;
      this.set({ running: null });
    }
  }

  /** Keeps the files that were read so far. */
  stop(): void {
    this.reading?.abort();
    this.thread?.close();
  }

  private async read(task: SourceTask): Promise<SourceReading> {
    this.thread ??= await newThread();
    try {
      return await this.thread.ask(task);
    } catch {
      // A web view that starts no threads: here then.
      const { readSource } = await import("./readSource");
      return readSource(task.file, task.source, task.rules);
    }
  }

  remove(id: string): void {
    this.set({ sources: this.state().sources.filter(({ source }) => source.id !== id) });
  }
}

export const libraryStoreOf = perSession(() => new LibraryStore());
