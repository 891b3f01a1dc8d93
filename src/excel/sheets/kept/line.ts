import { printOf } from "../../../workbook/print";
import { heldContent } from "../../cells/cellText";
import type { CellContent } from "../../../template/types";
import type { CellValue } from "../../../workbook/types";

/** A line of ours on a sheet: what it is about, and what its cells say, in the order of our columns. */
export interface KeptLine {
  /** Stays the same for the same matter, whatever its cells say; unique on the sheet. */
  key: string;
  cells: readonly CellContent[];
}

/** A line as it stands on the sheet. */
export interface PresentLine {
  key: string;
  /** What we wrote into each cell, as prints. */
  marks: readonly string[];
  /** As `formulas` gives them; `undefined` for a column that somebody took away. */
  cells: readonly (CellValue | undefined)[];
}

/** Characters of a print: one and a half million of them. */
const MARK_LENGTH = 4;
const KEY_CELL = /^((?:[0-9a-z]{4})*) ([^]+)$/;

function markOf(held: CellValue): string {
  return printOf(JSON.stringify(held ?? ""))
    .padStart(MARK_LENGTH, "0")
    .slice(-MARK_LENGTH);
}

/** The hidden cell of a line: the prints of what we wrote, then what it is about. */
function keyCell(key: string, marks: readonly string[]): string {
  return `${marks.join("")} ${key}`;
}

/** The hidden cell of a line that is written for the first time. */
export function newKeyCell({ key, cells }: KeptLine): string {
  return keyCell(
    key,
    cells.map((cell) => markOf(heldContent(cell))),
  );
}

/** @returns key and prints of a hidden cell; `null` for anything else */
export function readKeyCell(value: CellValue): Pick<PresentLine, "key" | "marks"> | null {
  const [, marks, key] = (typeof value === "string" && KEY_CELL.exec(value)) || [];
  if (marks === undefined || key === undefined) return null;
  return { key, marks: marks.match(/.{4}/g) ?? [] };
}

/** What has to be written so that a standing line says something else. */
export interface LineChange {
  /** By our column; only cells that say something else, and that nobody else wrote into. */
  cells: Map<number, CellContent>;
  keyCell: string;
}

/**
 * @param next what the cells should say, by our column; columns left out stay
 * @returns `null` when the line says all of it already
 */
export function lineChange(standing: PresentLine, next: ReadonlyMap<number, CellContent>): LineChange | null {
  const cells = new Map<number, CellContent>();
  const marks = [...standing.marks];
  for (const [column, content] of next) {
    const now = standing.cells[column];
    if (now === undefined || markOf(now) !== marks[column]) continue;
    const held = heldContent(content);
    if (held === now) continue;
    cells.set(column, content);
    marks[column] = markOf(held);
  }
  return cells.size === 0 ? null : { cells, keyCell: keyCell(standing.key, marks) };
}
