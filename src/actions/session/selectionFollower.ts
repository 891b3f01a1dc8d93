import { ExcelProblem } from "../../excel/host/problem";
import { watchSelectedCell, type SelectedCell, type SelectionWatch } from "../../excel/reading/selection";

/** Follows the selected cell while at least one page asks: each move costs a request to Excel. */
export class SelectionFollower {
  private watchers = 0;
  private watching: Promise<SelectionWatch | null> | null = null;

  constructor(private readonly listener: (cell: SelectedCell | null) => void) {}

  /** @returns what ends it */
  watch(): () => void {
    this.watchers += 1;
    this.watching ??= watchSelectedCell(this.listener).catch((error: unknown) => {
      // A cell is open, or Excel is busy: the next page that asks tries again.
      if (error instanceof ExcelProblem) return (this.watching = null);
      throw error;
    });
    let active = true;
    return () => {
      if (!active) return;
      active = false;
      this.watchers -= 1;
      if (this.watchers === 0) void this.stop();
    };
  }

  async stop(): Promise<void> {
    const { watching } = this;
    this.watching = null;
    await (await watching)?.stop();
    if (watching && !this.watching) this.listener(null);
  }
}
