import { sheetIdsOf } from "./chosenSheets";
import { readSettings, writeSettings, type DocumentSettings } from "../../excel/stored/settings";

/** A choice to keep; `undefined` takes it away. */
export type Choice = { [Key in keyof Omit<DocumentSettings, "sheetIds">]: DocumentSettings[Key] | undefined };

/** What the user chose for this document, as it is kept with it. */
export class DocumentChoices {
  private current: DocumentSettings = {};

  /** @param sheets names of the sheets by their ids, as last read */
  constructor(private readonly sheets: () => ReadonlyMap<string, string> | undefined) {}

  all(): DocumentSettings {
    return this.current;
  }

  /** @throws ExcelProblem */
  async read(): Promise<DocumentSettings> {
    this.current = await readSettings();
    return this.current;
  }

  /** The choices are in use at once, whether Excel keeps them or not. @throws ExcelProblem */
  async keep(change: Choice): Promise<void> {
    const all = Object.entries({ ...this.current, ...change }).filter(([, value]) => value !== undefined);
    const chosen = Object.fromEntries(all) as DocumentSettings;
    const { sheetIds: _, ...others } = chosen;
    this.current = { ...others, ...sheetIdsOf(chosen, this.sheets()) };
    await writeSettings(this.current);
  }

  /** Like `keep`, but what Excel refuses is not in use: no later choice may bring it along. @throws ExcelProblem */
  async keepOrDrop(change: Choice): Promise<void> {
    const before = this.current;
    try {
      await this.keep(change);
    } catch (error) {
      this.current = before;
      throw error;
    }
  }
}
