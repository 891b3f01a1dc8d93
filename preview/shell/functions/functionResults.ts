import type { CellValue } from "../../../src/workbook/types";
import { shiftSpan } from "../../host/model/cells/shift";

/** What a function is called with: single values, or a block of a sheet's values. */
export type Argument = CellValue | CellValue[][];

/** What came back: a block that spills, or an Excel error value such as `#VALUE!`. */
export type Outcome = { values: CellValue[][] } | { error: string; message?: string };

interface Call {
  functionId: string;
  args: Argument[];
  addresses: (string | null)[];
  outcome: Outcome | null;
}

/** A formula cell. */
export interface Caller {
  sheetId: string;
  row: number;
  column: number;
}

/** Calls a function of the add-in; addresses are those of the arguments that are references. */
export type Invoke = (
  functionId: string,
  args: Argument[],
  addresses: (string | null)[],
  caller: Caller,
) => Promise<Outcome>;

/** A formula that calls more functions than this forgets the oldest answers and asks again. */
const PER_CELL = 64;

function keyOf({ sheetId, row, column }: Caller): string {
  return `${sheetId}!${row},${column}`;
}

function sameArgument(a: Argument, b: Argument | undefined): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return (
    a.length === b.length &&
    a.every((row, y) => {
      const other = b[y];
      return other !== undefined && row.length === other.length && row.every((value, x) => value === other[x]);
    })
  );
}

/**
 * Outcomes of asynchronous functions by formula cell. The grid's formula engine asks synchronously and
 * gets what is known; when an answer arrives, its cell is calculated again. This way all functions of one
 * calculation are under way together, as in Excel, instead of one after the other.
 */
export class FunctionResults {
  /** By sheet, row and column. */
  private cells = new Map<string, { caller: Caller; calls: Call[] }>();

  constructor(
    private readonly invoke: Invoke,
    private readonly onAnswer: (caller: Caller) => void,
  ) {}

  /** Forgets everything: the next calculation calls every function anew. */
  clear(): void {
    this.cells.clear();
  }

  /**
   * The outcome for these arguments; the previous one of the same cell while it is under way; `null` when
   * there is none yet.
   */
  ask(functionId: string, args: Argument[], addresses: (string | null)[], caller: Caller): Outcome | null {
    const calls = this.cells.get(keyOf(caller))?.calls ?? [];
    this.cells.set(keyOf(caller), { caller, calls });
    const known = calls.findIndex(
      (call) =>
        call.functionId === functionId &&
        call.args.length === args.length &&
        call.addresses.every((address, index) => address === addresses[index]) &&
        args.every((argument, index) => sameArgument(argument, call.args[index])),
    );
    const [found] = known >= 0 ? calls.splice(known, 1) : [];
    const call = found ?? { functionId, args, addresses, outcome: null };
    calls.push(call);
    if (calls.length > PER_CELL) calls.shift();
    if (!found) void this.start(call, caller);
    if (call.outcome) return call.outcome;
    const previous = calls.filter((other) => other.functionId === functionId && other.outcome !== null).pop();
    return previous?.outcome ?? null;
  }

  /** Whether an answer is still on its way. */
  waiting(): boolean {
    return [...this.cells.values()].some(({ calls }) => calls.some(({ outcome }) => outcome === null));
  }

  /** The sentence behind the error value that a cell shows, as Excel has it beside the cell; `null` without one. */
  messageAt(caller: Caller, shown: CellValue): string | null {
    const calls = this.cells.get(keyOf(caller))?.calls ?? [];
    for (const { outcome } of [...calls].reverse()) {
      if (outcome && "error" in outcome && outcome.error === shown) return outcome.message ?? null;
    }
    return null;
  }

  /** Rows or columns came (`count` > 0) before index `at`, or went: the outcomes move with their cells. */
  shift(sheetId: string, axis: "rows" | "columns", at: number, count: number): void {
    const before = [...this.cells.values()];
    this.cells = new Map();
    for (const { caller, calls } of before) {
      const index = axis === "rows" ? caller.row : caller.column;
      const span = caller.sheetId === sheetId ? shiftSpan(index, index, at, count) : [index];
      if (!span) continue;
      const moved = { ...caller, [axis === "rows" ? "row" : "column"]: span[0] };
      this.cells.set(keyOf(moved), { caller: moved, calls });
    }
  }

  private async start(call: Call, caller: Caller): Promise<void> {
    try {
      call.outcome = await this.invoke(call.functionId, call.args, call.addresses, caller);
    } catch {
      // The pane went away: what Excel shows when an add-in cannot be reached.
      call.outcome = { error: "#VALUE!" };
    }
    // The cell may have moved meanwhile, or nobody may want the answer any more.
    const cell = [...this.cells.values()].find(({ calls }) => calls.includes(call));
    if (cell) this.onAnswer(cell.caller);
  }
}
