import { bySeverity, SEVERITIES, type Severity } from "../../rules/facts";
import { positionKey, findFills, readFills, writeFills, type CellPosition, type Fill } from "./fills";
import { ExcelProblem } from "../host/problem";
import { writeExcel } from "../host/run";
import { isObject, putStored, readStored } from "../stored/settings";
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
    if (!present || bySeverity(severity, present.severity) < 0) {
      cells.set(positionKey(cell), cell);
    }
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
  const wanted = worstPerCell(marks);
  await unmarkCells();
  return writeExcel(async (context) => {
    const sheets = await openSheets(context, ({ name }) => wanted.has(name));
    const stored: Stored = { sheets: [] };
    let count = 0;
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
      count += kept.length;
    }
    // The snapshot goes first: whatever happens after it, the colours can be taken back.
    putStored(context, KEY, stored);
    for (const { name, cells } of stored.sheets) {
      const painted = cells.map(([row, column, severity]) => ({
        row,
        column,
        color: MARK_COLORS[SEVERITIES[severity] ?? "info"],
      }));
      writeFills(context, name, painted);
    }
    await context.sync();
    return count;
  });
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
  const stored = await readStored(KEY, isStored);
  return (stored?.sheets ?? []).flatMap(({ name, cells }) =>
    cells.map(([row, column, severity]) => ({
      sheet: name,
      row: row + 1,
      column,
      severity: SEVERITIES[severity] ?? "info",
    })),
  );
}

async function restoreSheet(
  context: Excel.RequestContext,
  sheet: string,
  cells: Stored["sheets"][number]["cells"],
): Promise<Unmarked> {
  const recorded = cells.map(([row, column, severity, original]) => ({
    row,
    column,
    original,
    color: MARK_COLORS[SEVERITIES[severity] ?? "info"],
  }));
  const fills = await readFills(context, sheet, recorded);
  const inPlace = recorded.filter((cell) => fills.get(positionKey(cell))?.color === cell.color);
  const known = new Set(inPlace.map(positionKey));
  const missing = recorded.filter((cell) => !known.has(positionKey(cell)));
  const restored: (CellPosition & { color: Fill })[] = inPlace.map(({ row, column, original }) => ({
    row,
    column,
    color: original,
  }));
  if (missing.length > 0) {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (!used.isNullObject && used.rowCount * used.columnCount <= MAX_SEARCH_CELLS) {
      const area = {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      };
      const colored = await findFills(context, { sheet, area }, new Set(Object.values(MARK_COLORS)));
      restored.push(
        ...matchMoved(
          missing,
          colored.filter((cell) => !known.has(positionKey(cell))),
        ),
      );
    }
  }
  writeFills(context, sheet, restored);
  return { restored: restored.length, kept: Math.max(0, recorded.length - restored.length) };
}

/**
 * Gives the marked cells their own fills back, wherever they still carry our colour.
 * @returns `null` when the document holds no marks
 * @throws ExcelProblem `protected`, before anything is changed
 */
export async function unmarkCells(): Promise<Unmarked | null> {
  const stored = await readStored(KEY, isStored);
  if (!stored) return null;
  return writeExcel(async (context) => {
    const ids = new Set(stored.sheets.map(({ id }) => id));
    const names = new Set(stored.sheets.map(({ name }) => name));
    const sheets = [...(await openSheets(context, ({ id, name }) => ids.has(id) || names.has(name))).values()];
    const total: Unmarked = { restored: 0, kept: 0 };
    for (const { id, name, cells } of stored.sheets) {
      // The id survives renaming; the name helps where another program gave the sheets new ids.
      const sheet = sheets.find((open) => open.id === id) ?? sheets.find((open) => open.name === name);
      if (!sheet) continue;
      const done = await restoreSheet(context, sheet.name, cells);
      total.restored += done.restored;
      total.kept += done.kept;
    }
    putStored(context, KEY, null);
    await context.sync();
    return total;
  });
}
