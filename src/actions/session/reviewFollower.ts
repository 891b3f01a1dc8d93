import type { Analysis } from "../../analysis/types";
import type { KeptReview, ReviewState } from "../../review/index";
import type { WorkbookData, WorkbookReading } from "../../workbook/types";
import type { ReviewChange } from "../types";

type ReviewTools = typeof import("./review");

/** Accepted findings and earlier results beside the present reading; loaded when first asked for. */
export class ReviewFollower {
  private loaded: { tools: ReviewTools; kept: KeptReview } | null = null;

  /** @param changed called when what the document keeps was read or written */
  constructor(private readonly changed: () => void) {}

  async open(): Promise<void> {
    if (this.loaded) return;
    const tools = await import("./review");
    this.take(tools, await tools.readReview());
  }

  async change(change: (kept: KeptReview) => ReviewChange): Promise<void> {
    const tools = await import("./review");
    this.take(tools, await tools.changeReview(change));
  }

  /** @returns `null` before it was asked for, and without an analysis */
  stateOf(
    data: WorkbookData | null,
    { reading, analysis }: { reading: WorkbookReading | null; analysis: Analysis | null },
    now: number,
  ): ReviewState | null {
    if (!this.loaded || !data || !reading || !analysis) return null;
    const { tools, kept } = this.loaded;
    return tools.reviewOf({ data, reading, analysis, kept, at: tools.instantOf(now) });
  }

  private take(tools: ReviewTools, kept: KeptReview): void {
    this.loaded = { tools, kept };
    this.changed();
  }
}
