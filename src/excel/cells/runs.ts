import { columnName } from "../../workbook/index";

/** A cell of a sheet: Excel's row number, zero-based column. */
export interface RunCell {
  sheetId: string;
  row: number;
  column: number;
}

/** Cells side by side in one row, from left to right: they are asked for and written as one range. */
export type Run<Cell extends RunCell> = readonly [Cell, ...Cell[]];

/** @param isAlone cells that are looked at one by one, since a range answers only what all its cells have in common */
export function runsOf<Cell extends RunCell>(
  cells: readonly Cell[],
  isAlone: (cell: Cell) => boolean = () => false,
): Run<Cell>[] {
  const runs: [Cell, ...Cell[]][] = [];
  const sorted = cells
    .map((cell, index) => ({ cell, index }))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column || a.index - b.index)
    .map(({ cell }) => cell);
  const open = new Map<string, [Cell, ...Cell[]]>();
  for (const cell of sorted) {
    const run = open.get(cell.sheetId);
    const last = run?.at(-1);
    const continues = last?.row === cell.row && last.column === cell.column - 1 && !isAlone(last) && !isAlone(cell);
    if (run && continues) run.push(cell);
    else {
      const next: [Cell, ...Cell[]] = [cell];
      runs.push(next);
      open.set(cell.sheetId, next);
    }
  }
  return runs;
}

export function runRange<Cell extends RunCell>(
  context: Excel.RequestContext,
  [first, ...others]: Run<Cell>,
): Excel.Range {
  const { sheetId, row, column } = first;
  const to = others.length > 0 ? `:${columnName(column + others.length)}${row}` : "";
  return context.workbook.worksheets.getItem(sheetId).getRange(`${columnName(column)}${row}${to}`);
}

/** Letters of all texts that one request carries beside what it says of their cells: Excel on the web takes 5 MB. */
const LETTERS_PER_REQUEST = 1_000_000;
const LETTERS_PER_RUN = 400;

/** Runs in groups that one request can carry. @param letters of what is written into a cell */
export function requestsOf<Cell extends RunCell>(
  runs: readonly Run<Cell>[],
  letters: (cell: Cell) => number,
): Run<Cell>[][] {
  const groups: Run<Cell>[][] = [];
  let size = Infinity;
  for (const run of runs) {
    const own = LETTERS_PER_RUN + run.reduce((sum, cell) => sum + letters(cell), 0);
    const group = groups.at(-1);
    if (group && size + own <= LETTERS_PER_REQUEST) {
      group.push(run);
      size += own;
    } else {
      groups.push([run]);
      size = own;
    }
  }
  return groups;
}
