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
import {
  colorOf,
  countOf,
  MARK_COLORS,
  paintedOf,
  takeIn,
  type KeptMark,
  type KeptMarks,
  type MarkedSheet,
} from "./keptMarks";
import { movesSince, sameLayout, sizeOf, type KnownLayout, type SheetLayout, type SheetSize } from "./layout";
import { askMarks, isSameRecord, keepMarks, readRecord, removeMarks } from "./markRecord";
import { matchMoved, matchRepainted } from "./moved";
import { areMoved, inheritedBeyond, inheritedFills, movedMarks } from "./movedMarks";
import { ExcelProblem } from "../host/problem";
import { settle } from "../host/settle";
import { areaOf } from "../reading/blocks";

/** Above this the search for marks that moved with inserted rows would take too long. */
const MAX_SEARCH_CELLS = 400_000;

export interface OpenSheet {
  id: string;
  name: string;
}

/** @throws ExcelProblem `protected` when a sheet that is about to be painted does not allow it */
export async function openSheets(
  context: Excel.RequestContext,
  wanted: (sheet: OpenSheet) => boolean,
): Promise<Map<string, OpenSheet>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  await context.sync();
  const sheets = new Map<string, OpenSheet>();
  for (const { id, name, protection } of worksheets.items) {
    if (!wanted({ id, name })) continue;
    if (protection.protected) throw new ExcelProblem("protected", name);
    sheets.set(name, { id, name });
  }
  return sheets;
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

export async function colored(context: Excel.RequestContext, { sheets }: KeptMarks): Promise<number> {
  let many = 0;
  for (const { name, cells } of sheets) many += (await stillColored(context, name, cells)).length;
  return many;
}

function putColors(context: Excel.RequestContext, { sheets }: KeptMarks): void {
  for (const { name, cells } of sheets) writeFills(context, name, paintedOf(cells));
}

export interface Unmarked {
  restored: number;
  /** Marked cells that no longer carry our colour; they stay as they are. */
  kept: number;
}

/** What is to be done to a sheet so that its cells have their own fills again. */
interface Restoring extends Unmarked {
  sheet: OpenSheet;
  fills: (CellPosition & { color: Fill })[];
  /** The marked cells that carry our colour, where they stand. */
  inPlace: KeptMark[];
  /** How the sheet was laid out when it was looked at. */
  layout: KnownLayout | null;
}

/** The cells of a sheet that carry a colour of ours, but for those that are known. */
async function otherMarks(
  context: Excel.RequestContext,
  sheet: string,
  known: readonly KeptMark[],
): Promise<(CellPosition & { color: string })[]> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject || used.rowCount * used.columnCount > MAX_SEARCH_CELLS) return [];
  const found = await findFills(context, { sheet, area: areaOf(used) }, new Set(Object.values(MARK_COLORS)));
  const keys = new Set(known.map(([row, column]) => positionKey({ row, column })));
  return found.filter((cell) => !keys.has(positionKey(cell)));
}

/** The fills of cells with a colour of ours where nothing moved, as far as that is known. */
function unmovedFills(
  missing: readonly KeptMark[],
  found: readonly (CellPosition & { color: string })[],
  isInPlace: boolean,
): (CellPosition & { color: Fill })[] {
  const marks = missing.map((cell) => ({ row: cell[0], column: cell[1], original: cell[3], color: colorOf(cell) }));
  const repainted = matchRepainted(marks, found, isInPlace);
  const keys = new Set(repainted.map(positionKey));
  const isOpen = (cell: CellPosition): boolean => !keys.has(positionKey(cell));
  return [...repainted, ...matchMoved(marks.filter(isOpen), found.filter(isOpen))];
}

/** What was in use of a sheet, where more is now. */
function grownFrom(before: SheetLayout, now: SheetLayout): SheetSize | null {
  const [known, used] = [sizeOf(before), sizeOf(now)];
  return used.rows > known.rows || used.columns > known.columns ? known : null;
}

