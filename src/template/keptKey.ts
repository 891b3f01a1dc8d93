import { printOf } from "../workbook/print";
import type { CellValue } from "../workbook/types";
import type { CellContent } from "./types";

/** Characters of a print: one and a half million of them. */
const MARK_LENGTH = 4;
const KEY_CELL = /^((?:[0-9a-z]{4})*) ([^]+)$/;

/** A cell as its `formulas` say it once it is written. */
export function heldContent(content: CellContent): CellValue {
  if (typeof content === "object" && content !== null) return `=${content.formula}`;
  return content ?? "";
}

/** A short print of what a cell holds, to see later whether anybody wrote over it. */
export function cellMark(held: CellValue): string {
  return printOf(JSON.stringify(held ?? ""))
    .padStart(MARK_LENGTH, "0")
    .slice(-MARK_LENGTH);
}

/** The hidden cell of a line: the prints of what we wrote, then what it is about. */
export function keyCell(key: string, marks: readonly string[]): string {
  return `${marks.join("")} ${key}`;
}

/** The hidden cell of a line that is written for the first time. */
export function newKeyCell(key: string, cells: readonly CellContent[]): string {
  return keyCell(
    key,
    cells.map((cell) => cellMark(heldContent(cell))),
  );
}

/** @returns key and prints of a hidden cell; `null` for anything else */
export function readKeyCell(value: CellValue): { key: string; marks: readonly string[] } | null {
  const [, marks, key] = (typeof value === "string" && KEY_CELL.exec(value)) || [];
  if (marks === undefined || key === undefined) return null;
  return { key, marks: marks.match(/.{4}/g) ?? [] };
}
