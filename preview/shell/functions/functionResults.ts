import type { CellValue } from "../../../src/workbook/types";

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
  private readonly cells = new Map<string, Call[]>();

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
    const key = `${caller.sheetId}!${caller.row},${caller.column}`;
    const calls = this.cells.get(key) ?? [];
    this.cells.set(key, calls);
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

  /** The sentence behind the error value that a cell shows, as Excel has it beside the cell; `null` without one. */
  messageAt({ sheetId, row, column }: Caller, shown: CellValue): string | null {
    const calls = this.cells.get(`${sheetId}!${row},${column}`) ?? [];
    for (const { outcome } of [...calls].reverse()) {
      if (outcome && "error" in outcome && outcome.error === shown) return outcome.message ?? null;
    }
    return null;
  }

  private async start(call: Call, caller: Caller): Promise<void> {
    try {
      call.outcome = await this.invoke(call.functionId, call.args, call.addresses, caller);
    } catch {
      // The pane went away: what Excel shows when an add-in cannot be reached.
      call.outcome = { error: "#VALUE!" };
    }
    this.onAnswer(caller);
  }
}
