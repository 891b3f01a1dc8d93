import { writeExcel } from "../host/run";
import { requireOpenStructure } from "../host/structure";
import { markOwn } from "../sheets/ownMark";
import { askStored, isObject, putStored, readStored } from "../stored/entry";

/** Of the settings of the document: what a test has made and not yet taken away. */
const JOURNAL = "iid.selfTest";
/** A setting that is written and deleted by the test. */
export const TRIED_SETTING = "iid.selfTest.setting";
/** The name within a sheet that says which test made it. */
const TEST_MARK = "IID_swauji";
const SHEET_NAME = "Swauji";
/** Written on the sheet, for whoever finds it. */
const NOTE =
  "Lembar uji IID, dihapus sendiri. Jangan diisi. / Test sheet of IID, removed by itself. Do not fill it in.";

/** What a test has made, kept with the document before it is made. */
export interface Journal {
  /** A random word that is in the mark and in the name of each of its sheets. */
  token: string;
  sheets: string[];
  /** When it began, milliseconds since 1970. */
  at: number;
}

function isJournal(value: unknown): value is Journal {
  if (!isObject(value) || typeof value["token"] !== "string" || typeof value["at"] !== "number") return false;
  return Array.isArray(value["sheets"]) && value["sheets"].every((id) => typeof id === "string");
}

/** What an earlier test left in the workbook; `null` when none did. */
export function readJournal(): Promise<Journal | null> {
  return readStored(JOURNAL, isJournal);
}

export interface BenchSheet {
  id: string;
  name: string;
}

function isGivenName(name: string, token: string): boolean {
  return name === `${SHEET_NAME} ${token}` || new RegExp(`^${SHEET_NAME} ${token}-\\d+$`).test(name);
}

/**
 * Sheets that the test of the journal made, and nobody has taken over: marked by it, and either known by their id or
 * still under the name that it gave. Excel gives ids anew when a file is opened, and copies a mark along with a sheet.
 */
async function sheetsOf(context: Excel.RequestContext, { token, sheets }: Journal): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const marks = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject(TEST_MARK).load("formula"));
  await context.sync();
  return worksheets.items.filter(({ id, name }, i) => {
    const mark = marks[i]!;
    // Closed before the mark came: the name has the token in it.
    if (mark.isNullObject) return isGivenName(name, token);
    return mark.formula === markFormula(token) && (sheets.includes(id) || isGivenName(name, token));
  });
}

function markFormula(token: string): string {
  return `="${token}"`;
}

/** The sheets of one test: adds them, and takes them away. */
export class BenchSheets {
  private readonly journal: Journal;
  private front: string | null = null;

  constructor(token: string, at: number) {
    this.journal = { token, sheets: [], at };
  }

  /**
   * Adds the first sheet behind those of the user, and brings it to the front.
   * @throws ExcelProblem
   */
  open(): Promise<BenchSheet> {
    return writeExcel(async (context) => {
      const front = context.workbook.worksheets.getActiveWorksheet().load("id");
      await requireOpenStructure(context);
      this.front = front.id;
      putStored(context, JOURNAL, this.journal);
      await context.sync();
      const sheet = await this.addTo(context);
      const added = context.workbook.worksheets.getItem(sheet.id);
      added.getRange("A1").values = [[NOTE]];
      added.activate();
      await context.sync();
      return sheet;
    });
  }

  /** Adds another sheet, within a batch. Ends with a sync. */
  async addTo(context: Excel.RequestContext): Promise<BenchSheet> {
    const { token, sheets } = this.journal;
    const name = `${SHEET_NAME} ${token}${sheets.length === 0 ? "" : `-${sheets.length + 1}`}`;
    const sheet = context.workbook.worksheets.add(name).load("id");
    sheet.names.add(TEST_MARK, markFormula(token)).visible = false;
    // The pane reads no sheet with this mark.
    markOwn(sheet);
    await context.sync();
    sheets.push(sheet.id);
    putStored(context, JOURNAL, this.journal);
    await context.sync();
    return { id: sheet.id, name };
  }

  /**
   * Takes everything away, and brings the sheet to the front that was there before.
   * @throws ExcelProblem; the journal then stays
   */
  async close(): Promise<void> {
    const { front } = this;
    if (front !== null) {
      await writeExcel(async (context) => {
        context.workbook.worksheets.getItemOrNullObject(front).activate();
        await context.sync();
      });
    }
    await removeLeftovers();
  }
}

/**
 * Takes away what an earlier test left.
 * @returns how many sheets
 * @throws ExcelProblem; the journal then stays
 */
export function removeLeftovers(): Promise<number> {
  return writeExcel(async (context) => {
    const held = askStored(context, JOURNAL, isJournal);
    await context.sync();
    const journal = held();
    if (!journal) return 0;
    const sheets = await sheetsOf(context, journal);
    if (sheets.length > 0) await requireOpenStructure(context);
    for (const sheet of sheets) sheet.delete();
    putStored(context, TRIED_SETTING, null);
    putStored(context, JOURNAL, null);
    await context.sync();
    return sheets.length;
  });
}
