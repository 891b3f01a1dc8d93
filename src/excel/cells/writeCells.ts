import { cellAddress, columnName } from "../../workbook/index";
import type { CellValue } from "../../workbook/types";
import { cellInput, isFormula } from "./cellText";
import { ExcelProblem } from "../host/problem";
import { writeExcel } from "../host/run";
import { settle, type Standing } from "../host/settle";

/** A cell that tells whose row it is, such as the name of the innovation. */
export interface RowMark {
  /** Zero-based. */
  column: number;
  value: CellValue;
}

/** One cell to write: sheet name, Excel's row number, zero-based column. */
export interface CellChange {
  sheet: string;
  row: number;
  column: number;
  /** `null` empties the cell; text stays text, also where Excel would make a number or a formula of it. */
  value: CellValue;
  /** What the cell held when the user decided; when it holds something else now, nothing is written. */
  expected?: CellValue;
  /** Number format for a cell that has none of its own, such as `dd/mm/yyyy` for a serial number. */
  format?: string;
  /** Inserted and deleted rows move it: when it holds something else, nothing is written, and nothing given back. */
  beside?: RowMark;
}

const GENERAL = "General";

/** What a cell held before and after, as `formulas` gives it. */
interface Kept {
  sheetId: string;
  row: number;
  column: number;
  before: CellValue;
  after: CellValue;
  /** The number format that was given to it; absent when it kept its own. */
  format?: string;
  beside: RowMark | null;
}

export interface WrittenCells {
  cells: readonly Kept[];
}

interface Target {
  change: CellChange;
  range: Excel.Range;
  beside: Excel.Range | null;
}

function cellOf(sheet: Excel.Worksheet, { row, column }: Pick<CellChange, "row" | "column">): Excel.Range {
  return sheet.getRange(`${columnName(column)}${row}`);
}

/** A blank cell is `""` in `values`, `null` where a reading of ours met no cell. */
function same(a: CellValue, b: CellValue): boolean {
  return (a ?? "") === (b ?? "");
}

/** The loaded cell that tells whose row it is. */
function markOf(sheet: Excel.Worksheet, row: number, mark: RowMark | null): Excel.Range | null {
  return mark ? cellOf(sheet, { row, column: mark.column }).load("values") : null;
}

function sameRow(mark: RowMark | null, range: Excel.Range | null): boolean {
  return !mark || !range || same(range.values[0]?.[0] as CellValue, mark.value);
}

function refuse({ change, range, beside }: Target, locked: boolean): void {
  const address = cellAddress(change.sheet, change.row, change.column);
  if (locked) throw new ExcelProblem("protected", change.sheet);
  const held = range.values[0]?.[0] as CellValue;
  if (isFormula(range.formulas[0]?.[0] as CellValue, held)) throw new ExcelProblem("formula", address);
  const stale = change.expected !== undefined && !same(held, change.expected);
  if (stale || !sameRow(change.beside ?? null, beside)) throw new ExcelProblem("changed", address);
}

/**
 * Writes single cells, all or none. A formula is never written over, a locked cell of a protected sheet neither.
 * @returns what `revertCells` needs
 * @throws ExcelProblem `sheet-missing`, `protected`, `formula`, `changed`, before anything is written
 */
