import type { Analysis } from "../../analysis/types";
import type { KeptReview, ReviewChange, ReviewState } from "../../review/index";
import type { Pausing } from "../../rules/pausing";
import type { WorkbookData, WorkbookReading } from "../../workbook/types";
import { instantOf, type Clock } from "./jobs/clock";
import { inSlices } from "./jobs/inSlices";
import { loadEngine, type Engine } from "./loadEngine";

interface Judged {
  reading: WorkbookReading | null;
  analysis: Analysis | null;
}

/** Where the follower finds what was judged last, and shows what it makes of it. */
export interface Followed {
  clock: Clock;
  judged(): Judged;
  data(): WorkbookData | null;
  show(review: ReviewState | null): void;
}

/** Accepted findings and earlier results beside the present reading; read when first asked for. */
export class ReviewFollower {
  private opened: { engine: Engine; kept: KeptReview } | null = null;

  constructor(private readonly followed: Followed) {}

  /** @throws ExcelProblem */
  async open(): Promise<void> {
    if (this.opened) return;
    const engine = await loadEngine();
    await this.take(engine, await engine.readReview());
  }

  /** @throws ExcelProblem */
  async change(change: (kept: KeptReview) => ReviewChange): Promise<void> {
    const engine = await loadEngine();
    await this.take(engine, await engine.changeReview(change));
  }

  /** What was judged with its review beside it: `null` before it was asked for, and without an analysis. */
  *beside<Made extends Judged>(judging: Pausing<Made>): Pausing<Made & { review: ReviewState | null }> {
    const made = yield* judging;
    for (;;) {
      const { opened } = this;
      const review = yield* this.of(made);
      // What is kept may have been read or changed while the pane answered in between.
      if (this.opened === opened) return { ...made, review };
    }
  }

  private *of({ reading, analysis }: Judged): Pausing<ReviewState | null> {
    const data = this.followed.data();
    if (!this.opened || !data || !reading || !analysis) return null;
    const { engine, kept } = this.opened;
    return yield* engine.reviewOf({ data, reading, analysis, kept, at: instantOf(this.followed.clock.now()) });
  }

  private async take(engine: Engine, kept: KeptReview): Promise<void> {
    const opened = { engine, kept };
    this.opened = opened;
    const { followed } = this;
    for (;;) {
      const judged = followed.judged();
      const review = await inSlices(this.of(judged), followed.clock);
      // Whoever took something newer shows it.
      if (this.opened !== opened) return;
      if (followed.judged().analysis !== judged.analysis) continue;
      followed.show(review);
      return;
    }
  }
}
