import { doubts } from "../host/doubts";
import { requireOpenStructure } from "../host/structure";

/** Sheets that nobody has seen and that Excel has not let us take away, by their ids or passing names. */
class Abandoned {
  private readonly keys = new Set<string>();

  /** The step that added them is in doubt: it is to be done again. */
  add(keys: readonly string[]): void {
    for (const key of keys) this.keys.add(key);
    doubts.arise();
  }

  /**
   * Whether it is half-made and nobody's: it counts as not there. One that somebody has brought to light is his, from then
   * on, also when he hides it again.
   * @param sheet with its id, name and visibility loaded
   */
  has({ id, name, visibility }: Pick<Excel.Worksheet, "id" | "name" | "visibility">): boolean {
    const own = [id, name].filter((key) => this.keys.has(key));
    if (visibility === "Visible") for (const key of own) this.keys.delete(key);
    return own.length > 0 && visibility !== "Visible";
  }

  /**
   * Takes away what was left so; before names are looked at, since theirs are free then.
   * @throws ExcelProblem
   */
  async takeAway(context: Excel.RequestContext): Promise<void> {
    if (this.keys.size === 0) return;
    await requireOpenStructure(context);
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
