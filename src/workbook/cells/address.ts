import type { Area } from "../types";

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** An A1 reference read: `sheet` is `null` when the reference names none. */
export interface ParsedAddress {
  sheet: string | null;
  area: Area;
  /** Only where the reference names one: `[Rekap.xlsx]Inovasi!A1`. */
  workbook?: string;
}

/** @param index zero-based column @returns its letters, `0` is `A` */
export function columnName(index: number): string {
  let rest = index;
  let name = "";
  do {
    name = String.fromCharCode(65 + (rest % 26)) + name;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return name;
}

/** @returns the zero-based column of letters such as `AB`; -1 when they are none or beyond `XFD` */
export function columnIndex(name: string): number {
  if (!/^[a-z]{1,3}$/i.test(name)) return -1;
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1 > LAST_COLUMN ? -1 : index - 1;
}

/** A sheet name as Excel writes it in a reference: in apostrophes unless it is a plain word that is no cell. */
export function quoteSheet(sheet: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const looksLikeCell = /^[a-z]{1,3}\d+$/i.test(sheet) || /^(?:r\d*c?\d*|c\d*)$/i.test(sheet);
  return plain && !looksLikeCell ? sheet : `'${sheet.replace(/'/g, "''")}'`;
}

/**
 * @param sheet sheet name
 * @param row Excel's row number, from 1
 * @param column zero-based column
 * @returns A1 with the sheet, e.g. `'Data Inovasi'!K12`
 */
export function cellAddress(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${columnName(column)}${row}`;
}

/** @returns an area as `A2:K40`, or `A2` for a single cell */
export function areaAddress(area: Area): string {
  const first = `${columnName(area.left)}${area.top + 1}`;
  const last = `${columnName(area.right)}${area.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}

interface Corner {
  row: number | null;
  column: number | null;
}

function parseCorner(text: string): Corner | null {
  const match = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if (column === -1 || (row !== null && (row < 0 || row > LAST_ROW))) return null;
  return { row, column };
}

function splitSheet(text: string): { sheet: string | null; cells: string; workbook?: string } | null {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheet: null, cells: text };
  const name = text.slice(0, bang);
  const quoted = /^'((?:[^']|'')+)'$/.exec(name);
  if (name.includes("'") && !quoted) return null;
  const full = quoted ? quoted[1]!.replace(/''/g, "'") : name;
  // No sheet of Excel has a bracket in its name; before the first there may be a folder.
  const [, workbook] = /^[^[]*\[(.*)\]/.exec(full) ?? [];
  const sheet = full.slice(full.lastIndexOf("]") + 1);
  if (sheet === "") return null;
  return { sheet, cells: text.slice(bang + 1), ...(workbook === undefined ? {} : { workbook }) };
}

/**
 * Reads an A1 reference: a cell, an area, whole columns or rows, with or without a sheet or `$`.
 * @returns `null` when the text is no such reference
 */
export function parseAddress(a1: string): ParsedAddress | null {
  const parts = splitSheet(a1.trim());
  if (!parts) return null;
  const corners = parts.cells.split(":").map(parseCorner);
  const first = corners[0];
  const last = corners.length === 1 ? first : corners[1];
  if (corners.length > 2 || !first || !last) return null;
  const wholeColumns = first.row === null && last.row === null;
  const wholeRows = first.column === null && last.column === null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  if ((wholeColumns || wholeRows) && corners.length === 1) return null;
  const rows = wholeColumns ? [0, LAST_ROW] : [first.row!, last.row!];
  const columns = wholeRows ? [0, LAST_COLUMN] : [first.column!, last.column!];
  const { sheet, workbook } = parts;
  return {
    sheet,
    ...(workbook === undefined ? {} : { workbook }),
    area: {
      top: Math.min(...rows),
      left: Math.min(...columns),
      bottom: Math.max(...rows),
      right: Math.max(...columns),
    },
  };
}
