import { heldContent, keyCell, cellMark } from "../../../template/keptKey";
import type { CellContent, StyleRole } from "../../../template/types";
import type { CellValue } from "../../../workbook/types";

/** A line of ours on a sheet: what it is about, and what its cells say, in the order of our columns. */
export interface KeptLine {
  /** Stays the same for the same matter, whatever its cells say; unique on the sheet. */
  key: string;
  cells: readonly CellContent[];
  /** The look of the whole line; absent: that of the body. */
  role?: StyleRole;
  /** Cells of people's columns to write all the same, by our column: what each held when the person decided. */
  seen?: ReadonlyMap<number, CellValue>;
}

/** A line as it stands on the sheet. */
export interface PresentLine {
  key: string;
  /** What we wrote into each cell, as prints. */
  marks: readonly string[];
  /** As `formulas` gives them; `undefined` for a column that somebody took away. */
  cells: readonly (CellValue | undefined)[];
}

/** What has to be written so that a standing line says something else. */
export interface LineChange {
  /** By our column; only cells that say something else, and that nobody else wrote into. */
  cells: Map<number, CellContent>;
  keyCell: string;
}

function isSeen(now: CellValue, seen: CellValue): boolean {
  return String(now ?? "") === String(seen ?? "");
}

/**
 * @param next what the cells should say, by our column; columns left out stay
 * @param seen what cells were seen to hold: such a cell is written while it holds that, whoever wrote it, and only then
 * @returns `null` when the line says all of it already
 */
export function lineChange(
  standing: PresentLine,
  next: ReadonlyMap<number, CellContent>,
  seen: ReadonlyMap<number, CellValue> = new Map(),
): LineChange | null {
  const cells = new Map<number, CellContent>();
  const marks = [...standing.marks];
  for (const [column, content] of next) {
    const now = standing.cells[column];
    if (now === undefined) continue;
    const looked = seen.get(column);
    if (looked === undefined ? cellMark(now) !== marks[column] : !isSeen(now, looked)) continue;
    const held = heldContent(content);
    if (held === now) continue;
    cells.set(column, content);
    marks[column] = cellMark(held);
  }
  return cells.size === 0 ? null : { cells, keyCell: keyCell(standing.key, marks) };
}
