import { parseAddress } from "../../workbook/index";
import type { Area } from "../../workbook/types";
import { isOwnEcho, readExcel, supportsExcelApi } from "../host/run";

/** Cells that somebody changed. Excel's event is only a hint where to read again. */
export interface ChangedArea {
  sheetId: string;
  area: Area;
}

export type WorkbookChange =
  /**
   * Told twice: at once, and when none came for a while with all since the last such time (`settled`), since formulas that
   * follow from what was typed may need a moment.
   */
  | { kind: "cells"; changes: ChangedArea[]; settled: boolean }
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

/** Told of a change; it is over when what was made of it is. */
type WatchListener = (change: WorkbookChange) => Promise<void> | void;

/** Until the first edit is told: a paste comes in parts. */
const AT_ONCE_MILLISECONDS = 20;
/** Without an event for so long, a burst of them is over. */
const QUIET_MILLISECONDS = 250;

type Timer = ReturnType<typeof setTimeout>;

/**
 * Collects events. Edits are told at once, but not while what was told before is still being worked on, nor for as long
 * again after it: whoever needs long is told less often. All of it is told when a burst is over.
 */
class Collector {
  private changes: ChangedArea[] = [];
  /** How many of them were told at once. */
  private told = 0;
  private structure = false;
  private quiet: Timer | null = null;
  private next: Timer | null = null;
  private working = 0;
  private restUntil = -Infinity;

  constructor(
    private readonly listener: WatchListener,
    private readonly now: () => number,
  ) {}

  cells(change: ChangedArea): void {
    this.changes.push(change);
    this.awaitQuiet();
    this.tellSoon();
  }

  restructured(): void {
    this.structure = true;
    this.awaitQuiet();
  }

  /** Tells nothing any more of what it has gathered. */
  stop(): void {
    this.cancel();
    this.changes = [];
    this.told = 0;
  }

  private cancel(): void {
    for (const timer of [this.quiet, this.next]) if (timer !== null) clearTimeout(timer);
    this.quiet = null;
    this.next = null;
  }

  private awaitQuiet(): void {
    if (this.quiet !== null) clearTimeout(this.quiet);
    this.quiet = setTimeout(() => {
      this.cancel();
      const { changes, structure } = this;
      this.changes = [];
      this.told = 0;
      this.structure = false;
      this.tell(structure ? { kind: "structure" } : { kind: "cells", changes, settled: true });
    }, QUIET_MILLISECONDS);
  }

  private tellSoon(): void {
    if (this.next !== null || this.working > 0) return;
    const wait = Math.max(AT_ONCE_MILLISECONDS, this.restUntil - this.now());
    this.next = setTimeout(() => {
      this.next = null;
      // Everything is read again in a moment, and rows may have moved.
      if (this.structure) return;
      const changes = this.changes.slice(this.told);
      this.told = this.changes.length;
      this.tell({ kind: "cells", changes, settled: false });
    }, wait);
  }

  private tell(change: WorkbookChange): void {
    this.working += 1;
    const start = this.now();
    const over = (): void => {
      this.working -= 1;
      const end = this.now();
      this.restUntil = Math.max(this.restUntil, end + (end - start));
      if (this.changes.length > this.told) this.tellSoon();
    };
    void Promise.resolve(this.listener(change)).finally(over);
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
 * @param now tells the time in milliseconds
 * @throws ExcelProblem
 */
export async function watchWorkbook(listener: WatchListener, now: () => number): Promise<Watch> {
  const collector = new Collector(listener, now);
  // Also when it was one of our own sheets: reading again costs little, missing a sheet of the user's costs trust.
  const restructured = async (): Promise<void> => collector.restructured();
  const moved = async (): Promise<void> => void listener({ kind: "moved" });

  const handlers = await readExcel(async (context): Promise<Handler[]> => {
    const { worksheets, tables } = context.workbook;
    const added: Handler[] = [
      worksheets.onChanged.add(async (event) => onCells(collector, event)),
      worksheets.onAdded.add(restructured),
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        void listener({ kind: "deleted", sheetId: worksheetId });
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
      collector.stop();
      const context = handlers[0]?.context;
      if (!context) return;
      // A handler can only be removed in the context it was added in.
      for (const handler of handlers) handler.remove();
      await context.sync().catch(() => undefined);
    },
  };
}
