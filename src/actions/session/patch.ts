import type { OpenWorkbook } from "../../excel/reading/read";
import type { ChangedArea } from "../../excel/reading/watch";
import { sheetsBehind } from "../../workbook/places";
import type { Area, CellValue, SheetData, WorkbookReading } from "../../workbook/types";

/** Rows to read again. */
export interface RowSpan {
  sheet: string;
  area: Area;
}

/** More changed rows than this are read faster together with everything else. */
const MAX_ROWS = 500;

function usedArea({ top, left, values }: SheetData): Area {
  return { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 0) - 1 };
}

/** @returns the names of the sheets that the figures come from */
export function sheetsOf({ innovations, spd, opd }: WorkbookReading): Set<string> {
  const others = [spd, opd].flatMap((table) => (table ? [table.sheet] : []));
  return new Set([...(innovations ? sheetsBehind(innovations) : []), ...others]);
}

/**
 * Which rows have to be read again after edits.
 * @param followed sheets that count beside those of our tables
 * @returns one span for each sheet concerned, none when the edits are on sheets without a table of ours;
 * `null` when only a full reading tells (a sheet grew, or nothing was recognised before)
 */
export function spansOf(
  workbook: OpenWorkbook,
  reading: WorkbookReading,
  changes: readonly ChangedArea[],
  followed: readonly string[] = [],
): RowSpan[] | null {
  if (!reading.innovations) return null;
  const watched = new Set([...sheetsOf(reading), ...followed]);
  const spans = new Map<string, RowSpan>();
  for (const { sheetId, area } of changes) {
    const name = workbook.sheetIds.get(sheetId);
    const sheet = workbook.sheets.find((entry) => entry.name === name);
    if (name === undefined || !sheet) return null;
    if (!watched.has(name)) continue;
    const used = usedArea(sheet);
    const outside =
      area.top < used.top || area.left < used.left || area.bottom > used.bottom || area.right > used.right;
    if (outside) return null;
    const present = spans.get(name)?.area ?? area;
    const top = Math.min(present.top, area.top);
    const bottom = Math.max(present.bottom, area.bottom);
    if (bottom - top >= MAX_ROWS) return null;
    spans.set(name, { sheet: name, area: { top, bottom, left: used.left, right: used.right } });
  }
  return [...spans.values()];
}

function sameRow(a: readonly CellValue[], b: readonly CellValue[]): boolean {
  return a === b || (a.length === b.length && a.every((cell, i) => cell === b[i]));
}

/**
 * @returns the workbook with the rows of a span replaced; everything else is shared with the old one, which is returned when
 * the rows hold what they held
 */
export function withRows(workbook: OpenWorkbook, { sheet, area }: RowSpan, rows: readonly CellValue[][]): OpenWorkbook {
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  if (!entry) return workbook;
  const first = area.top - entry.top;
  const others = rows.flatMap((row, i) =>
    sameRow(row, entry.values[first + i] ?? []) ? [] : [[first + i, row] as const],
  );
  if (others.length === 0) return workbook;
  const values = [...entry.values];
  for (const [at, row] of others) values[at] = row;
  const sheets = workbook.sheets.map((one) => (one === entry ? { ...entry, values } : one));
  return { ...workbook, sheets };
}

function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function sameSheet(a: SheetData, b: SheetData): boolean {
  return (
    a.name === b.name &&
    a.visible === b.visible &&
    a.top === b.top &&
    a.left === b.left &&
    a.values.length === b.values.length &&
    a.tables.length === b.tables.length &&
    a.tables.every((table, i) => table.name === b.tables[i]!.name && sameArea(table.area, b.tables[i]!.area)) &&
    a.values.every((row, i) => sameRow(row, b.values[i]!))
  );
}

/** Whether two readings of the workbook show the same. */
export function sameWorkbook(a: OpenWorkbook, b: OpenWorkbook): boolean {
  return (
    a.name === b.name &&
    a.sheets.length === b.sheets.length &&
    a.sheets.every((sheet, i) => sameSheet(sheet, b.sheets[i]!))
  );
}

/** @returns how many cells all sheets have together */
export function cellCount(workbook: OpenWorkbook): number {
  return workbook.sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
}
