import { answers, type FileFacts, type FileNeed } from "../../evidence/index";
import { pickedFolder } from "../../evidenceFiles/browserFolder";
import { inspectFiles } from "../../evidenceFiles/run";
import type { EvidenceSource, PdfReader } from "../../evidenceFiles/source";
import { keepFolder, lastFolder } from "./lastFolder";

/** What is known of the chosen folder; a new object after every change. */
export interface EvidenceState {
  /** `null` before a folder was chosen; `name` is '' for single files. */
  folder: { name: string; sources: readonly EvidenceSource[] } | null;
  /** By path; grows while files are read. */
  facts: ReadonlyMap<string, FileFacts>;
  /** The reading under way. */
  running: { done: number; total: number } | null;
  /** The user stopped the reading: it goes on only when asked. */
  stopped: boolean;
  /** Name of the folder that was chosen last time. */
  last: string;
}

/** The page is told at most this often, since each time it judges anew. */
const TELL_MILLISECONDS = 150;

async function openPdfReader(): Promise<PdfReader> {
  const { openPdfReader: open } = await import("../../evidenceFiles/pdfBrowser");
  return open();
}

/** The evidence folder while the pane is open; it outlives the page, so that changing the tab loses nothing. */
export class EvidenceStore {
  private current: EvidenceState = { folder: null, facts: new Map(), running: null, stopped: false, last: lastFolder() };
  private readonly listeners = new Set<() => void>();
  private stopRunning: AbortController | null = null;

  constructor(private readonly open: () => Promise<PdfReader> = openPdfReader) {}

  readonly state = (): EvidenceState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(change: Partial<EvidenceState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  /** Takes what the file dialog gave; what was known of another folder is forgotten. */
  choose(files: Iterable<File>): void {
    this.stopRunning?.abort();
    const folder = pickedFolder(files);
    if (folder.name !== "") keepFolder(folder.name);
    this.set({ folder, facts: new Map(), running: null, stopped: false, last: folder.name || this.current.last });
  }

  stop(): void {
    this.stopRunning?.abort();
    this.stopRunning = null;
    this.set({ running: null, stopped: true });
  }

  resume(): void {
    this.set({ stopped: false });
  }

  /** Reads what is needed and not known yet; nothing while a reading is under way or was stopped. */
  async inspect(needs: readonly FileNeed[]): Promise<void> {
    const { folder, facts, running, stopped } = this.current;
    if (!folder || running || stopped) return;
    const open = needs.filter((need) => {
      const known = facts.get(need.path);
      return !known || !answers(known, need);
    });
    if (open.length === 0) return;
    const stop = new AbortController();
    this.stopRunning = stop;
    const found = new Map(facts);
    let told = performance.now();
    this.set({ running: { done: 0, total: open.length } });
    await inspectFiles({
      sources: new Map(folder.sources.map((source) => [source.path, source])),
      needs: open,
      openPdfReader: this.open,
      signal: stop.signal,
      onFacts: (fact, done) => {
        found.set(fact.path, fact);
        if (performance.now() - told < TELL_MILLISECONDS) return;
        told = performance.now();
        this.set({ facts: new Map(found), running: { done, total: open.length } });
      },
    });
    // Stopped, or another folder was chosen in the meantime: then this reading has no say any more.
    if (this.stopRunning === stop) this.stopRunning = null;
    else if (this.current.folder !== folder) return;
    this.set({ facts: new Map(found), running: null });
  }
}
