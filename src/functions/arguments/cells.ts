import { oncePer } from "../../rules/once";
import { parseAddress, type RangeOrigin } from "../../workbook/index";
import { isThisWorkbook } from "../../excel/host/document";
import type { RangeFacts } from "../../excel/reading/rangeFacts";
import type { CellValue } from "../../workbook/types";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";

/** A range as a function got it: its cells and where they stand. */
export interface RangeInput {
  values: CellValue[][];
  /** `""` when the cells are no range of a sheet (an array, another function's result). */
  sheet: string;
  /** Zero-based. */
  top: number;
  left: number;
  /** What its sheet knows beside the values; missing for cells of no sheet. */
  facts?: RangeFacts;
}

/** One cell. Empty cells come as `null` or `""`. Excel errors come as objects and become their text. */
function valueOf(raw: unknown): CellValue {
  if (raw === null || raw === undefined || raw === "") return null;
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "object") {
    if ("code" in raw && typeof raw.code === "string") return raw.code;
    if ("basicValue" in raw) return valueOf(raw.basicValue);
  }
  return String(raw);
}

/** On the desktop empty cells come as `0`, which is blank where only the sheet could tell. */
function cellOf(raw: unknown): CellValue {
  return raw === 0 ? null : valueOf(raw);
}

function isMatrix(raw: unknown): raw is unknown[][] {
  return Array.isArray(raw) && raw.every(Array.isArray);
}

/** @returns the single value of an argument that may come as a cell or a 1 x 1 range; `null` for a range */
export function single({ raw }: Argument): { value: CellValue } | null {
  if (!isMatrix(raw)) return { value: cellOf(raw) };
  return raw.length === 1 && raw[0]?.length === 1 ? { value: cellOf(raw[0][0]) } : null;
}

/** Where a reference begins (zero-based); `null` for what is no range of this workbook: another one has sheets of the same name. */
export function placeOf(address: string | null): { sheet: string; top: number; left: number } | null {
  const parsed = address === null ? null : parseAddress(address);
  if (parsed?.sheet == null) return null;
  if (parsed.workbook !== undefined && !isThisWorkbook(parsed.workbook)) return null;
  return { sheet: parsed.sheet, top: parsed.area.top, left: parsed.area.left };
}

/** The cells of an argument as they came, 0 included. */
export function cellsAsGiven({ raw, address }: Argument): RangeInput {
  const values = isMatrix(raw) ? memory.taken.take(raw, valueOf) : [[valueOf(raw)]];
  const { sheet, top, left } = placeOf(address) ?? { sheet: "", top: 0, left: 0 };
  return { values, sheet, top, left };
}

/** Where a range stands, and what its sheet knows of it. */
export function originOf({ sheet, top, left, facts }: RangeInput): RangeOrigin {
  if (!facts) return { sheet, top, left };
  const { merges, links, date1904 } = facts;
  return { sheet, top, left, merges, links, date1904 };
}

/** Rows that are the same stay the same. */
const rowWithoutZeros = oncePer((cells: CellValue[]): CellValue[] => (cells.includes(0) ? cells.map(cellOf) : cells));
const withoutZeros = oncePer((rows: CellValue[][]): CellValue[][] => rows.map(rowWithoutZeros));

/** A range whose zeros are empty cells, as far as they are all that Excel tells of them. */
export function zerosAsBlank(range: RangeInput): RangeInput {
  return { ...range, values: withoutZeros(range.values) };
}

export function rangeInput(argument: Argument): RangeInput {
  return zerosAsBlank(cellsAsGiven(argument));
}

/** @returns a single value, blank as `null` */
export function valueInput(argument: Argument): CellValue {
  return single(argument)?.value ?? null;
}

/** @returns a single value where 0 is a value and not a blank */
export function numberInput(argument: Argument): CellValue {
  const { raw } = argument;
  return raw === 0 || (isMatrix(raw) && raw.flat().join() === "0") ? 0 : valueInput(argument);
}
