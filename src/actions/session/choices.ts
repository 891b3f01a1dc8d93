import { sheetIdsOf } from "./chosenSheets";
import { changeSettings, readSettings, type DocumentSettings } from "../../excel/stored/settings";

/** A choice to keep; `undefined` takes it away. */
export type DocumentChoice = { [Key in keyof Omit<DocumentSettings, "sheetIds">]: DocumentSettings[Key] | undefined };

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
    const { settings } = await changeSettings({ from: this.kept, to: wanted });
    this.kept = settings;
    // Chosen while this was under way: it is kept by a turn of its own.
    if (this.current === wanted) this.current = settings;
  }

  /** Like `keep`, but what Excel refuses is not in use: no later choice may bring it along. @throws ExcelProblem */
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
