import type { Session } from "../../src/actions/types";
import type { Analysis } from "../../src/analysis/types";
import { assessWorkbook } from "../../src/cli/judging/assess";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { areaAddress, quoteSheet } from "../../src/workbook/index";
import type { CellValue, SheetData, WorkbookReading } from "../../src/workbook/types";
import { readXlsxWorkbook } from "../../src/xlsx/index";
import { nodeUnpacking } from "../../src/xlsx/zip/nodeUnpacking";
import type { OfficeHost } from "../support/officeHost";
import { openedBook, show } from "./world";

export const YEAR = 2026;

/** Everything that is compared: figures, and findings with their places and words. */
export interface Answer {
  problem: string | null;
  claimed: unknown;
  evidenced: unknown;
  strict: unknown;
  findings: unknown[];
}

function answerOf(analysis: Analysis | null, problem: { kind: string } | null): Answer {
  if (!analysis)
    return { problem: problem?.kind ?? "none", claimed: null, evidenced: null, strict: null, findings: [] };
  const { claimed, evidenced, strict, findings } = analysis;
  return { problem: null, claimed, evidenced, strict, findings };
}

export interface Judged {
  answer: Answer;
  reading: WorkbookReading | null;
  analysis: Analysis | null;
}

/** What the command line says of a file. */
export async function byCommandLine(bytes: Uint8Array, name: string): Promise<Judged> {
  const assessed = assessWorkbook(await readXlsxWorkbook(bytes, name, nodeUnpacking), ruleSet(YEAR));
  const { analysis, problem } = assessed;
  return { answer: answerOf(analysis, problem), analysis, reading: problem === null ? assessed.reading : null };
}

/** What the pane says once the file is open in Excel. */
export async function byPane(office: OfficeHost, session: Session, bytes: Uint8Array, name: string): Promise<Answer> {
  const opened = await openedBook(bytes, name);
  office.host.context.document.date1904 = opened.data.date1904;
  show(office.adapter, opened);
  await session.refresh();
  const { analysis, problem } = session.state();
  const kind = problem?.kind === "table" ? problem.problem.kind : (problem?.kind ?? "none");
  return answerOf(analysis, { kind });
}

type Blank = "" | 0 | null;

/** What the functions say of the ranges that hold the tables. */
export class Formulas {
  constructor(
    private readonly office: OfficeHost,
    private readonly reading: WorkbookReading,
    private readonly blank: Blank,
  ) {}

  async value(functionId: string, withSpd: boolean, ...rest: CellValue[]): Promise<unknown> {
    const { innovations, spd } = this.reading;
    // Where one sheet holds both, a range goes to the end of its table.
    const shared = spd !== null && spd.sheet === innovations!.sheet;
    const { sheet, headerTop, lastRow } = innovations!;
    const table = this.range(sheet, headerTop, shared ? lastRow : null);
    const spdRange =
      spd && withSpd
        ? this.range(spd.sheet, shared ? spd.headerBottom : 0, shared ? spd.lastRow : null)
        : { cells: null, address: null };
    const params = withSpd ? [table.cells, spdRange.cells, ...rest] : [table.cells, ...rest];
    const addresses = withSpd ? [table.address, spdRange.address] : [table.address];
    const result = await this.office.callFunction({
      functionId,
      params,
      caller: "Inovasi!ZZ1",
      parameterAddresses: [...addresses, ...rest.map(() => null)],
    });
    return result.ok ? result.value : `${result.error} ${result.message}`;
  }

  /** The first row of the innovations' range, Excel's number. */
  get firstRow(): number {
    const { sheet, headerTop } = this.reading.innovations!;
    return Math.max(this.sheet(sheet).top, headerTop) + 1;
  }

  private sheet(name: string): SheetData {
    return this.office.adapter.dump("").sheets.find((one) => one.name === name)!;
  }

  /** Rows of a sheet over its whole width, its empty cells as one of the platforms hands them over. */
  private range(name: string, first: number, last: number | null): { cells: CellValue[][]; address: string } {
    const sheet = this.sheet(name);
    const top = Math.max(sheet.top, first);
    const bottom = last ?? sheet.top + sheet.values.length - 1;
    const { left } = sheet;
    const area = { top, left, bottom, right: left + sheet.values[0]!.length - 1 };
    const cells = sheet.values
      .slice(top - sheet.top, bottom + 1 - sheet.top)
      .map((row) => row.map((cell) => (cell === "" || cell === null ? this.blank : cell)));
    return { cells, address: `${quoteSheet(name)}!${areaAddress(area)}` };
  }
}
