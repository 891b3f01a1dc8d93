import type { Analysis } from "../../analysis/types";
import type { KeptReview, ReviewChange, ReviewState } from "../../review/index";
import type { WorkbookData, WorkbookReading } from "../../workbook/types";
import { instantOf } from "./jobs/clock";
import { loadEngine, type Engine } from "./loadEngine";

/** Accepted findings and earlier results beside the present reading; read when first asked for. */
export class ReviewFollower {
  private opened: { engine: Engine; kept: KeptReview } | null = null;

  /** @param changed called when what the document keeps was read or written */
  constructor(private readonly changed: () => void) {}

  /** @throws ExcelProblem */
  async open(): Promise<void> {
    if (this.opened) return;
    const engine = await loadEngine();
    this.take(engine, await engine.readReview());
  }

  /** @throws ExcelProblem */
  async change(change: (kept: KeptReview) => ReviewChange): Promise<void> {
    const engine = await loadEngine();
    this.take(engine, await engine.changeReview(change));
  }

  /** @returns `null` before it was asked for, and without an analysis */
  stateOf(
    data: WorkbookData | null,
    { reading, analysis }: { reading: WorkbookReading | null; analysis: Analysis | null },
    now: number,
  ): ReviewState | null {
    if (!this.opened || !data || !reading || !analysis) return null;
    const { engine, kept } = this.opened;
    return engine.reviewOf({ data, reading, analysis, kept, at: instantOf(now) });
  }

  private take(engine: Engine, kept: KeptReview): void {
    this.opened = { engine, kept };
    this.changed();
  }
}
