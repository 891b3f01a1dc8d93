import type { Notice } from "../../i18n/notice";

/** What takes one change of ours back. */
export interface UndoEntry {
  /** Names the change, to be put into "Batalkan: …". */
  label: Notice;
  /**
   * Takes it back as far as nobody changed it since.
   * @returns a sentence when something had to be left as it is
   * @throws ExcelProblem; the entry then stays
   */
  revert(): Promise<Notice | null>;
}

/** A change that was taken back. */
export interface Undone {
  label: Notice;
  /** What had to be left as it is. */
  left: Notice | null;
}

const MAX_ENTRIES = 20;

/** Our changes of this session, the latest last. */
export class UndoStack {
  private readonly entries: UndoEntry[] = [];
  private isUndoing = false;

  /** @param changed called after every change of ours and after every undo */
  constructor(private readonly changed: () => void) {}

  remember(entry: UndoEntry): void {
    this.entries.push(entry);
    if (this.entries.length > MAX_ENTRIES) this.entries.shift();
    this.changed();
  }

  /** @returns what `undoLast` would take back */
  label(): Notice | null {
    return this.entries.at(-1)?.label ?? null;
  }

  /**
   * Takes back our latest change.
   * @returns `null` when there is nothing to take back
   * @throws ExcelProblem
   */
  async undoLast(): Promise<Undone | null> {
    const entry = this.entries.at(-1);
    // Asked for twice at once, it is one step all the same.
    if (!entry || this.isUndoing) return null;
    this.isUndoing = true;
    try {
      const left = await entry.revert();
      const at = this.entries.indexOf(entry);
      if (at >= 0) this.entries.splice(at, 1);
      this.changed();
      return { label: entry.label, left };
    } finally {
      this.isUndoing = false;
    }
  }
}
