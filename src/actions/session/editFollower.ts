import { ExcelProblem } from "../../excel/host/problem";
import type { ChangedArea, WorkbookChange } from "../../excel/reading/watch";
import type { WorkbookData, WorkbookReading } from "../../workbook/types";
import { SWEEP_MILLISECONDS, type Clock } from "./jobs/clock";
import { DelayedJob } from "./jobs/delayedJob";
import type { JobQueue } from "./jobs/queue";
import type { WorkbookCopy } from "./workbookCopy";

type CellsChange = Extract<WorkbookChange, { kind: "cells" }>;

/** Where the follower finds what was read last, and lets figures follow from what it reads. */
interface Followed {
  clock: Clock;
  queue: JobQueue;
  workbook: WorkbookCopy;
  reading(): WorkbookReading | null;
  evaluate(): Promise<void>;
  readAll(): Promise<void>;
}

/** Reads what was edited: at once as far as a few rows tell, and once more when the edits have settled. */
export class EditFollower {
  private readonly sweeping: DelayedJob;
  /** The cells that the figures follow from. */
  private judged: WorkbookData | null = null;

  constructor(private readonly followed: Followed) {
    this.sweeping = new DelayedJob(followed.clock);
  }

  /** Figures follow from these cells now; from none after a failure. */
  judgedFrom(cells: WorkbookData | null): void {
    this.judged = cells;
  }

  follow({ changes, settled }: CellsChange): Promise<void> {
    const { queue } = this.followed;
    if (settled) this.sweeping.schedule(SWEEP_MILLISECONDS, () => void queue.add(() => this.sweep()));
    return queue.add(() => (settled ? this.readSettled(changes) : this.readAtOnce(changes)));
  }

  /** Nothing is swept before the next edit. */
  cancel(): void {
    this.sweeping.cancel();
  }

  private async readSettled(changes: readonly ChangedArea[]): Promise<void> {
    if (!(await this.readRows(changes, true))) await this.followed.readAll();
  }

  /** Whatever does not go now is done when the edits have settled; only an Excel that answers nothing is told at once. */
  private async readAtOnce(changes: readonly ChangedArea[]): Promise<void> {
    try {
      await this.readRows(changes, false);
    } catch (error) {
      if (!(error instanceof ExcelProblem) || error.code === "unanswered") throw error;
    }
  }

  /** @returns `false` when only a full reading tells */
  private async readRows(changes: readonly ChangedArea[], settled: boolean): Promise<boolean> {
    const { workbook, reading, evaluate } = this.followed;
    if (!(await workbook.readChanged(reading(), changes, settled))) return false;
    if (workbook.current() !== this.judged) await evaluate();
    return true;
  }

  private async sweep(): Promise<void> {
    if (await this.followed.workbook.sweep()) await this.followed.evaluate();
  }
}
