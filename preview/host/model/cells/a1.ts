import type { Area } from "../../../../src/workbook/types";
import { HostError } from "../../errors";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Excel refuses address texts longer than this. */
const MAX_ADDRESS_LENGTH = 8_192;

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;
const PLAIN_SHEET = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** `A1`, `A1:B2`, `A:C`, `1:5`, with `$` and with or without a sheet. Throws `InvalidArgument`. */
export function parseA1(address: string): { sheet: string | null; area: Area } {
  if (address.length > MAX_ADDRESS_LENGTH) throw new HostError("InvalidArgument", "address text too long");
  const mark = address.lastIndexOf("!");
  const sheet = mark < 0 ? null : unquote(address.slice(0, mark));
  return { sheet, area: parseArea(address.slice(mark + 1).toUpperCase(), address) };
}

function parseArea(text: string, original: string): Area {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return checked(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right), original);
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return checked(0, columnNumber(left), MAX_ROWS - 1, columnNumber(right), original);
  }
  const rows = ROWS.exec(text);
  if (!rows) throw new HostError("InvalidArgument", `address ${original}`);
  return checked(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1, original);
}

function checked(row1: number, column1: number, row2: number, column2: number, original: string): Area {
  const area = {
    top: Math.min(row1, row2),
    left: Math.min(column1, column2),
    bottom: Math.max(row1, row2),
    right: Math.max(column1, column2),
  };
  if (!isOnSheet(area)) throw new HostError("InvalidArgument", `address ${original}`);
  return area;
}

export function isOnSheet(area: Area): boolean {
  return area.top >= 0 && area.left >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS;
}

/** Without a sheet, as `event.address` has it. */
export function formatA1(area: Area): string {
  const entireColumns = area.top === 0 && area.bottom === MAX_ROWS - 1;
  if (entireColumns) return `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  if (area.left === 0 && area.right === MAX_COLUMNS - 1) return `${area.top + 1}:${area.bottom + 1}`;
  const first = `${columnLetters(area.left)}${area.top + 1}`;
  const single = area.top === area.bottom && area.left === area.right;
  return single ? first : `${first}:${columnLetters(area.right)}${area.bottom + 1}`;
}

/** With its sheet, quoted where Excel quotes it. */
export function qualifiedA1(sheetName: string, area: Area): string {
  return `${quoteSheet(sheetName)}!${formatA1(area)}`;
}

export function quoteSheet(name: string): string {
  const plain = PLAIN_SHEET.test(name) && !LOOKS_LIKE_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

function unquote(sheet: string): string {
  const quoted = sheet.startsWith("'") && sheet.endsWith("'") && sheet.length > 1;
  return quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}

export function cellsOf(area: Area): number {
  return rowsOf(area) * columnsOf(area);
}

export function intersection(one: Area, other: Area): Area | null {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function sameArea(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** Whole rows or whole columns, whose cell properties Excel gives as `null`. */
export function isUnbounded(area: Area): boolean {
  return rowsOf(area) === MAX_ROWS || columnsOf(area) === MAX_COLUMNS;
}
