import type { Text } from "../../i18n/text";
import type { Area } from "../../workbook/types";
import { readExcel, sleep, writeExcel } from "../host/run";
import type { BenchSheet, BenchSheets } from "./benchSheets";

/** Below the note at the top: where the user is asked to type. */
const TYPING_CELL = { top: 1, left: 1, bottom: 1, right: 1 };
const FIRST_ROW = 3;
/** How long Excel may take to do what it does after its answer: calculate a formula, raise an event. */
const PATIENCE_MILLISECONDS = 8_000;
const LOOK_MILLISECONDS = 100;

/** Something that only the user can do. */
export interface UserRequest {
  isSkipped(): boolean;
  /** It was done, or is given up. */
  end(): void;
}

/** A batch about the sheet of the test. */
type SheetBatch<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** What probes work with: a sheet of their own, and rows of it that no other probe has touched. */
export class Bench {
  readonly typingCell: Area = TYPING_CELL;
  private row = FIRST_ROW;

  constructor(
    readonly sheet: BenchSheet,
    private readonly sheets: BenchSheets,
    /** Asks the user for something. */
    readonly ask: (text: Text, params: { sheet: string; cell: string }) => UserRequest,
  ) {}

  /** A block of cells that nobody used yet. */
  place(rows: number, columns: number): Area {
    const top = this.row;
    this.row += rows + 1;
    return { top, left: 1, bottom: top + rows - 1, right: columns };
  }

  read<T>(batch: SheetBatch<T>): Promise<T> {
    return readExcel((context) => batch(context.workbook.worksheets.getItem(this.sheet.id), context));
  }

  write<T>(batch: SheetBatch<T>): Promise<T> {
    return writeExcel((context) => batch(context.workbook.worksheets.getItem(this.sheet.id), context));
  }

  /** Adds a sheet that goes away with the test. */
  addSheet(): Promise<BenchSheet> {
    return writeExcel((context) => this.sheets.addTo(context));
  }

  /** Asks until it is as wanted. @returns the last answer, wanted or not */
  async until<T>(
    look: () => T | Promise<T>,
    wanted: (answer: T) => boolean,
    milliseconds: number = PATIENCE_MILLISECONDS,
  ): Promise<T> {
    const end = Date.now() + milliseconds;
    for (;;) {
      const answer = await look();
      if (wanted(answer) || Date.now() > end) return answer;
      await sleep(LOOK_MILLISECONDS);
    }
  }
}
