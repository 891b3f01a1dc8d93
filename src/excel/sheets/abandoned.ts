import { doubts } from "../host/doubts";
import { requireOpenStructure } from "../host/structure";

/** Sheets of one step. */
interface Left {
  keys: readonly string[];
  /** Those that people were to see. */
  shown: readonly string[];
}

type Seen = Pick<Excel.Worksheet, "id" | "name" | "visibility">;

/** Sheets that nobody has seen and that Excel has not let us take away, by their ids or passing names. */
class Abandoned {
  private readonly steps = new Set<Left>();

  /** The step that added them is in doubt: it is to be done again. */
  add(keys: readonly string[], shown: readonly string[] = []): void {
    this.steps.add({ keys, shown });
    doubts.arise();
  }

  /**
   * Whether it is half-made and nobody's: it counts as not there. One that somebody has brought to light is his, from then
   * on, also when he hides it again; so are those that came with it, of which its formulas speak.
   * @param sheet with its id, name and visibility loaded
   * @param sheets those beside it, with the same
   */
  has(sheet: Seen, sheets: readonly Seen[] = [sheet]): boolean {
    for (const step of this.steps) {
      const own = ({ id, name }: Seen): boolean => step.keys.includes(id) || step.keys.includes(name);
      if (sheets.some((one) => own(one) && one.visibility === "Visible")) this.steps.delete(step);
      else if (own(sheet)) return true;
    }
    return false;
  }

  /**
   * Takes away what was left so; before names are looked at, since theirs are free then. Where one of a step has come to
   * light, the others do.
   * @throws ExcelProblem
   */
  async takeAway(context: Excel.RequestContext): Promise<void> {
    if (this.steps.size === 0) return;
    await requireOpenStructure(context);
    const { worksheets } = context.workbook;
    const steps = [...this.steps].map((step) => {
      const sheets = step.keys.map((key) => worksheets.getItemOrNullObject(key).load("id,visibility"));
      return { step, sheets };
    });
    await context.sync();
    for (const { step, sheets } of steps) {
      const left = sheets.filter(({ isNullObject }) => !isNullObject);
      const isSeen = left.some(({ visibility }) => visibility === "Visible");
      for (const sheet of left) {
        if (!isSeen) sheet.delete();
        else if (step.shown.includes(sheet.id)) sheet.visibility = "Visible";
      }
    }
    await context.sync();
    for (const { step } of steps) this.steps.delete(step);
  }
}

/** One for the whole runtime, as there is one Excel behind it. */
export const abandoned = new Abandoned();
