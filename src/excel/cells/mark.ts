import { bySeverity, SEVERITIES, type Severity } from "../../rules/facts";
import {
  exchangeFills,
  findFills,
  positionKey,
  readFills,
  writeFills,
  type CellPosition,
  type Fill,
  type ReadFill,
} from "./fills";
import { ExcelProblem } from "../host/problem";
import { writeExcel } from "../host/run";
import { doubts } from "../host/doubts";
import { areaOf } from "../reading/blocks";
import { settle } from "../host/settle";
import { putStored, readStored } from "../stored/entry";
import {
  colorOf,
  countOf,
  isKeptMarks,
  MARK_COLORS,
  MARKS_KEY,
  marksOf,
  paintedOf,
  type KeptMark,
  type KeptMarks,
  type Mark,
} from "./keptMarks";
import { matchMoved } from "./moved";

/** Above this the search for marks that moved with inserted rows would take too long. */
const MAX_SEARCH_CELLS = 400_000;

interface Sheet {
  id: string;
  name: string;
}

/** @throws ExcelProblem `protected` when a sheet that is about to be painted does not allow it */
async function openSheets(
  context: Excel.RequestContext,
  wanted: (sheet: Sheet) => boolean,
): Promise<Map<string, Sheet>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = new Map<string, Sheet>();
  for (const { id, name, protection } of worksheets.items) {
    if (!wanted({ id, name })) continue;
    if (protection.protected) throw new ExcelProblem("protected", name);
    sheets.set(name, { id, name });
  }
  return sheets;
}

function worstPerCell(marks: readonly Mark[]): Map<string, Map<string, CellPosition & { severity: Severity }>> {
  const sheets = new Map<string, Map<string, CellPosition & { severity: Severity }>>();
  for (const { sheet, row, column, severity } of marks) {
    const cells = sheets.get(sheet) ?? new Map<string, CellPosition & { severity: Severity }>();
    sheets.set(sheet, cells);
    const cell = { row: row - 1, column, severity };
    const present = cells.get(positionKey(cell));
    if (!present || bySeverity(severity, present.severity) < 0) cells.set(positionKey(cell), cell);
  }
  return sheets;
}

/**
 * Fills the cells with the colour of their worst severity and keeps their own fills in the document.
 * Marks that are there already are taken back first. Gradients are left alone: they could not be restored.
 * @returns how many cells were marked
 * @throws ExcelProblem `protected` or `sheet-missing`, before anything is changed
 */
export async function markCells(marks: readonly Mark[]): Promise<number> {
  const stored = await readStored(MARKS_KEY, isKeptMarks);
  if (stored) await writeExcel((context) => restore(context, stored));
  try {
    return await paint(worstPerCell(marks));
  } catch (error) {
    // Nothing was marked, so the marks of before come back.
    try {
      const earlier = marksOf(stored);
      if (earlier.length > 0) await paint(worstPerCell(earlier));
    } catch {
      doubts.arise();
      return 0;
    }
    throw error;
  }
}

/** @throws ExcelProblem; then nothing is marked */
function paint(wanted: ReturnType<typeof worstPerCell>): Promise<number> {
  return writeExcel(async (context) => {
    const sheets = await openSheets(context, ({ name }) => wanted.has(name));
    const stored: KeptMarks = { sheets: [] };
    for (const [name, cells] of wanted) {
      const sheet = sheets.get(name);
      if (!sheet) throw new ExcelProblem("sheet-missing", name);
      const fills = await readFills(context, name, [...cells.values()]);
      const kept: KeptMarks["sheets"][number]["cells"] = [];
      for (const [key, { row, column, severity }] of cells) {
        const fill = fills.get(key);
        if (fill?.simple) kept.push([row, column, SEVERITIES.indexOf(severity), fill.color]);
      }
      stored.sheets.push({ ...sheet, cells: kept });
    }
    const count = countOf(stored);
    let begun = false;
    await settle({
      begun: () => begun,
      async write() {
        // The snapshot goes first: whatever happens after it, the colours can be taken back.
        putStored(context, MARKS_KEY, stored);
        let coloured = false;
        for (const { name, cells } of stored.sheets) {
          const before = await exchangeFills(context, name, paintedOf(cells), () => (begun = true));
          // Coloured since it was read: that is the colour that comes back with the mark.
          for (const cell of cells) coloured = takeOver(cell, before) || coloured;
        }
        if (coloured || !begun) {
          putStored(context, MARKS_KEY, stored);
          await context.sync();
        }
      },
      async standing() {
        if (!(await isKept(context))) return "before";
        return (await colored(context, stored)) === count ? "after" : "between";
      },
      giveBack: () => restore(context, stored),
    });
    return count;
  });
}

function putColors(context: Excel.RequestContext, { sheets }: KeptMarks): void {
  for (const { name, cells } of sheets) writeFills(context, name, paintedOf(cells));
}

/** @returns whether the cell had another fill than the one that is kept of it */
function takeOver(cell: KeptMark, before: ReadonlyMap<string, ReadFill>): boolean {
  const fill = before.get(positionKey({ row: cell[0], column: cell[1] }));
  if (!fill || fill.color === cell[3]) return false;
  cell[3] = fill.color;
  return true;
}

/** Whether the document holds marks. */
async function isKept(context: Excel.RequestContext): Promise<boolean> {
  const setting = context.workbook.settings.getItemOrNullObject(MARKS_KEY).load("key");
  await context.sync();
  return !setting.isNullObject;
}

