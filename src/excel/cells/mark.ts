import { bySeverity, SEVERITIES, type Severity } from "../../rules/facts";
import { exchangeFills, positionKey, readFills, type CellPosition, type ReadFill } from "./fills";
import {
  countOf,
  isKeptMarks,
  isMarkColor,
  marksOf,
  ownFill,
  paintedOf,
  takeIn,
  type KeptMark,
  type KeptMarks,
  type Mark,
} from "./keptMarks";
import { knownLayout, sameLayout, type KnownLayout } from "./layout";
import { askMarks, keepMarks, MARKS_KEY, putMarks, readRecord } from "./markRecord";
import { colored, openSheets, restore, type Unmarked } from "./restoreMarks";
import { doubts } from "../host/doubts";
import { ExcelProblem } from "../host/problem";
import { writeExcel } from "../host/run";
import { settle } from "../host/settle";
import { readStored } from "../stored/entry";

export type { Unmarked } from "./restoreMarks";

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
    const layouts = new Map<string, KnownLayout>();
    for (const [name, cells] of wanted) {
      const sheet = sheets.get(name);
      if (!sheet) throw new ExcelProblem("sheet-missing", name);
      // Another pane may have marked since: then the document knows the fills of before.
      const others = askMarks(context);
      const fills = await readFills(context, name, [...cells.values()]);
      const marked = others()?.sheets.find(({ id }) => id === sheet.id);
      const kept: KeptMarks["sheets"][number]["cells"] = [];
      for (const [key, { row, column, severity }] of cells) {
        const fill = fills.get(key);
        if (!fill?.simple) continue;
        kept.push([row, column, SEVERITIES.indexOf(severity), ownFill({ row, column }, fill.color, marked)]);
      }
      const columns = new Set(kept.map(([, column]) => column));
      const layout = await knownLayout(context, name, (column) => columns.has(column));
      if (layout) layouts.set(name, layout);
      stored.sheets.push({ ...sheet, cells: kept, ...(layout && { layout: layout.seen }) });
    }
    const count = countOf(stored);
    let answered = 0;
    await settle({
      begun: () => answered > 0,
      async write() {
        const there = askMarks(context);
        // The snapshot goes first: whatever happens after it, the colours can be taken back.
        putMarks(context, stored);
        let changed = false;
        for (const marked of stored.sheets) {
          const { name, cells, layout } = marked;
          const asked = cells.length > 0 ? layouts.get(name)?.ask() : undefined;
          const before = await exchangeFills(context, name, paintedOf(cells), () => (answered += 1));
          // Coloured since it was read: that is the colour that comes back with the mark.
          for (const cell of cells) changed = takeOver(cell, before) || changed;
          // So are rows that moved: the cells were painted where they are now.
          const now = asked?.();
          if (!layout || !now || sameLayout(layout, now)) continue;
          marked.layout = now;
          changed = true;
        }
        if (answered > 0 && takeIn(stored, there())) changed = true;
        // Painted in several requests, it is written anew: who read it in between has not seen all of the colours.
        if (changed || answered !== 1) await keepMarks(context, stored);
      },
      async standing() {
        const record = await readRecord(context);
        if (!record) return "before";
        const many = await colored(context, stored);
        if (many === count) return "after";
        return many === 0 && record.writing?.by !== stored.writing?.by ? "before" : "between";
      },
      async giveBack() {
        const record = await readRecord(context);
        if (record?.writing && record.writing.by === stored.writing?.by) stored.writing = record.writing;
        return restore(context, stored);
      },
    });
    return count;
  });
}

/** @returns whether the cell had another fill than the one that is kept of it */
function takeOver(cell: KeptMark, before: ReadonlyMap<string, ReadFill>): boolean {
  const fill = before.get(positionKey({ row: cell[0], column: cell[1] }));
  // What another pane marked meanwhile is nobody's own colour.
  if (!fill || fill.color === cell[3] || isMarkColor(fill.color)) return false;
  cell[3] = fill.color;
  return true;
}

/** Looks whether the document holds marks of ours. */
export async function readMarked(): Promise<boolean> {
  return (await readStored(MARKS_KEY, isKeptMarks)) !== null;
}

/** @returns the marked cells, to mark them again */
export async function readMarks(): Promise<Mark[]> {
  return marksOf(await readStored(MARKS_KEY, isKeptMarks));
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
