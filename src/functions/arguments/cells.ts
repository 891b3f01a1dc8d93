import { parseAddress } from "../../workbook/index";
import type { CellValue } from "../../workbook/types";
import type { Argument } from "./argument";

/** A range as a function got it: its cells and where they stand. */
export interface RangeInput {
  values: CellValue[][];
  /** `""` when the cells are no range of a sheet (an array, another function's result). */
  sheet: string;
  /** Zero-based. */
  top: number;
  left: number;
}

/**
 * One cell. Empty cells come as `0` on the desktop, `null` or `""` elsewhere: all of them are blank here.
 * Excel errors come as objects and become their text.
 */
function cellOf(raw: unknown): CellValue {
  if (raw === null || raw === undefined || raw === "" || raw === 0) return null;
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return raw;
  if (typeof raw === "object") {
    if ("code" in raw && typeof raw.code === "string") return raw.code;
    if ("basicValue" in raw) return cellOf(raw.basicValue);
  }
  return String(raw);
}

function isMatrix(raw: unknown): raw is unknown[][] {
  return Array.isArray(raw) && raw.every(Array.isArray);
}

/** @returns the single value of an argument that may come as a cell or a 1 x 1 range; `null` for a range */
export function single({ raw }: Argument): { value: CellValue } | null {
  if (!isMatrix(raw)) return { value: cellOf(raw) };
  return raw.length === 1 && raw[0]?.length === 1 ? { value: cellOf(raw[0][0]) } : null;
}

export function rangeInput({ raw, address }: Argument): RangeInput {
  const values = isMatrix(raw) ? raw.map((row) => row.map(cellOf)) : [[cellOf(raw)]];
  const parsed = address === null ? null : parseAddress(address);
  if (parsed?.sheet == null) return { values, sheet: "", top: 0, left: 0 };
  return { values, sheet: parsed.sheet, top: parsed.area.top, left: parsed.area.left };
}

/** @returns a single value, blank as `null` */
export function cellInput(argument: Argument): CellValue {
  return single(argument)?.value ?? null;
}

/** @returns a single value where 0 is a value and not a blank */
export function numberInput(argument: Argument): CellValue {
  const { raw } = argument;
  return raw === 0 || (isMatrix(raw) && raw.flat().join() === "0") ? 0 : cellInput(argument);
}
