import { printOf } from "../../workbook/print";
import type { Area, CellValue } from "../../workbook/types";
import { areaOf, columnCount, readRows, rowCount } from "../reading/blocks";
import { isObject } from "../stored/entry";
import { followLines } from "./follow";

/** By what the rows and columns of a sheet are known again after others came or went: short prints of what they say. */
export interface SheetLayout {
  /** Of the first text of each column, from the first column on. */
  columns: string;
  /** The column whose texts tell the rows apart. */
  label: number;
  /** Of its cells, from the first row on. */
  rows: string;
}

export function isLayout(value: unknown): value is SheetLayout {
  if (!isObject(value)) return false;
  return typeof value["columns"] === "string" && typeof value["rows"] === "string" && Number.isInteger(value["label"]);
}

const PRINT_LENGTH = 4;
/** A header stands in the first rows. */
const HEAD_ROWS = 60;
/** Prints of more rows would not fit beside the marks. */
const MOST_ROWS = 5_000;
const MOST_CELLS = 400_000;

const BLANK = "0".repeat(PRINT_LENGTH);

function shortPrint(text: string): string {
  return text === "" ? BLANK : printOf(text).padStart(PRINT_LENGTH, "0").slice(-PRINT_LENGTH);
}

function printsOf(texts: readonly string[]): string {
  return texts.map(shortPrint).join("");
}

function linesOf(prints: string): string[] {
  return prints.match(/.{4}/g) ?? [];
}

function loadCells(range: Excel.Range): () => CellValue[][] | null {
  range.load("values");
  return () => range.values as CellValue[][] | null;
}

/** What is in use of a sheet; `null` when there is nothing, or too much to be told apart. */
async function usedOf(context: Excel.RequestContext, sheet: string): Promise<Area | null> {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(false);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return null;
  const area = { ...areaOf(used), top: 0, left: 0 };
  return rowCount(area) > MOST_ROWS || rowCount(area) * columnCount(area) > MOST_CELLS ? null : area;
}

/** The column with the most different texts, of those in which nothing is marked. */
function labelOf(rows: readonly (readonly CellValue[])[], isMarked: (column: number) => boolean): number | null {
  const texts: Set<CellValue>[] = [];
  for (const cells of rows) {
    cells.forEach((cell, column) => {
      if (typeof cell === "string" && cell !== "" && !isMarked(column)) (texts[column] ??= new Set()).add(cell);
    });
  }
  let best: number | null = null;
  texts.forEach((own, column) => {
    if (best === null || own.size > texts[best]!.size) best = column;
  });
  return best;
}

/** What the columns are known by, of the first rows. */
function columnTexts(rows: readonly (readonly CellValue[])[]): string[] {
  return (rows[0] ?? []).map((_, column) => {
    const text = rows.slice(0, HEAD_ROWS).find((cells) => typeof cells[column] === "string" && cells[column] !== "");
    return String(text?.[column] ?? "");
  });
}

function rowTexts(rows: readonly (readonly CellValue[])[], column: number): string[] {
  return rows.map((cells) => String(cells[column] ?? ""));
}

function askColumns(context: Excel.RequestContext, sheet: string, { bottom, right }: Area): () => string[] {
  const rows = Math.min(bottom + 1, HEAD_ROWS);
  const head = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(0, 0, rows, right + 1)
    .load("values");
  return () => columnTexts(head.values as CellValue[][]);
}

function askRows(context: Excel.RequestContext, sheet: string, { bottom }: Area, label: number): () => string[] {
  const column = context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(0, label, bottom + 1, 1)
    .load("values");
  return () => rowTexts(column.values as CellValue[][], 0);
}

export interface KnownLayout {
  seen: SheetLayout;
  /** Asks for it once more, in a request of the caller's; what it returns is called after the sync. */
  ask: () => () => SheetLayout;
}

function known(context: Excel.RequestContext, sheet: string, area: Area, seen: SheetLayout): KnownLayout {
  const { label } = seen;
  return {
    seen,
    ask() {
      const [columns, rows] = [askColumns(context, sheet, area), askRows(context, sheet, area, label)];
      return () => ({ columns: printsOf(columns()), label, rows: printsOf(rows()) });
    },
  };
}

/**
 * Finds out by what the rows and columns of a sheet can be told apart.
 * @param isMarked whether something of a column is marked: people will mend it
 * @returns `null` when they cannot
 */
export async function knownLayout(
  context: Excel.RequestContext,
  sheet: string,
  isMarked: (column: number) => boolean,
): Promise<KnownLayout | null> {
  const area = await usedOf(context, sheet);
  if (!area) return null;
  const rows = await readRows(context, { sheet, area }, loadCells);
  const label = labelOf(rows, isMarked);
  if (label === null) return null;
  const seen = { columns: printsOf(columnTexts(rows)), label, rows: printsOf(rowTexts(rows, label)) };
  return known(context, sheet, area, seen);
}

/** How many rows and columns are in use. */
export interface SheetSize {
  rows: number;
  columns: number;
}

export function sizeOf({ rows, columns }: SheetLayout): SheetSize {
  return { rows: rows.length / PRINT_LENGTH, columns: columns.length / PRINT_LENGTH };
}

export function sameLayout(a: SheetLayout, b: SheetLayout): boolean {
  return a.columns === b.columns && a.label === b.label && a.rows === b.rows;
}

/** Where rows and columns of a sheet went. */
export interface Moves {
  /** By the row of before; `null` for one that is gone or cannot be told from others. */
  rows: readonly (number | null)[];
  columns: readonly (number | null)[];
  /** How the sheet is laid out now. */
  now: KnownLayout;
}

/** @returns `null` when that cannot be told */
export async function movesSince(
  context: Excel.RequestContext,
  sheet: string,
  before: SheetLayout,
): Promise<Moves | null> {
  const area = await usedOf(context, sheet);
  if (!area) return null;
  const askedColumns = askColumns(context, sheet, area);
  await context.sync();
  const columnPrints = printsOf(askedColumns());
  const columns = followLines(linesOf(before.columns), linesOf(columnPrints), BLANK);
  const label = columns[before.label];
  if (label == null) return null;
  const askedRows = askRows(context, sheet, area, label);
  await context.sync();
  const rowPrints = printsOf(askedRows());
  const rows = followLines(linesOf(before.rows), linesOf(rowPrints), BLANK);
  return { rows, columns, now: known(context, sheet, area, { columns: columnPrints, label, rows: rowPrints }) };
}
