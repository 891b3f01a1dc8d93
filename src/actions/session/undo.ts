import { doubts } from "../../excel/host/doubts";
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

/** How many times a step may be refused before older ones are undone first. */
const MOST_REFUSALS = 2;

interface Step {
  readonly entry: UndoEntry;
  /** How often Excel refused to take it back. */
  refusals: number;
}

/** Our changes of this session, the latest last. */
export class UndoStack {
  private readonly steps: Step[] = [];
  private isUndoing = false;

  /** @param changed called after every change of ours and after every undo */
  constructor(private readonly changed: () => void) {}

  remember(entry: UndoEntry): void {
    this.steps.push({ entry, refusals: 0 });
    if (this.steps.length > MAX_ENTRIES) this.steps.shift();
    this.changed();
  }

  /** @returns what `undoLast` would take back */
  label(): Notice | null {
    return this.next()?.entry.label ?? null;
  }

  /**
   * The latest step. One that Excel keeps refusing does not block the older ones; it gets another turn once they are
   * undone. Each step takes back only what has not been changed since it was written, so their order does not matter.
   */
  private next(): Step | undefined {
    return this.steps.filter(({ refusals }) => refusals < MOST_REFUSALS).at(-1) ?? this.steps.at(-1);
  }

  /**
   * Takes back our latest change.
   * @returns `null` when there is nothing to take back
   * @throws ExcelProblem; the change then stays to be taken back
   */
  async undoLast(): Promise<Undone | null> {
    const step = this.next();
    // Two requests at the same time still undo only one step.
    if (!step || this.isUndoing) return null;
    const { entry } = step;
    this.isUndoing = true;
    try {
      const before = doubts.count();
      const left = await entry.revert();
      // When in doubt, it can be undone again: cells that already hold what they held before are left alone.
      const at = doubts.count() === before ? this.steps.indexOf(step) : -1;
      if (at >= 0) this.steps.splice(at, 1);
      step.refusals = 0;
      this.changed();
      return { label: entry.label, left };
    } catch (error) {
      step.refusals += 1;
      this.changed();
      throw error;
    } finally {
      this.isUndoing = false;
    }
  }
}
