import { doubts } from "../host/doubts";

/** Sheets that nobody has seen and that Excel has not let us take away, by their ids or passing names. */
class Abandoned {
  private readonly keys = new Set<string>();

  /** The step that added them is in doubt: it is to be done again. */
  add(keys: readonly string[]): void {
    for (const key of keys) this.keys.add(key);
    doubts.arise();
  }

  /**
   * Takes away what was left so.
   * @throws ExcelProblem
   */
  async takeAway(context: Excel.RequestContext): Promise<void> {
    if (this.keys.size === 0) return;
    const keys = [...this.keys];
    const left = keys.map((key) => context.workbook.worksheets.getItemOrNullObject(key).load("visibility"));
    await context.sync();
    // One that somebody has brought to light is his.
    for (const sheet of left) if (!sheet.isNullObject && sheet.visibility !== "Visible") sheet.delete();
    await context.sync();
    for (const key of keys) this.keys.delete(key);
  }
}

/** One for the whole runtime, as there is one Excel behind it. */
export const abandoned = new Abandoned();
