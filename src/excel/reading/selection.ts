import { ExcelProblem } from "../host/problem";
import { readExcel, readOnce } from "../host/run";

/** A selected cell: its sheet, Excel's row number, zero-based column. */
export interface SelectedCell {
  sheet: string;
  row: number;
  column: number;
}

/** Excel's codes for a selection that is no cell, such as a chart. */
const NO_CELL = new Set(["InvalidSelection", "GeneralException"]);

/**
 * The active cell.
 * @returns `null` when something else is selected
 * @throws ExcelProblem
 */
export async function readSelectedCell(): Promise<SelectedCell | null> {
  try {
    return await readOnce(async (context) => {
      const cell = context.workbook.getActiveCell();
      cell.load("rowIndex,columnIndex");
      const { worksheet } = cell;
      worksheet.load("name");
      await context.sync();
      return { sheet: worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex };
    });
  } catch (error) {
    if (error instanceof ExcelProblem && NO_CELL.has(error.excelCode)) return null;
    throw error;
  }
}

/** Reads at most one cell at a time, however fast the selection moves, and always the last one. */
class Reader {
  private reading = false;
  private again = false;
  private stopped = false;

  constructor(private readonly listener: (cell: SelectedCell | null) => void) {}

  stop(): void {
    this.stopped = true;
  }

  async read(): Promise<void> {
    if (this.reading) {
      this.again = true;
      return;
    }
    this.reading = true;
    try {
      do {
        this.again = false;
        const cell = await readSelectedCell();
        if (!this.stopped) this.listener(cell);
      } while (this.again && !this.stopped);
    } catch (error) {
      // Excel is busy or a cell is open: the next move of the selection tells.
      if (!(error instanceof ExcelProblem)) throw error;
    } finally {
      this.reading = false;
    }
  }
}

export interface SelectionWatch {
  /** Ends the subscription. */
  stop(): Promise<void>;
}

/**
 * Follows the selected cell; the listener gets the present one first.
 * @throws ExcelProblem
 */
export async function watchSelectedCell(listener: (cell: SelectedCell | null) => void): Promise<SelectionWatch> {
  const reader = new Reader(listener);
  const moved = (): Promise<void> => reader.read();
  const handlers = await readExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: { remove(): void; context: OfficeExtension.ClientRequestContext }[] = [
      worksheets.onSelectionChanged.add(moved),
      worksheets.onActivated.add(moved),
    ];
    await context.sync();
    return added;
  });
  await reader.read();
  return {
    async stop(): Promise<void> {
      reader.stop();
      for (const handler of handlers) handler.remove();
      // Nobody listens any more, whether Excel confirms it or not.
      await handlers[0]?.context.sync().catch(() => undefined);
    },
  };
}
