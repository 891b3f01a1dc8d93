import type { Session } from "../../actions/types";
import { ExcelProblem } from "../../excel/host/problem";
import { problemNotice } from "../../excel/host/problemNotice";
import { formulaCells } from "../../excel/reading/formulaCells";
import type { Block } from "../../excel/reading/blocks";
import { mergeGround, type MergeGround } from "../../exchange/merge/ground";
import type { DoubtAnswer, Merge, MergeChoices, ReturnedFile } from "../../exchange/merge/types";
import type { Notice } from "../../i18n/notice";
import { perSession } from "../../pane/perSession";
import { Store } from "../../pane/Store";
import type { InnovationTable, WorkbookData, WorkbookReading } from "../../workbook/types";
import type { FileProblem } from "../shared/files/fileProblem";
import { freeName } from "../shared/files/freeName";
import { ThreadedWork } from "../shared/files/threadedWork";
import type { MergeAnswer, MergeTask } from "./mergeWork";
import { sameMerge } from "./sameMerge";

/** A file or sheet that came back. */
export interface ReturnedSource {
  id: string;
  /** As it is called in all that is said of it; no two have the same. */
  name: string;
  /** `null` where it cannot be read. */
  returned: ReturnedFile | null;
  problem: FileProblem | null;
}

/** What was compared, and what would be written. */
export interface MergeLook {
  ground: MergeGround;
  merge: Merge;
  /** The reading that it was made from. */
  of: WorkbookReading;
}

/** A new object after every change. */
export interface MergeState {
  sources: readonly ReturnedSource[];
  running: { kind: "reading"; done: number; total: number } | { kind: "comparing" } | null;
  /** `null` until something came back. */
  look: MergeLook | null;
  conflicts: ReadonlyMap<string, "ours" | "theirs">;
  doubts: ReadonlyMap<string, DoubtAnswer>;
  /** Why nothing could be compared. */
  failed: Notice | FileProblem | null;
  /** The workbook is no longer what was looked at: nothing was written, and there is something new to look at. */
  moved: boolean;
}

/** What is to be read; names may be equal. */
export type Incoming = { kind: "file"; name: string; file: File } | { kind: "sheet"; name: string; data: WorkbookData };

/** Where the cells of a table stand on its sheets. */
function areasOf({ sheet, columns, headerBottom, lastRow, places }: InnovationTable, data: WorkbookData): Block[] {
  if (!places) {
    const at = columns.map(({ column }) => column);
    const area = { top: headerBottom + 1, left: Math.min(...at), bottom: lastRow, right: Math.max(...at) };
    return lastRow > headerBottom ? [{ sheet, area }] : [];
  }
  return data.sheets
    .filter(({ name, values }) => places.sheets.includes(name) && values.length > 0)
    .map(({ name, top, left, values }) => {
      const width = Math.max(1, ...values.map(({ length }) => length));
      return { sheet: name, area: { top, left, bottom: top + values.length - 1, right: left + width - 1 } };
    });
}

const START: MergeState = {
  sources: [],
  running: null,
  look: null,
  conflicts: new Map(),
  doubts: new Map(),
  failed: null,
  moved: false,
};

/** What came back from departments while the pane is open; it outlives the page. Nothing of it is kept. */
export class MergeStore extends Store<MergeState> {
  private numbered = 0;
  private run = 0;
  private readonly work = new ThreadedWork<MergeTask, MergeAnswer>({
    start: async () => (await import("./startMergeWorker")).startMergeWorker,
    here: async () => {
      const { MergeWork } = await import("./mergeWork");
      return (task) => new MergeWork().answer(task);
    },
    lost: (problem) => ({ problem }),
  });

  constructor(private readonly session: Session) {
    super(START);
  }

  private set(change: Partial<MergeState>): void {
    this.put({ ...this.state(), ...change });
  }

  /** Reads what came back, one after another, then compares all of it with the workbook. */
  async open(incoming: readonly Incoming[]): Promise<void> {
    const { rules } = this.session.state();
    if (!rules || this.state().running) return;
    const own = this.begin();
    for (const [done, one] of incoming.entries()) {
      this.set({ running: { kind: "reading", done, total: incoming.length } });
      const name = freeName(one.name, (taken) => this.state().sources.some((source) => source.name === taken));
      const answer = await this.work.ask({ ...one, name, rules });
      if (this.run !== own) return;
      this.numbered += 1;
      const source = { id: String(this.numbered), name };
      if ("returned" in answer) this.add({ ...source, returned: answer.returned, problem: null }, one.kind);
      else if ("problem" in answer) this.add({ ...source, returned: null, problem: answer.problem }, one.kind);
    }
    await this.compare();
  }

