import { isPercentFormat, shownValue } from "../../workbook/cells/percent";
import { cellAddress } from "../../workbook/index";
import type { CellValue } from "../../workbook/types";
import { cellInput, isFormula } from "./cellText";
import { RowMarks, sameContent, type RowMark } from "./rowMarks";
import { requestsOf, runRange, runsOf, type Run } from "./runs";
import {
  applyGrowth,
  growthStanding,
  plannedGrowth,
  takeBackGrowth,
  type GrownTable,
  type TableGrowth,
} from "./tableGrowth";
import { ExcelProblem } from "../host/problem";
import { writeExcel } from "../host/run";
import { settle, type Standing } from "../host/settle";

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
  /** Written instead into a cell whose format makes a text of everything, where a serial number would be no date. */
  inText?: string;
  /** Inserted and deleted rows move it: when it holds something else, nothing is written, and nothing given back. */
  beside?: RowMark;
}

const GENERAL = "General";
const TEXT = "@";

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
  grown: GrownTable | null;
}

/** A change on its sheet. */
interface Target {
  change: CellChange;
  sheetId: string;
  row: number;
  column: number;
  isProtected: boolean;
}

/** What is asked of a cell, in the run that it stands in. */
interface Held {
  formula: CellValue;
  value: CellValue;
  format: string;
}

function heldIn(range: Excel.Range, at: number, withFormat = true): Held {
  return {
    formula: range.formulas[0]?.[at] as CellValue,
    value: range.values[0]?.[at] as CellValue,
    format: withFormat ? ((range.numberFormat[0]?.[at] as string | undefined) ?? "") : "",
  };
}

function refuse({ change }: Target, held: Held, isLocked: boolean, isSameRow: boolean): void {
  const address = cellAddress(change.sheet, change.row, change.column);
  if (isLocked) throw new ExcelProblem("protected", change.sheet);
  if (isFormula(held.formula, held.value)) throw new ExcelProblem("formula", address);
  // What was read shows percentages as people see them.
  const shown = shownValue(held.value, held.format);
  const stale =
    change.expected !== undefined && !sameContent(held.value, change.expected) && !sameContent(shown, change.expected);
  if (stale || !isSameRow) throw new ExcelProblem("changed", address);
}

/** What a cell of a format is given, so that it is read as what was meant. */
function contentFor({ value, inText }: CellChange, format: string): CellValue {
  if (format === TEXT && inText !== undefined) return inText;
  return typeof value === "number" && isPercentFormat(format) ? String(value) : (value ?? "");
}

