import { bySeverity, SEVERITIES, type Severity } from "../../rules/facts";
import { positionKey, findFills, readFills, writeFills, type CellPosition, type Fill } from "./fills";
import { ExcelProblem } from "../host/problem";
import { writeExcel } from "../host/run";
import { doubts } from "../host/doubts";
import { settle } from "../host/settle";
import { isObject, putStored, readStored } from "../stored/entry";
import { matchMoved } from "./moved";

/** Light fills with dark text still readable; odd values, so that nobody's own fill is taken for a mark. */
export const MARK_COLORS: Readonly<Record<Severity, string>> = {
  error: "#FFC8C3",
  warning: "#FFE4B1",
  info: "#D0E5FB",
};

/** A cell to mark: sheet name, Excel row number, zero-based column. A finding is one. */
export interface Mark {
  sheet: string;
  row: number;
  column: number;
  severity: Severity;
}

/** Zero-based row and column, index of the severity, and the fill that was there before. */
type StoredCell = [row: number, column: number, severity: number, original: Fill];

interface Stored {
  sheets: { id: string; name: string; cells: StoredCell[] }[];
}

function isStoredCell(value: unknown): value is StoredCell {
  if (!Array.isArray(value) || value.length !== 4) return false;
  const [row, column, severity, original] = value as unknown[];
  const numbers = [row, column, severity].every((entry) => typeof entry === "number");
  return numbers && (original === null || typeof original === "string");
}

function isStored(value: unknown): value is Stored {
  if (!isObject(value) || !Array.isArray(value["sheets"])) return false;
  return value["sheets"].every(
    (sheet: unknown) =>
      isObject(sheet) &&
      typeof sheet["id"] === "string" &&
      typeof sheet["name"] === "string" &&
      Array.isArray(sheet["cells"]) &&
      sheet["cells"].every(isStoredCell),
  );
}

const KEY = "iid.marks";

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
  const stored = await readStored(KEY, isStored);
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
    const stored: Stored = { sheets: [] };
    for (const [name, cells] of wanted) {
      const sheet = sheets.get(name);
      if (!sheet) throw new ExcelProblem("sheet-missing", name);
      const fills = await readFills(context, name, [...cells.values()]);
      const kept: Stored["sheets"][number]["cells"] = [];
      for (const [key, { row, column, severity }] of cells) {
        const fill = fills.get(key);
        if (fill?.simple) kept.push([row, column, SEVERITIES.indexOf(severity), fill.color]);
      }
      stored.sheets.push({ ...sheet, cells: kept });
    }
    const count = countOf(stored);
    await settle({
      async write() {
        // The snapshot goes first: whatever happens after it, the colours can be taken back.
        putStored(context, KEY, stored);
        putColors(context, stored);
        await context.sync();
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

function colorOf([, , severity]: StoredCell): string {
  return MARK_COLORS[SEVERITIES[severity] ?? "info"];
}

function putColors(context: Excel.RequestContext, { sheets }: Stored): void {
  for (const { name, cells } of sheets) {
    const painted = cells.map((cell) => ({ row: cell[0], column: cell[1], color: colorOf(cell) }));
    writeFills(context, name, painted);
  }
}

/** Whether the document holds marks. */
async function isKept(context: Excel.RequestContext): Promise<boolean> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("key");
  await context.sync();
  return !setting.isNullObject;
}

/** Those of the cells that carry our colour where they were marked. */
async function stillColored(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly StoredCell[],
): Promise<StoredCell[]> {
  const places = cells.map(([row, column]) => ({ row, column }));
  const fills = await readFills(context, sheet, places);
  return cells.filter((cell, i) => fills.get(positionKey(places[i]!))?.color === colorOf(cell));
}

async function colored(context: Excel.RequestContext, { sheets }: Stored): Promise<number> {
  let many = 0;
  for (const { name, cells } of sheets) many += (await stillColored(context, name, cells)).length;
  return many;
}

function countOf({ sheets }: Stored): number {
  return sheets.reduce((sum, { cells }) => sum + cells.length, 0);
}

export interface Unmarked {
  restored: number;
  /** Marked cells that no longer carry our colour; they stay as they are. */
  kept: number;
}

/** Looks whether the document holds marks of ours. */
export async function readMarked(): Promise<boolean> {
  return (await readStored(KEY, isStored)) !== null;
}

/** @returns the marked cells, to mark them again */
export async function readMarks(): Promise<Mark[]> {
  return marksOf(await readStored(KEY, isStored));
}

function marksOf(stored: Stored | null): Mark[] {
  return (stored?.sheets ?? []).flatMap(({ name, cells }) =>
    cells.map(([row, column, severity]) => ({
      sheet: name,
      row: row + 1,
      column,
      severity: SEVERITIES[severity] ?? "info",
    })),
  );
}

/** What is to be done to a sheet so that its cells have their own fills again. */
interface Restoring extends Unmarked {
  sheet: Sheet;
  fills: (CellPosition & { color: Fill })[];
  /** The marked cells that stand where they were marked. */
  inPlace: StoredCell[];
}

/** Marks that are not where they were marked: other rows came between. */
async function movedFills(
  context: Excel.RequestContext,
  sheet: string,
  missing: readonly StoredCell[],
  known: ReadonlySet<string>,
): Promise<Restoring["fills"]> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject || used.rowCount * used.columnCount > MAX_SEARCH_CELLS) return [];
  const area = {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
  const found = await findFills(context, { sheet, area }, new Set(Object.values(MARK_COLORS)));
  return matchMoved(
    missing.map((cell) => ({ row: cell[0], column: cell[1], original: cell[3], color: colorOf(cell) })),
    found.filter((cell) => !known.has(positionKey(cell))),
  );
}

async function restoring(
  context: Excel.RequestContext,
  sheet: Sheet,
  cells: readonly StoredCell[],
): Promise<Restoring> {
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
  const stored = await readStored(KEY, isStored);
  return stored && writeExcel((context) => restore(context, stored));
}

async function restore(context: Excel.RequestContext, stored: Stored): Promise<Unmarked> {
  const ids = new Set(stored.sheets.map(({ id }) => id));
  const names = new Set(stored.sheets.map(({ name }) => name));
  const open = [...(await openSheets(context, ({ id, name }) => ids.has(id) || names.has(name))).values()];
  const all: Restoring[] = [];
  for (const { id, name, cells } of stored.sheets) {
    // The id survives renaming; the name helps where another program gave the sheets new ids.
    const sheet = open.find((one) => one.id === id) ?? open.find((one) => one.name === name);
    if (sheet) all.push(await restoring(context, sheet, cells));
  }
  const painted: Stored = { sheets: all.map(({ sheet, inPlace }) => ({ ...sheet, cells: inPlace })) };
  await settle({
    async write() {
      for (const { sheet, fills } of all) writeFills(context, sheet.name, fills);
      // Last: as long as it stands, the colours can be taken back.
      putStored(context, KEY, null);
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
  const restored = all.reduce((sum, one) => sum + one.restored, 0);
  return { restored, kept: all.reduce((sum, one) => sum + one.kept, 0) };
}