  /** Of the sheets of a workbook most are none that came back. */
  private add(source: ReturnedSource, kind: Incoming["kind"]): void {
    const isOther = source.returned?.notes.some(({ kind: why }) => why === "unreadable") ?? true;
    if (kind === "sheet" && isOther) return;
    this.set({ sources: [...this.state().sources, source] });
  }

  private begin(): number {
    this.run += 1;
    this.set({ failed: null, moved: false });
    return this.run;
  }

  /** Keeps what was read so far. */
  stop(): void {
    this.run += 1;
    this.work.close();
    this.set({ running: null });
  }

  remove(id: string): Promise<void> {
    this.set({ sources: this.state().sources.filter((source) => source.id !== id) });
    return this.compare();
  }

  /** What a person says about a row that may be one of several. */
  answer(doubt: string, answer: DoubtAnswer): Promise<void> {
    this.set({ doubts: new Map(this.state().doubts).set(doubt, answer) });
    return this.compare();
  }

  /** Asks again. */
  forgetAnswers(ids: readonly string[]): Promise<void> {
    const doubts = new Map(this.state().doubts);
    for (const id of ids) doubts.delete(id);
    this.set({ doubts });
    return this.compare();
  }

  /** Whose value is written into cells that both sides changed; until then the workbook's own stays. */
  choose(ids: readonly string[], choice: "ours" | "theirs"): void {
    const conflicts = new Map(this.state().conflicts);
    for (const id of ids) conflicts.set(id, choice);
    this.set({ conflicts });
  }

  /** Compares what came back with the workbook as it stands now. */
  async compare(): Promise<void> {
    if (this.files().length === 0) {
      this.run += 1;
      this.set({ look: null, running: null });
      return;
    }
    const own = this.begin();
    this.set({ running: { kind: "comparing" } });
    const look = await this.looked();
    if (this.run === own) this.set({ running: null, ...("failed" in look ? look : { look }) });
  }

  /**
   * Writes what was looked at, with what was chosen. Where the workbook would now get something else, nothing is written.
   * @param deed writes; tells whether it did
   * @returns whether it was written
   */
  async write(deed: (merge: Merge, ground: MergeGround) => Promise<boolean>): Promise<boolean> {
    const { look: before, conflicts, doubts } = this.state();
    if (!before || this.state().running) return false;
    const own = this.begin();
    this.set({ running: { kind: "comparing" } });
    await this.session.refresh();
    const look = await this.looked();
    if (this.run !== own) return false;
    if ("failed" in look) {
      this.set({ running: null, ...look });
      return false;
    }
    if (!sameMerge(look.merge, before.merge)) {
      this.set({ running: null, look, moved: true });
      return false;
    }
    const merge = await this.merged(look.ground, { conflicts, doubts });
    if (this.run !== own) return false;
    this.set({ running: null });
    if (typeof merge === "string") {
      this.set({ failed: merge });
      return false;
    }
    if (!(await deed(merge, look.ground))) return false;
    await this.compare();
    return true;
  }

  private files(): ReturnedFile[] {
    return this.state().sources.flatMap(({ returned }) => returned ?? []);
  }

  /** Without what was chosen about conflicts, so that each of them stays to be seen. */
  private async looked(): Promise<MergeLook | { failed: Notice | FileProblem; look: null }> {
    const { reading } = this.session.state();
    const data = this.session.data();
    const innovations = reading?.innovations;
    if (!reading || !data || !innovations) return { failed: "failed", look: null };
    try {
      const formulas = await formulaCells(areasOf(innovations, data));
      const ground = mergeGround(data, { innovations, opd: reading.opd }, formulas);
      const merge = await this.merged(ground, { doubts: this.state().doubts });
      return typeof merge === "string" ? { failed: merge, look: null } : { ground, merge, of: reading };
    } catch (error) {
      if (!(error instanceof ExcelProblem)) throw error;
      return { failed: problemNotice(error), look: null };
    }
  }

  private async merged(ground: MergeGround, choices: MergeChoices): Promise<Merge | FileProblem> {
    const { rules } = this.session.state();
    if (!rules) return "failed";
    const answer = await this.work.ask({ kind: "merge", ground, files: this.files(), rules, choices });
    return "merge" in answer ? answer.merge : "problem" in answer ? answer.problem : "failed";
  }
}

export const mergeStoreOf = perSession((session) => new MergeStore(session));
