import { doubts } from "../host/doubts";
import { requireOpenStructure } from "../host/structure";
import { objectsOn } from "./insertedSheet";

/** Sheets of one step. */
interface Left {
  keys: readonly string[];
  /** Those that people were to see. */
  shown: readonly string[];
  /** Nothing was written into them yet, and some may never have been hidden. */
  isBlank: boolean;
}

type Seen = Pick<Excel.Worksheet, "id" | "name" | "visibility">;

/**
 * Takes blank sheets away by their passing names: in the moment of adding them somebody may have written on one. They are
 * hidden first; what is then still blank goes, the others are shown again and stay.
 */
export async function takeBlank(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const found = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name).load("id"));
  await context.sync();
  const left = found.filter(({ isNullObject }) => !isNullObject);
  for (const sheet of left) sheet.visibility = "Hidden";
  const looked = left.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(false).load("address"),
    objects: objectsOn(sheet),
  }));
  await context.sync();
  for (const { sheet, used, objects } of looked) {
    if (used.isNullObject && objects.every(({ value }) => value === 0)) sheet.delete();
    else sheet.visibility = "Visible";
  }
  await context.sync();
}

/** Sheets that nobody has seen and that Excel has not let us take away, by their ids or passing names. */
class Abandoned {
  private readonly steps = new Set<Left>();

  /** The step that added them is in doubt: it is to be done again. */
  add(keys: readonly string[], shown: readonly string[] = []): void {
    this.steps.add({ keys, shown, isBlank: false });
    doubts.arise();
  }

  /** The same of sheets that are blank yet, by their passing names. */
  addBlank(names: readonly string[]): void {
    this.steps.add({ keys: names, shown: [], isBlank: true });
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
      if (step.isBlank) {
        if (own(sheet) && sheet.visibility !== "Visible") return true;
      } else if (sheets.some((one) => own(one) && one.visibility === "Visible")) this.steps.delete(step);
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
    for (const step of [...this.steps].filter(({ isBlank }) => isBlank)) {
      await takeBlank(context, step.keys);
      this.steps.delete(step);
    }
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