export function writeCellChanges(changes: readonly CellChange[]): Promise<WrittenCells> {
  return writeExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/protection/protected");
    await context.sync();
    const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
    const targets = changes.map((change) => {
      const sheet = sheets.get(change.sheet);
      if (!sheet) throw new ExcelProblem("sheet-missing", change.sheet);
      const range = cellOf(sheet, change);
      range.load("formulas,values,numberFormat,format/protection/locked");
      return { change, range, sheet, beside: markOf(sheet, change.row, change.beside ?? null) };
    });
    await context.sync();
    for (const target of targets) {
      refuse(target, target.sheet.protection.protected && target.range.format.protection.locked !== false);
    }
    const before = targets.map(({ range }) => range.formulas[0]?.[0] as CellValue);
    const formats = targets.map(({ change, range }) =>
      range.numberFormat[0]?.[0] === GENERAL ? change.format : undefined,
    );
    const cells = targets.map(({ change, sheet }, i): Kept => ({
      sheetId: sheet.id,
      row: change.row,
      column: change.column,
      before: before[i] ?? null,
      after: change.value ?? "",
      ...(formats[i] === undefined ? {} : { format: formats[i] }),
      beside: change.beside ?? null,
    }));
    // Read in the request that writes, before it writes: what somebody typed since the look is seen here.
    const again = targets.map(({ change, sheet }) => cellOf(sheet, change).load("formulas,values"));
    let isAnswered = false;
    await settle({
      async write() {
        targets.forEach(({ change, range }, i) => {
          if (formats[i] !== undefined) range.numberFormat = [[formats[i]]];
          range.formulas = [[cellInput(change.value)]];
        });
        await context.sync();
        isAnswered = true;
      },
      standing: () => standing(context, cells),
      giveBack: () => giveBack(context, cells),
    });
    const late = again.findIndex(
      (range, i) => isAnswered && !same(range.formulas[0]?.[0] as CellValue, before[i] ?? null),
    );
    if (late < 0) return { cells };
    await restore(context, cells, again);
    const { sheet, row, column } = changes[late]!;
    throw new ExcelProblem("changed", cellAddress(sheet, row, column));
  });
}

/** Puts back what the cells held in the moment in which they were written, by whomever. */
async function restore(
  context: Excel.RequestContext,
  cells: readonly Kept[],
  held: readonly Excel.Range[],
): Promise<void> {
  cells.forEach((cell, i) => {
    const range = cellOf(context.workbook.worksheets.getItem(cell.sheetId), cell);
    const [formula, value] = [held[i]?.formulas[0]?.[0] as CellValue, held[i]?.values[0]?.[0] as CellValue];
    range.formulas = [[isFormula(formula, value) ? formula : cellInput(value)]];
    if (cell.format !== undefined) range.numberFormat = [[GENERAL]];
  });
  await context.sync();
}

/** Whether cells hold what was written, or what they held before. */
async function standing(context: Excel.RequestContext, cells: readonly Kept[]): Promise<Standing> {
  const changed = cells.filter(({ before, after }) => !same(before, after));
  const ranges = changed.map((cell) =>
    cellOf(context.workbook.worksheets.getItem(cell.sheetId), cell).load("formulas"),
  );
  await context.sync();
  const written = changed.filter(({ after }, i) => same(ranges[i]?.formulas[0]?.[0] as CellValue, after));
  return written.length === 0 ? "before" : written.length === changed.length ? "after" : "between";
}

/**
 * Gives the cells back what they held, where they still hold what was written and stand in the row they stood in.
 * @returns how many were left because somebody changed or moved them or their sheet is gone
 * @throws ExcelProblem
 */
export function revertCells({ cells }: WrittenCells): Promise<number> {
  return writeExcel((context) => giveBack(context, cells));
}

async function giveBack(context: Excel.RequestContext, cells: readonly Kept[]): Promise<number> {
  const ids = [...new Set(cells.map(({ sheetId }) => sheetId))];
  const sheets = new Map(ids.map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id).load("id")]));
  await context.sync();
  const present = cells.flatMap((cell) => {
    const sheet = sheets.get(cell.sheetId);
    if (!sheet || sheet.isNullObject) return [];
    const range = cellOf(sheet, cell).load("formulas,numberFormat");
    return [{ cell, range, beside: markOf(sheet, cell.row, cell.beside) }];
  });
  await context.sync();
  const held = ({ range }: (typeof present)[number]): CellValue => range.formulas[0]?.[0] as CellValue;
  const inPlace = present.filter(({ cell, beside }) => sameRow(cell.beside, beside));
  const unchanged = inPlace.filter((one) => same(held(one), one.cell.after));
  // Given back by a request whose answer was lost.
  const back = inPlace.filter((one) => !unchanged.includes(one) && same(held(one), one.cell.before));
  // What was written over was no formula, so a text is given back as text.
  for (const { cell, range } of unchanged) {
    range.formulas = [[cellInput(cell.before)]];
    if (cell.format !== undefined && range.numberFormat[0]?.[0] === cell.format) range.numberFormat = [[GENERAL]];
  }
  await context.sync();
  return cells.length - unchanged.length - back.length;
}