async function targetsOf(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<Target[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  return changes.map((change) => {
    const sheet = sheets.get(change.sheet);
    if (!sheet) throw new ExcelProblem("sheet-missing", change.sheet);
    const { row, column } = change;
    return { change, sheetId: sheet.id, row, column, isProtected: sheet.protection.protected };
  });
}

/** What the cells hold, all of them free to be written. @throws ExcelProblem `protected`, `formula`, `changed` */
async function lookedAt(context: Excel.RequestContext, targets: readonly Target[]): Promise<Kept[]> {
  const marks = new RowMarks(context);
  const asked = runsOf(targets, ({ isProtected }) => isProtected).map((run) => ({
    run,
    range: runRange(context, run).load("formulas,values,numberFormat,format/protection/locked"),
    isSameRow: run.map(({ change, sheetId, row }) => marks.ask(sheetId, row, change.beside ?? null)),
  }));
  await context.sync();
  return asked.flatMap(({ run, range, isSameRow }) =>
    run.map((target, at): Kept => {
      const held = heldIn(range, at);
      refuse(target, held, target.isProtected && range.format.protection.locked !== false, isSameRow[at]!());
      const { change, sheetId, row, column } = target;
      const after = contentFor(change, held.format);
      const format = held.format === GENERAL ? change.format : undefined;
      return {
        sheetId,
        row,
        column,
        before: held.formula ?? null,
        after,
        ...(format === undefined ? {} : { format }),
        beside: change.beside ?? null,
      };
    }),
  );
}

function inputs(run: Run<Kept>, content: (cell: Kept) => CellValue): (string | number | boolean)[][] {
  return [run.map((cell) => cellInput(content(cell)))];
}

/** The length of what is written, for what a request can carry. */
function letters({ after, before }: Kept): number {
  return String(after ?? "").length + String(before ?? "").length;
}

/**
 * Writes single cells, all or none, and lets a table reach over rows that are new below it. A formula is never written
 * over, a locked cell of a protected sheet neither.
 * @returns what `revertCells` needs
 * @throws ExcelProblem `sheet-missing`, `protected`, `formula`, `changed`, `unsupported`, before anything is written
 */
export function writeCellChanges(
  changes: readonly CellChange[],
  growth: TableGrowth | null = null,
): Promise<WrittenCells> {
  return writeExcel(async (context) => {
    const targets = await targetsOf(context, changes);
    const names = new Map(targets.map(({ sheetId, change }) => [sheetId, change.sheet]));
    const cells = await lookedAt(context, targets);
    const grown = growth && (await plannedGrowth(context, growth));
    const requests = requestsOf(runsOf(cells), letters);
    const answered: { run: Run<Kept>; range: Excel.Range }[] = [];
    await settle({
      async write() {
        for (const [number, runs] of requests.entries()) {
          // Read in the request that writes, before it writes: what somebody typed since the look is seen here.
          const again = runs.map((run) => ({ run, range: runRange(context, run).load("formulas,values") }));
          if (number === 0 && grown) applyGrowth(context, grown);
          for (const run of runs) {
            for (const cell of run) {
              if (cell.format !== undefined) runRange(context, [cell]).numberFormat = [[cell.format]];
            }
            runRange(context, run).formulas = inputs(run, ({ after }) => after);
          }
          await context.sync();
          answered.push(...again);
        }
      },
      standing: () => standing(context, { cells, grown }),
      giveBack: () => giveBack(context, { cells, grown }),
      begun: () => answered.length > 0,
    });
    const late = answered
      .flatMap(({ run, range }) => run.map((cell, at) => ({ cell, formula: range.formulas[0]?.[at] as CellValue })))
      .find(({ cell, formula }) => !sameContent(formula, cell.before));
    if (!late) return { cells, grown };
    await restore(context, answered);
    if (grown) await takeBackGrowth(context, grown);
    const { sheetId, row, column } = late.cell;
    throw new ExcelProblem("changed", cellAddress(names.get(sheetId) ?? "", row, column));
  });
}

/** Puts back what the cells held in the moment in which they were written, by whomever. */
async function restore(
  context: Excel.RequestContext,
  held: readonly { run: Run<Kept>; range: Excel.Range }[],
): Promise<void> {
  for (const { run, range } of held) {
    runRange(context, run).formulas = [
      run.map((_, at) => {
        const { formula, value } = heldIn(range, at, false);
        return isFormula(formula, value) ? formula : cellInput(value);
      }),
    ];
    for (const cell of run) {
      if (cell.format !== undefined) runRange(context, [cell]).numberFormat = [[GENERAL]];
    }
  }
  await context.sync();
}

/** Whether cells hold what was written, or what they held before. */
async function standing(context: Excel.RequestContext, { cells, grown }: WrittenCells): Promise<Standing> {
  const changed = cells.filter(({ before, after }) => !sameContent(before, after));
  const asked = runsOf(changed).map((run) => ({ run, range: runRange(context, run).load("formulas") }));
  await context.sync();
  const written = asked.flatMap(({ run, range }) =>
    run.filter(({ after }, at) => sameContent(range.formulas[0]?.[at] as CellValue, after)),
  );
  const ofCells = written.length === 0 ? "before" : written.length === changed.length ? "after" : "between";
  if (!grown) return ofCells;
  const ofTable = await growthStanding(context, grown);
  return ofTable === ofCells ? ofCells : "between";
}

/**
 * Gives the cells back what they held, where they still hold what was written and stand in the row they stood in.
 * @returns how many were left because somebody changed or moved them or their sheet is gone
 * @throws ExcelProblem
 */
export function revertCells(written: WrittenCells): Promise<number> {
  return writeExcel((context) => giveBack(context, written));
}

async function giveBack(context: Excel.RequestContext, { cells, grown }: WrittenCells): Promise<number> {
  const ids = [...new Set(cells.map(({ sheetId }) => sheetId))];
  const sheets = new Map(ids.map((id) => [id, context.workbook.worksheets.getItemOrNullObject(id).load("id")]));
  await context.sync();
  const present = cells.filter(({ sheetId }) => sheets.get(sheetId)?.isNullObject === false);
  const marks = new RowMarks(context);
  const asked = runsOf(present).map((run) => ({
    run,
    range: runRange(context, run).load("formulas,numberFormat"),
    isSameRow: run.map(({ sheetId, row, beside }) => marks.ask(sheetId, row, beside)),
  }));
  await context.sync();
  const inPlace = asked.flatMap(({ run, range, isSameRow }) =>
    run.flatMap((cell, at) => {
      const formula = range.formulas[0]?.[at] as CellValue;
      return isSameRow[at]!() ? [{ cell, formula, format: range.numberFormat[0]?.[at] as string }] : [];
    }),
  );
  const unchanged = inPlace.filter(({ cell, formula }) => sameContent(formula, cell.after));
  // Given back by a request whose answer was lost.
  const back = inPlace.filter((one) => !unchanged.includes(one) && sameContent(one.formula, one.cell.before));
  const formats = new Map(unchanged.map(({ cell, format }) => [cell, format]));
  const own = unchanged.map(({ cell }) => cell);
  for (const runs of requestsOf(runsOf(own), letters)) {
    for (const run of runs) {
      // What was written over was no formula, so a text is given back as text.
      runRange(context, run).formulas = inputs(run, ({ before }) => before);
      for (const cell of run) {
        if (cell.format !== undefined && formats.get(cell) === cell.format) {
          runRange(context, [cell]).numberFormat = [[GENERAL]];
        }
      }
    }
    await context.sync();
  }
  if (grown) await takeBackGrowth(context, grown);
  return cells.length - unchanged.length - back.length;
}
