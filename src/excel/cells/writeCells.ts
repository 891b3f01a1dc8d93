import { isPercentFormat, shownValue } from "../../workbook/cells/percent";
import { cellAddress } from "../../workbook/index";
import { heldContent } from "../../template/keptKey";
import type { CellContent } from "../../template/types";
import type { CellValue } from "../../workbook/types";
import { cellInput, foundContent, isFormula } from "./cellText";
import { PlaceMarks, sameContent, type ColumnMark, type MarkedCell, type RowMark } from "./placeMarks";
import { requestsOf, runRange, runsOf, type Run } from "./runs";
import {
  applyGrowth,
  growthStanding,
  plannedGrowth,
  takeBackGrowth,
  type GrownTable,
  type TableGrowth,
} from "./tableGrowth";
import { doubts } from "../host/doubts";
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
  /** The same for inserted and deleted columns. */
  above?: ColumnMark;
}

const GENERAL = "General";
const TEXT = "@";

/** What a cell held before and after. */
interface Kept extends MarkedCell {
  /** No formula, but for one that came in the moment in which the cell was written. */
  before: CellContent;
  after: CellValue;
  /** The number format that was given to it; absent when it kept its own. */
  format?: string;
}

export interface WrittenCells {
  cells: readonly Kept[];
  grown: GrownTable | null;
}

/** A change on its sheet. */
interface Target extends MarkedCell {
  change: CellChange;
  isProtected: boolean;
}

/** What is asked of a cell, in the run that it stands in. */
interface Held {
  formula: CellValue;
  value: CellValue;
  format: string;
}

function heldIn(range: Excel.Range, at: number): Held {
  return {
    formula: range.formulas[0]?.[at] as CellValue,
    value: range.values[0]?.[at] as CellValue,
    format: (range.numberFormat[0]?.[at] as string | undefined) ?? "",
  };
}

function refuse({ change }: Target, held: Held, isLocked: boolean, isInPlace: boolean): void {
  const address = cellAddress(change.sheet, change.row, change.column);
  if (isLocked) throw new ExcelProblem("protected", change.sheet);
  if (isFormula(held.formula, held.value)) throw new ExcelProblem("formula", address);
  // What was read shows percentages as people see them.
  const shown = shownValue(held.value, held.format);
  const stale =
    change.expected !== undefined && !sameContent(held.value, change.expected) && !sameContent(shown, change.expected);
  if (stale || !isInPlace) throw new ExcelProblem("changed", address);
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
    const { row, column, beside = null, above = null } = change;
    return { change, sheetId: sheet.id, row, column, beside, above, isProtected: sheet.protection.protected };
  });
}

/** What the cells hold, all of them free to be written. @throws ExcelProblem `protected`, `formula`, `changed` */
async function lookedAt(context: Excel.RequestContext, targets: readonly Target[]): Promise<Kept[]> {
  const marks = new PlaceMarks(context);
  const asked = runsOf(targets, ({ isProtected }) => isProtected).map((run) => ({
    run,
    range: runRange(context, run).load("formulas,values,numberFormat,format/protection/locked"),
    isInPlace: run.map((target) => marks.ask(target)),
  }));
  await context.sync();
  return asked.flatMap(({ run, range, isInPlace }) =>
    run.map((target, at): Kept => {
      const held = heldIn(range, at);
      refuse(target, held, target.isProtected && range.format.protection.locked !== false, isInPlace[at]!());
      const { change, sheetId, row, column, beside, above } = target;
      const after = contentFor(change, held.format);
      const format = held.format === GENERAL ? change.format : undefined;
      return {
        sheetId,
        row,
        column,
        before: held.formula ?? null,
        after,
        ...(format === undefined ? {} : { format }),
        ...{ beside, above },
      };
    }),
  );
}

function inputs(run: Run<Kept>, content: (cell: Kept) => CellContent): (string | number | boolean)[][] {
  return [run.map((cell) => cellInput(content(cell)))];
}

/** The length of what is written, for what a request can carry. */
function letters({ after, before }: Kept): number {
  return String(after ?? "").length + String(heldContent(before)).length;
}

