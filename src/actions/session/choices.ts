import { readSettings, writeSettings, type DocumentSettings } from "../../excel/stored/settings";

/** A choice to keep; `undefined` takes it away. */
export type Choice = { [Key in keyof DocumentSettings]: DocumentSettings[Key] | undefined };

/** What the user chose for this document, as it is kept with it. */
export class DocumentChoices {
  private current: DocumentSettings = {};

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
    this.current = Object.fromEntries(all) as DocumentSettings;
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