async function restoring(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  { cells, layout: before }: MarkedSheet,
): Promise<Restoring> {
  const since = before ? await movesSince(context, sheet.name, before) : null;
  const moves = since && areMoved(since) ? since : null;
  const placed = moves ? movedMarks(cells, moves) : cells;
  const inPlace = await stillColored(context, sheet.name, placed);
  const known = before && since && !moves ? grownFrom(before, since.now.seen) : null;
  const isSearched = moves !== null || known !== null || inPlace.length < cells.length;
  const found = isSearched ? await otherMarks(context, sheet.name, inPlace) : [];
  const missing = placed.filter((cell) => !inPlace.includes(cell));
  const others = moves ? inheritedFills(found, cells, placed, moves) : unmovedFills(missing, found, since !== null);
  const keys = new Set(others.map(positionKey));
  const beyond = known ? inheritedBeyond(found, cells, known).filter((cell) => !keys.has(positionKey(cell))) : [];
  const own = [...inPlace.map(([row, column, , color]) => ({ row, column, color })), ...others];
  // Rows that somebody deleted took their marks along; what keeps a colour of ours is told.
  const kept = moves ? missing.length + found.length - others.length : Math.max(0, cells.length - own.length);
  const fills = [...own, ...beyond];
  return { sheet, fills, inPlace, layout: since?.now ?? null, restored: fills.length, kept };
}

const OURS: ReadonlySet<Fill> = new Set(Object.values(MARK_COLORS));

/** Gives cells the fills that they had. */
async function takeFills(
  context: Excel.RequestContext,
  sheet: string,
  before: ReadonlyMap<string, ReadFill>,
): Promise<void> {
  const fills = [...before].map(([key, { color }]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return { row, column, color };
  });
  writeFills(context, sheet, fills);
  await context.sync();
}

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

/** So often it is begun anew when rows move under it. */
const MOST_TRIES = 3;

/**
 * Gives marked cells their own fills back, wherever they stand.
 * @throws ExcelProblem `protected`, `changed`, before anything is changed
 */
export async function restore(context: Excel.RequestContext, stored: KeptMarks, tries = 1): Promise<Unmarked> {
  const ids = new Set(stored.sheets.map(({ id }) => id));
  const names = new Set(stored.sheets.map(({ name }) => name));
  const open = [...(await openSheets(context, ({ id, name }) => ids.has(id) || names.has(name))).values()];
  const all: Restoring[] = [];
  for (const marked of stored.sheets) {
    const { id, name } = marked;
    // The id survives renaming; the name helps where another program gave the sheets new ids.
    const sheet = open.find((one) => one.id === id) ?? open.find((one) => one.name === name);
    if (sheet) all.push(await restoring(context, sheet, marked));
  }
  const painted: KeptMarks = { sheets: all.map(({ sheet, inPlace }) => ({ ...sheet, cells: inPlace })) };
  let begun = false;
  let others = 0;
  let moved: string | null = null;
  /** Whether another pane has marked since: its record stays. */
  let isNewer = false;
  await settle({
    begun: () => begun,
    async write() {
      for (const { sheet, fills, layout } of all) {
        const there = fills.length > 0 ? askMarks(context) : () => null;
        const asked = fills.length > 0 ? layout?.ask() : undefined;
        const before = await exchangeFills(context, sheet.name, fills, () => (begun = true));
        if (layout && asked && !sameLayout(layout.seen, asked())) {
          await takeFills(context, sheet.name, before);
          moved = sheet.name;
          return;
        }
        others += giveBackOthers(context, sheet.name, before, painted);
        const record = there();
        isNewer ||= record !== null && !isSameRecord(record, stored);
      }
      // Removed last: as long as it is there, the colours can be taken back.
      if (!isNewer) await removeMarks(context, stored);
    },
    async standing() {
      const record = await readRecord(context);
      if (!record) return "after";
      const many = await colored(context, painted);
      if (many === countOf(painted)) return "before";
      return many === 0 && !isSameRecord(record, stored) ? "after" : "between";
    },
    async giveBack() {
      const there = askMarks(context);
      putColors(context, painted);
      await context.sync();
      // The record of another pane does not know these cells yet.
      const record = there();
      if (record && !isSameRecord(record, stored) && takeIn(record, painted)) await keepMarks(context, record);
    },
  });
  if (moved !== null) {
    if (tries >= MOST_TRIES) throw new ExcelProblem("changed", moved);
    return restore(context, stored, tries + 1);
  }
  const restored = all.reduce((sum, one) => sum + one.restored, 0) - others;
  return { restored, kept: all.reduce((sum, one) => sum + one.kept, 0) + others };
}
