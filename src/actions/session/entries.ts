import type { EntryChange, KeptEntries } from "../../excel/stored/entryStore";
import { loadEngine } from "./loadEngine";

/** Which innovations were typed into the national form; kept with the document, it touches no cell. */
export interface Entries {
  /** `null` before they were read. A new object after every change. */
  known(): KeptEntries | null;
  subscribe(listener: () => void): () => void;
  /** Reads what the document holds now; others may have marked innovations meanwhile. Rejects with `ExcelProblem`. */
  open(): Promise<void>;
  /** Writes what follows from what is kept, read anew. Rejects with `ExcelProblem`. */
  change(decide: (kept: KeptEntries) => EntryChange): Promise<void>;
}

export class DocumentEntries implements Entries {
  private kept: KeptEntries | null = null;
  private readonly listeners = new Set<() => void>();

  readonly known = (): KeptEntries | null => this.kept;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  async open(): Promise<void> {
    const { readEntries } = await loadEngine();
    this.take(await readEntries());
  }

  async change(decide: (kept: KeptEntries) => EntryChange): Promise<void> {
    const { changeEntries } = await loadEngine();
    this.take(await changeEntries(decide));
  }

  private take(kept: KeptEntries): void {
    this.kept = kept;
    for (const listener of this.listeners) listener();
  }
}