/** Those of the cells that carry our colour where they were marked. */
async function stillColored(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly KeptMark[],
): Promise<KeptMark[]> {
  const places = cells.map(([row, column]) => ({ row, column }));
  const fills = await readFills(context, sheet, places);
  return cells.filter((cell, i) => fills.get(positionKey(places[i]!))?.color === colorOf(cell));
}

async function colored(context: Excel.RequestContext, { sheets }: KeptMarks): Promise<number> {
  let many = 0;
  for (const { name, cells } of sheets) many += (await stillColored(context, name, cells)).length;
  return many;
}

export interface Unmarked {
  restored: number;
  /** Marked cells that no longer carry our colour; they stay as they are. */
  kept: number;
}

/** Looks whether the document holds marks of ours. */
export async function readMarked(): Promise<boolean> {
  return (await readStored(MARKS_KEY, isKeptMarks)) !== null;
}

/** @returns the marked cells, to mark them again */
export async function readMarks(): Promise<Mark[]> {
  return marksOf(await readStored(MARKS_KEY, isKeptMarks));
}

/** What is to be done to a sheet so that its cells have their own fills again. */
interface Restoring extends Unmarked {
  sheet: Sheet;
  fills: (CellPosition & { color: Fill })[];
  /** The marked cells that stand where they were marked. */
  inPlace: KeptMark[];
}

/** Marks that are not where they were marked: other rows came between. */
async function movedFills(
  context: Excel.RequestContext,
  sheet: string,
  missing: readonly KeptMark[],
  known: ReadonlySet<string>,
): Promise<Restoring["fills"]> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject || used.rowCount * used.columnCount > MAX_SEARCH_CELLS) return [];
  const found = await findFills(context, { sheet, area: areaOf(used) }, new Set(Object.values(MARK_COLORS)));
  return matchMoved(
    missing.map((cell) => ({ row: cell[0], column: cell[1], original: cell[3], color: colorOf(cell) })),
    found.filter((cell) => !known.has(positionKey(cell))),
  );
}

async function restoring(context: Excel.RequestContext, sheet: Sheet, cells: readonly KeptMark[]): Promise<Restoring> {
  const inPlace = await stillColored(context, sheet.name, cells);
  const known = new Set(inPlace.map(([row, column]) => positionKey({ row, column })));
  const missing = cells.filter(([row, column]) => !known.has(positionKey({ row, column })));
  const moved = missing.length > 0 ? await movedFills(context, sheet.name, missing, known) : [];
  const fills = [...inPlace.map(([row, column, , color]) => ({ row, column, color })), ...moved];
  return { sheet, fills, inPlace, restored: fills.length, kept: Math.max(0, cells.length - fills.length) };
}

/**
 * Gives the marked cells their own fills back, wherever they still carry our colour.
 * @returns `null` when the document holds no marks
 * @throws ExcelProblem `protected`, before anything is changed
 */
export async function unmarkCells(): Promise<Unmarked | null> {
  const stored = await readStored(MARKS_KEY, isKeptMarks);
  return stored && writeExcel((context) => restore(context, stored));
}

const OURS: ReadonlySet<Fill> = new Set(Object.values(MARK_COLORS));

/**
 * Cells that somebody coloured after they were read get that colour again, and are marked no more. The caller syncs.
 * @returns how many
 */
function giveBackOthers(
  context: Excel.RequestContext,
  sheet: string,
  before: ReadonlyMap<string, ReadFill>,
  painted: KeptMarks,
): number {
  const others = [...before].flatMap(([key, { color }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return OURS.has(color) ? [] : [{ row, column, color }];
  });
  if (others.length === 0) return 0;
  writeFills(context, sheet, others);
  const keys = new Set(others.map(positionKey));
  for (const one of painted.sheets) {
    if (one.name === sheet) one.cells = one.cells.filter(([row, column]) => !keys.has(positionKey({ row, column })));
  }
  return others.length;
}

async function restore(context: Excel.RequestContext, stored: KeptMarks): Promise<Unmarked> {
  const ids = new Set(stored.sheets.map(({ id }) => id));
  const names = new Set(stored.sheets.map(({ name }) => name));
  const open = [...(await openSheets(context, ({ id, name }) => ids.has(id) || names.has(name))).values()];
  const all: Restoring[] = [];
  for (const { id, name, cells } of stored.sheets) {
    // The id survives renaming; the name helps where another program gave the sheets new ids.
    const sheet = open.find((one) => one.id === id) ?? open.find((one) => one.name === name);
    if (sheet) all.push(await restoring(context, sheet, cells));
  }
  const painted: KeptMarks = { sheets: all.map(({ sheet, inPlace }) => ({ ...sheet, cells: inPlace })) };
  let begun = false;
  let others = 0;
  await settle({
    begun: () => begun,
    async write() {
      for (const { sheet, fills } of all) {
        const before = await exchangeFills(context, sheet.name, fills, () => (begun = true));
        others += giveBackOthers(context, sheet.name, before, painted);
      }
      // Removed last: as long as it is there, the colours can be taken back.
      putStored(context, MARKS_KEY, null);
      await context.sync();
    },
    async standing() {
      if (!(await isKept(context))) return "after";
      return (await colored(context, painted)) === countOf(painted) ? "before" : "between";
    },
    async giveBack() {
      putColors(context, painted);
      await context.sync();
    },
  });
  const restored = all.reduce((sum, one) => sum + one.restored, 0) - others;
  return { restored, kept: all.reduce((sum, one) => sum + one.kept, 0) + others };
}
