import { sheetIdsOf } from "./chosenSheets";
import { doubts } from "../../excel/host/doubts";
import { officeSettings } from "../../excel/stored/officeSettings";
import { changeSettings, readSettings, type DocumentSettings } from "../../excel/stored/settings";

/** A choice to keep; `undefined` takes it away. */
export type DocumentChoice = { [Key in keyof Omit<DocumentSettings, "sheetIds">]: DocumentSettings[Key] | undefined };

/**
 * Excel does not see what changed behind the arguments of formulas, so it calculates all of them in the batch that changes
 * it. Whoever asks from now on waits for that batch and reads what it left.
 */
function calculated(context: Excel.RequestContext): void {
  officeSettings.forget();
  context.workbook.application.calculate("Full");
}

/** What the user chose for this document, as it is kept with it. */
export class DocumentChoices {
  private current: DocumentSettings = {};
  /** What the document held when it was last read or written. */
  private kept: DocumentSettings = {};

  /** @param sheets names of the sheets by their ids, as last read */
  constructor(private readonly sheets: () => ReadonlyMap<string, string> | undefined) {}

  all(): DocumentSettings {
    return this.current;
  }

  /** @throws ExcelProblem */
  async read(): Promise<DocumentSettings> {
    this.kept = await readSettings();
    this.current = this.kept;
    return this.current;
  }

  /**
   * The choices are in use at once, whether Excel keeps them or not; the next one tries again. What others chose
   * meanwhile is in use from then on as well.
   * @throws ExcelProblem
   */
  async keep(change: DocumentChoice): Promise<void> {
    const all = Object.entries({ ...this.current, ...change }).filter(([, value]) => value !== undefined);
    const chosen = Object.fromEntries(all) as DocumentSettings;
    const { sheetIds: _, ...others } = chosen;
    const wanted: DocumentSettings = { ...others, ...sheetIdsOf(chosen, this.sheets()) };
    this.current = wanted;
    const along = "severities" in change || "answers" in change ? calculated : undefined;
    const before = doubts.count();
    const settings = await changeSettings({ from: this.kept, to: wanted }, along);
    // In doubt, the next choice writes it once more.
    if (doubts.count() > before) return;
    this.kept = settings;
    // Chosen while this was being written: the next turn writes it.
    if (this.current === wanted) this.current = settings;
  }

  /**
   * Like `keep`, but a choice that Excel refuses is not used, and no later choice may write it.
   * @throws ExcelProblem
   */
  async keepOrDrop(change: DocumentChoice): Promise<void> {
    const before = this.current;
    try {
      await this.keep(change);
    } catch (error) {
      this.current = before;
      throw error;
    }
  }
}