/** Cells as they are in the moment of a request that writes, before it writes. */
interface Moment {
  cell: Kept;
  held: () => Held;
  isInPlace: () => boolean;
}

/** Asks, in a request that is to write them: what somebody typed or moved since the look is seen here. */
function momentOf(context: Excel.RequestContext, runs: readonly Run<Kept>[]): Moment[] {
  const marks = new PlaceMarks(context);
  return runs.flatMap((run) => {
    const range = runRange(context, run).load("formulas,values,numberFormat");
    return run.map((cell, at) => ({ cell, held: () => heldIn(range, at), isInPlace: marks.ask(cell) }));
  });
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
    const answered: Moment[] = [];
    await settle({
      async write() {
        for (const [number, runs] of requests.entries()) {
          const again = momentOf(context, runs);
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
    const late = answered.find(
      ({ cell, held, isInPlace }) => !isInPlace() || !sameContent(held().formula, heldContent(cell.before)),
    );
    if (!late) return { cells, grown };
    try {
      await restore(context, answered);
    } catch {
      // The step that takes it back knows what was there.
      doubts.arise();
      const found = ({ cell, held }: Moment): Kept => ({
        ...cell,
        before: contentOf(held()),
        beside: null,
        above: null,
      });
      return { cells: answered.map(found), grown };
    }
    if (grown) await takeBackGrowth(context, grown);
    const { sheetId, row, column } = late.cell;
    throw new ExcelProblem("changed", cellAddress(names.get(sheetId) ?? "", row, column));
  });
}

function contentOf({ formula, value }: Held): CellContent {
  return foundContent(formula, value);
}

/** Puts back what the cells held in the moment in which they were written, by whomever. */
async function restore(context: Excel.RequestContext, moments: readonly Moment[]): Promise<void> {
  for (const { cell, held } of moments) {
    const range = runRange(context, [cell]);
    range.formulas = [[cellInput(contentOf(held()))]];
    if (cell.format !== undefined) range.numberFormat = [[held().format]];
  }
  await context.sync();
}

/**
 * Whether cells hold what was written, or what they held before. Where rows or columns have moved, neither is known: what
 * was written may stand in a neighbour, or the neighbour's content may have been written over.
 */
async function standing(context: Excel.RequestContext, { cells, grown }: WrittenCells): Promise<Standing> {
  const changed = cells.filter(({ before, after }) => !sameContent(heldContent(before), after));
  const asked = momentOf(context, runsOf(changed));
  await context.sync();
  if (asked.some(({ isInPlace }) => !isInPlace())) return "between";
  const written = asked.filter(({ cell, held }) => sameContent(held().formula, cell.after));
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
  const asked = momentOf(context, runsOf(present));
  await context.sync();
  const inPlace = asked.filter(({ isInPlace }) => isInPlace());
  const unchanged = inPlace.filter(({ cell, held }) => sameContent(held().formula, cell.after));
  // Given back by a request whose answer was lost.
  const back = inPlace.filter(
    (one) => !unchanged.includes(one) && sameContent(one.held().formula, heldContent(one.cell.before)),
  );
  const formats = new Map(unchanged.map(({ cell, held }) => [cell, held().format]));
  const own = unchanged.map(({ cell }) => cell);
  const late: Moment[] = [];
  for (const runs of requestsOf(runsOf(own), letters)) {
    const again = momentOf(context, runs);
    for (const run of runs) {
      runRange(context, run).formulas = inputs(run, ({ before }) => before);
      for (const cell of run) {
        if (cell.format !== undefined && formats.get(cell) === cell.format) {
          runRange(context, [cell]).numberFormat = [[GENERAL]];
        }
      }
    }
    await context.sync();
    late.push(...again.filter(({ cell, held, isInPlace }) => !isInPlace() || !sameContent(held().formula, cell.after)));
  }
  if (late.length > 0) await restore(context, late);
  if (grown) await takeBackGrowth(context, grown);
  return cells.length - unchanged.length - back.length + late.length;
}
