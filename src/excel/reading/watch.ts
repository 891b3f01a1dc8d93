import { parseAddress } from "../../workbook/index";
import type { Area } from "../../workbook/types";
import { isOwnEcho, readExcel, supportsExcelApi } from "../host/run";

/** Cells that somebody changed. Excel's event is only a hint where to read again. */
export interface ChangedArea {
  sheetId: string;
  area: Area;
}

export type WorkbookChange =
  | { kind: "cells"; changes: ChangedArea[] }
  /** Rows, columns, sheets or tables came, went or were renamed: read everything again. */
  | { kind: "structure" }
  /** At once, before the reading that `structure` asks for: what was read from this sheet is no longer there. */
  | { kind: "deleted"; sheetId: string }
  /** The user went elsewhere, so no cell is open for typing any more. */
  | { kind: "moved" };

export interface Watch {
  /** Ends the subscriptions. */
  stop(): Promise<void>;
}

const DEBOUNCE_MILLISECONDS = 250;

/** Collects events until a quarter of a second passes without one. */
class Collector {
  private changes: ChangedArea[] = [];
  private structure = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly listener: (change: WorkbookChange) => void) {}

  cells(change: ChangedArea): void {
    this.changes.push(change);
    this.arm();
  }

  restructured(): void {
    this.structure = true;
    this.arm();
  }

  cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private arm(): void {
    this.cancel();
    this.timer = setTimeout(() => {
      this.timer = null;
      const { changes, structure } = this;
      this.changes = [];
      this.structure = false;
      this.listener(structure ? { kind: "structure" } : { kind: "cells", changes });
    }, DEBOUNCE_MILLISECONDS);
  }
}

function isOurs(event: Excel.WorksheetChangedEventArgs): boolean {
  if (event.source === "Remote") return false;
  return supportsExcelApi("1.14") ? event.triggerSource === "ThisLocalAddin" : isOwnEcho();
}

function onCells(collector: Collector, event: Excel.WorksheetChangedEventArgs): void {
  if (isOurs(event)) return;
  // Several areas come as a list; one address in it that cannot be read makes all of it doubtful.
  const parsed = event.address.split(",").map(parseAddress);
  const areas = parsed.flatMap((address) => (address ? [address.area] : []));
  if (event.changeType !== "RangeEdited" || areas.length < parsed.length) {
    collector.restructured();
    return;
  }
  for (const area of areas) collector.cells({ sheetId: event.worksheetId, area });
}

type Handler = { remove(): void; context: OfficeExtension.ClientRequestContext };

/**
 * Follows the workbook: edits of this user and of others, sheets and tables; cells that we wrote are left out.
 * @param listener called once for a burst of events
 * @throws ExcelProblem
 */
export async function watchWorkbook(listener: (change: WorkbookChange) => void): Promise<Watch> {
  const collector = new Collector(listener);
  // Also when it was one of our own sheets: reading again costs little, missing a sheet of the user's costs trust.
  const restructured = async (): Promise<void> => collector.restructured();
  const moved = async (): Promise<void> => listener({ kind: "moved" });

  const handlers = await readExcel(async (context): Promise<Handler[]> => {
    const { worksheets, tables } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(async (event) => onCells(collector, event)),
      worksheets.onAdded.add(restructured),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        listener({ kind: "deleted", sheetId: worksheetId });
        collector.restructured();
      }),
      worksheets.onActivated.add(moved),
      worksheets.onSelectionChanged.add(moved),
      tables.onAdded.add(restructured),
      tables.onDeleted.add(restructured),
    ];
    if (supportsExcelApi("1.17")) added.push(worksheets.onNameChanged.add(restructured));
    await context.sync();
    return added;
  });

  return {
    async stop(): Promise<void> {
      collector.cancel();
      const context = handlers[0]?.context;
      if (!context) return;
      // A handler can only be removed in the context it was added in.
      for (const handler of handlers) handler.remove();
      await context.sync().catch(() => undefined);
    },
  };
}
