import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { Cell } from "hucre";
import type { CellValue } from "../../../src/workbook/types";

/** What a cell of a file has beside value and style; the grid carries it along unseen. */
export type KeptParts = Pick<Cell, "comment" | "hyperlink" | "richText" | "checkbox">;

/** The unseen parts of a grid cell; `null` when it has none. */
export function keptOf(cell: Nullable<ICellData>): KeptParts | null {
  return (cell?.custom?.["kept"] as KeptParts | undefined) ?? null;
}

/** The unseen parts of a file's cell as the grid stores them. */
export function keptParts(cell: Cell | undefined): { kept?: KeptParts } {
  const kept: KeptParts = {};
  if (cell?.comment) kept.comment = cell.comment;
  if (cell?.hyperlink) kept.hyperlink = cell.hyperlink;
  if (cell?.richText) kept.richText = cell.richText;
  if (cell?.checkbox) kept.checkbox = cell.checkbox;
  return Object.keys(kept).length > 0 ? { kept } : {};
}

/** Text of a rich cell: the grid ends a document with CR LF and parts paragraphs with CR. */
function richText(cell: ICellData): string | null {
  const stream = cell.p?.body?.dataStream;
  return stream === undefined ? null : stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}

/** A grid cell as Excel's `values` gives it: `""` when empty, booleans as booleans, errors as their text. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return "";
  const rich = richText(cell);
  if (rich !== null) return rich;
  const { v, t } = cell;
  if (v === null || v === undefined) return "";
  if (t === CellValueType.BOOLEAN) return v === true || v === 1 || v === "1" || v === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

/**
 * A value from Excel as a grid cell. Strings that start with `=` are formulas, those that start with an apostrophe the text
 * behind it; `""` empties the cell, its format stays.
 */
export function cellOf(value: CellValue): ICellData {
  const clean = { f: null, si: null, p: null, ref: null };
  if (value === null || value === "") return { ...clean, v: null, t: null };
  if (typeof value === "boolean") return { ...clean, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...clean, v: value, t: CellValueType.NUMBER };
  if (value.length > 1 && value.startsWith("=")) return { ...clean, f: value, v: null, t: null };
  return { ...clean, v: value.startsWith("'") ? value.slice(1) : value, t: CellValueType.STRING };
}

/** Whether a written cell changes what the cell holds, and not only how it looks. */
export function changesContent(written: Nullable<ICellData>): boolean {
  if (!written) return true;
  return "v" in written || "f" in written || "si" in written || "p" in written;
}
