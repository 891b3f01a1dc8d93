import { positionKey, type CellPosition, type Fill } from "./fills";
import { colorOf, type KeptMark } from "./keptMarks";
import type { Moves, SheetSize } from "./layout";

type At = (number | null)[];

/** The marks where their cells are now; of those that are gone or cannot be told from others nothing. */
export function movedMarks(cells: readonly KeptMark[], { rows, columns }: Moves): KeptMark[] {
  return cells.flatMap(([row, column, severity, original]): KeptMark[] => {
    const [y, x] = [rows[row], columns[column]];
    return y == null || x == null ? [] : [[y, x, severity, original]];
  });
}

/** Whether any row or column is not where it was. */
export function areMoved({ rows, columns }: Moves): boolean {
  const moved = (line: number | null, index: number): boolean => line !== index;
  return rows.some(moved) || columns.some(moved);
}

/** The line before a new one that Excel took its looks from; the line itself where it is not new. */
function modelOf(line: number, old: ReadonlySet<number | null>): number {
  let at = line;
  while (at >= 0 && !old.has(at)) at -= 1;
  return at;
}

/**
 * The fills of cells that carry a colour of ours without having been marked: new rows and columns look like the one before
 * them, and so they take what that one gets back. Of what cannot be told, the fill that all marks of that colour had.
 */
export function inheritedFills(
  found: readonly (CellPosition & { color: string })[],
  marks: readonly KeptMark[],
  placed: readonly KeptMark[],
  { rows, columns }: Moves,
): (CellPosition & { color: Fill })[] {
  const originals = new Map(placed.map(([row, column, , original]) => [positionKey({ row, column }), original]));
  const [oldRows, oldColumns] = [new Set<At[number]>(rows), new Set<At[number]>(columns)];
  return found.flatMap(({ row, column, color }) => {
    const model = positionKey({ row: modelOf(row, oldRows), column: modelOf(column, oldColumns) });
    const inherited = originals.get(model);
    if (inherited !== undefined) return [{ row, column, color: inherited }];
    const same = new Set(marks.filter((mark) => colorOf(mark) === color).map(([, , , original]) => original));
    const [only] = same;
    return same.size === 1 && only !== undefined ? [{ row, column, color: only }] : [];
  });
}

/**
 * The fills of cells outside of what was in use when it was marked that look like the marked cell at its edge: rows that
 * come in right below it look like the last one, and no marked row has moved.
 * @param known what was in use
 */
export function inheritedBeyond(
  found: readonly (CellPosition & { color: string })[],
  marks: readonly KeptMark[],
  known: SheetSize,
): (CellPosition & { color: Fill })[] {
  const edges = new Map(marks.map((mark) => [positionKey({ row: mark[0], column: mark[1] }), mark]));
  return found.flatMap(({ row, column, color }) => {
    if (row < known.rows && column < known.columns) return [];
    const edge = { row: Math.min(row, known.rows - 1), column: Math.min(column, known.columns - 1) };
    const mark = edges.get(positionKey(edge));
    return mark && colorOf(mark) === color ? [{ row, column, color: mark[3] }] : [];
  });
}
