import type { LibraryEntry, LibrarySource } from "../../library/index";
import type { SourceProblem, SourceReading, SourceRules } from "./readSource";

/** A file beside the open workbook. */
export interface OpenedSource {
  source: LibrarySource;
  entries: readonly LibraryEntry[];
  /** Why there are none. */
  problem: SourceProblem | null;
}

/** A new object after every change. */
export interface LibraryState {
  sources: readonly OpenedSource[];
  /** The files that are being read. */
  running: { done: number; total: number } | null;
}

export type ReadSource = (file: File, source: LibrarySource, rules: SourceRules) => Promise<SourceReading>;

const readOnDemand: ReadSource = async (file, source, rules) =>
  (await import("./readSource")).readSource(file, source, rules);

/** Lets the page draw and take clicks between two files. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** The files opened beside the workbook while the pane is open; they outlive the page. Nothing of them is kept. */
export class LibraryStore {
  private current: LibraryState = { sources: [], running: null };
  private readonly listeners = new Set<() => void>();
  private numbered = 0;
  private reading: AbortController | null = null;

  constructor(private readonly read: ReadSource = readOnDemand) {}

  readonly state = (): LibraryState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<LibraryState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
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
        const result = await this.read(file, source, rules);
        // Stopped while the file was read: what came of it is no longer wanted.
        if (reading.signal.aborted) break;
        const opened: OpenedSource =
          "problem" in result
            ? { source, entries: [], problem: result.problem }
            : { source, entries: result.entries, problem: null };
        this.set({ sources: [...this.current.sources.filter(({ source: { name } }) => name !== file.name), opened] });
      }
    } finally {
      this.reading = null;
      this.set({ running: null });
    }
  }

  /** Keeps the files that were read so far. */
  stop(): void {
    this.reading?.abort();
  }

  remove(id: string): void {
    this.set({ sources: this.current.sources.filter(({ source }) => source.id !== id) });
  }
}
