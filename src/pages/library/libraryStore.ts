import { pause } from "../../folderFiles/pause";
import type { CatalogEntry } from "../../library/catalog/types";
import type { LibraryEntry, LibrarySource } from "../../library/index";
import { isFromCatalog } from "../../library/catalog/catalog";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";
import { ThreadedWork } from "../shared/files/threadedWork";
import type { SourceContents, SourceProblem, SourceReading, SourceRules, SourceTask } from "./readSource";

/** A file beside the open workbook. */
export interface OpenedSource {
  source: LibrarySource;
  entries: readonly LibraryEntry[];
  contents: SourceContents;
  /** The catalogue that the file holds; empty without one. */
  catalog: readonly CatalogEntry[];
  /** As the workbook names it, or as somebody said; '' as long as nobody did. */
  region: string;
  /** Whether the workbook names it itself. */
  isNamed: boolean;
  /** Why there are none. */
  problem: SourceProblem | null;
}

/** A new object after every change. */
export interface LibraryState {
  sources: readonly OpenedSource[];
  /** The files that are being read. */
  running: { done: number; total: number } | null;
  /** The region of the open workbook as somebody said, where the workbook does not name it. */
  ownRegion: string;
}

const NOTHING = { entries: [], contents: new Map(), catalog: [], region: "", isNamed: false };

/** The files opened beside the workbook while the pane is open; they outlive the page. Nothing of them is kept. */
export class LibraryStore extends Store<LibraryState> {
  private numbered = 0;
  private reading: AbortController | null = null;
  private readonly work = new ThreadedWork<SourceTask, SourceReading>({
    start: async () => (await import("./startSourceWorker")).startSourceWorker,
    here: async () => {
      const { readSource } = await import("./readSource");
      return ({ file, source, rules }) => readSource(file, source, rules);
    },
    lost: (problem) => ({ problem }),
  });

  constructor() {
    super({ sources: [], running: null, ownRegion: "" });
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
        await pause();
        if (reading.signal.aborted) break;
        this.numbered += 1;
        const source: LibrarySource = { id: String(this.numbered), name: file.name, own: false };
        const result = await this.work.ask({ file, source, rules });
        // Stopped while the file was read: what came of it is no longer wanted.
        if (reading.signal.aborted) break;
        const opened: OpenedSource =
          "problem" in result
            ? { ...NOTHING, source, problem: result.problem }
            : { source, ...result, isNamed: result.region !== "", problem: null };
        this.set({ sources: [...this.state().sources.filter(({ source: { name } }) => name !== file.name), opened] });
      }
    } finally {
      this.work.close();
      this.reading = null;
      this.set({ running: null });
    }
  }

  /** Keeps the files that were read so far. */
  stop(): void {
    this.reading?.abort();
    this.work.close();
  }

  /** @param id of the file whose region somebody says; `null` for the open workbook */
  nameRegion(id: string | null, region: string): void {
    if (id === null) this.set({ ownRegion: region });
    else {
      const sources = this.state().sources.map((one) =>
        one.source.id === id
          ? {
              ...one,
              region,
              entries: one.entries.map((entry) => (isFromCatalog(entry) ? entry : { ...entry, region })),
            }
          : one,
      );
      this.set({ sources });
    }
  }

  remove(id: string): void {
    this.set({ sources: this.state().sources.filter(({ source }) => source.id !== id) });
  }
}

export const libraryStoreOf = perSession(() => new LibraryStore());
