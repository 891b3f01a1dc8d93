import type { JudgeFiles } from "../../../actions/types";
import { answers, type FileFacts, type FileNeed } from "../../../folder/index";
import type { FileAnswers } from "../../../workbook/fileAnswers";
import { pickedFolder, type PickedFolder } from "../../../folderFiles/browserFolder";
import { inspectFiles } from "../../../folderFiles/run";
import type { EvidenceSource, PdfReader } from "../../../folderFiles/source";
import { perSession } from "../../../pane/perSession";
import { Store } from "../../../pane/Store";
import { keepFolder, lastFolder } from "../device/lastFolder";
import { FolderWork } from "./folderWork";

/** What is known of the chosen folder; a new object after every change. */
export interface FolderState {
  /** `null` before a folder was chosen; `name` is '' for single files. */
  folder: PickedFolder | null;
  /** By path; grows while files are read. */
  facts: ReadonlyMap<string, FileFacts>;
  /** The files of a folder that was just chosen, while there are so many that this takes a moment. */
  listing: { done: number; total: number } | null;
  /** The reading under way. */
  running: { done: number; total: number } | null;
  /** The reading was stopped: it goes on only when asked. */
  stopped: boolean;
  /** It stopped by itself, since no file could be read any more. */
  gone: boolean;
  /** Name of the folder that was chosen last time. */
  last: string;
}

/** The page is told at most this often, and of many files less often, since each time it judges all of them anew. */
const TELL_MILLISECONDS = 150;
const TELL_MILLISECONDS_A_FILE = 0.4;

/** After so many files one after the other that nobody could read, it is the drive that is gone, not the files. */
const GONE_AFTER = 12;

const NO_ANSWERS: FileAnswers = {};

/** What is known before a folder was chosen. */
const NOTHING: Omit<FolderState, "last"> = {
  folder: null,
  facts: new Map(),
  listing: null,
  running: null,
  stopped: false,
  gone: false,
};

async function openPdfReader(): Promise<PdfReader> {
  const { openPdfReader: open } = await import("../../../folderFiles/pdfBrowser");
  return open();
}

/** The evidence folder while the pane is open; it outlives the page, so that changing the tab loses nothing. */
export class FolderStore extends Store<FolderState> {
  private readonly found = new Map<string, FileFacts>();
  /** Files that could not be read when the drive seemed gone: they come last, and count once they fail again. */
  private readonly lost = new Set<string>();
  private needs: readonly FileNeed[] = [];
  private reading: AbortController | null = null;
  readonly work = new FolderWork();

  /**
   * @param tell told how to judge the files each time when more is known of them
   * @param answersNow what people have said about the files
   */
  constructor(
    private readonly tell: (judge: JudgeFiles | null) => void = () => undefined,
    private readonly open: () => Promise<PdfReader> = openPdfReader,
    private readonly answersNow: () => FileAnswers = () => NO_ANSWERS,
  ) {
    super({ ...NOTHING, last: lastFolder() });
  }

  private set(change: Partial<FolderState>): void {
    this.put({ ...this.state(), ...change });
  }

  /** Takes what the file dialog gave; what was known of another folder is forgotten. */
  async choose(files: Iterable<File>): Promise<void> {
    this.abort();
    this.found.clear();
    this.lost.clear();
    const all = [...files];
    const { signal } = (this.reading = new AbortController());
    const onListed = (done: number): void => this.set({ listing: { done, total: all.length } });
    this.set(NOTHING);
    const folder = await pickedFolder(all, { signal, onListed });
    if (!folder || signal.aborted) return;
    this.reading = null;
    if (folder.name !== "") keepFolder(folder.name);
    this.set({ folder, listing: null, last: folder.name || this.state().last });
    this.tellKnown();
  }

  /** Keeps what was read so far. */
  stop(): void {
    this.abort();
    const { folder } = this.state();
    this.set({ facts: new Map(this.found), listing: null, running: null, stopped: folder !== null });
    if (!folder) this.tell(null);
    this.tellKnown();
  }

  resume(): void {
    this.set({ stopped: false, gone: false });
  }

  /** Reads the files anew that could not be read. */
  async again(): Promise<void> {
    for (const [path, { readable }] of this.found) if (!readable) this.found.delete(path);
    this.lost.clear();
    this.set({ facts: new Map(this.found) });
    await this.inspect(this.needs);
  }

  /** What could not be read says nothing about the files: it is forgotten, and nothing more is read until asked. */
  private lose(): void {
    this.abort();
    for (const [path, { readable }] of this.found) {
      if (readable) continue;
      this.found.delete(path);
      this.lost.add(path);
    }
    this.set({ facts: new Map(this.found), running: null, stopped: true, gone: true });
    this.tellKnown();
  }

  private abort(): void {
    this.reading?.abort();
    this.reading = null;
  }

  private unknown(needs: readonly FileNeed[], sources: ReadonlyMap<string, EvidenceSource>): FileNeed[] {
    const open = needs.filter((need) => {
      const known = this.found.get(need.path);
      return sources.has(need.path) && (!known || !answers(known, need));
    });
    const [later, first] = [true, false].map((lost) => open.filter(({ path }) => this.lost.has(path) === lost));
    return [...first!, ...later!];
  }

  /** Reads what is needed and not known yet; nothing while a reading is under way or was stopped. */
  async inspect(needs: readonly FileNeed[]): Promise<void> {
    this.needs = needs;
    const { folder, running, stopped } = this.state();
    if (!folder || running || stopped) return;
    const sources = new Map(folder.sources.map((source) => [source.path, source]));
    const open = this.unknown(needs, sources);
    if (open.length === 0) return;
    const reading = new AbortController();
    this.reading = reading;
    const pace = Math.max(TELL_MILLISECONDS, TELL_MILLISECONDS_A_FILE * folder.sources.length);
    let told = performance.now();
    let unread = 0;
    this.set({ running: { done: 0, total: open.length } });
    const all = await inspectFiles({
      sources,
      needs: open,
      openPdfReader: this.open,
      signal: reading.signal,
      onFacts: (fact, done) => {
        this.found.set(fact.path, fact);
        if (fact.readable) unread = 0;
        else if (!this.lost.has(fact.path)) unread += 1;
        if (unread >= GONE_AFTER) return this.lose();
        if (performance.now() - told < pace) return;
        told = performance.now();
        this.set({ facts: new Map(this.found), running: { done, total: open.length } });
      },
    });
    // Stopped, or another folder was chosen: whoever did it has said how things stand.
    if (!all) return;
    this.reading = null;
    this.set({ facts: new Map(this.found), running: null });
    this.tellKnown();
  }

  /** The folder as it is known now, against whatever the workbook holds later. */
  private tellKnown(): void {
    const { work, answersNow } = this;
    const { folder, facts } = this.state();
    if (!folder) return;
    this.tell(function* (reading, rules) {
      const { verdict } = yield* work.judging({ reading, rules, folder, answers: answersNow() }, facts);
      return verdict?.findings ?? [];
    });
  }
}

export const folderStoreOf = perSession(
  (session) =>
    new FolderStore(
      (judge) => void session.judgeFiles(judge),
      openPdfReader,
      () => session.state().fileAnswers,
    ),
);
