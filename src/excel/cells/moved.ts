import { positionKey, type CellPosition, type Fill } from "./fills";

/** A marked cell that is no longer where it was marked. */
export interface MissingMark extends CellPosition {
  original: Fill;
  color: string;
}

function inSheetOrder(a: CellPosition, b: CellPosition): number {
  return a.row - b.row || a.column - b.column;
}

/**
 * Finds where marks went when rows or columns were inserted or deleted: the order of cells survives that.
 * With fewer or more coloured cells than marks, a fill is only given back when all marks of that colour had the same.
 * @param found cells with one of our colours that stand where nothing was marked
 * @returns the fills to restore
 */
export function matchMoved(
  missing: readonly MissingMark[],
  found: readonly (CellPosition & { color: string })[],
): (CellPosition & { color: Fill })[] {
  const colors = new Set(missing.map(({ color }) => color));
  return [...colors].flatMap((color) => {
    const from = missing.filter((mark) => mark.color === color).sort(inSheetOrder);
    const to = found.filter((cell) => cell.color === color).sort(inSheetOrder);
    const originals = new Set(from.map(({ original }) => original));
    const [only] = originals;
    const uniform = originals.size === 1 && only !== undefined ? only : null;
    return to.map(({ row, column }, i) => ({
      row,
      column,
      color: from.length === to.length ? (from[i]?.original ?? null) : uniform,
    }));
  });
}

/**
 * Finds the marks whose cell carries another colour of ours, since another pane marked it at the same moment.
 * @param isInPlace whether it is certain that no row or column moved; else only colours that no missing mark has are theirs
 * @returns the fills to restore
 */
export function matchRepainted(
  missing: readonly MissingMark[],
  found: readonly (CellPosition & { color: string })[],
  isInPlace: boolean,
): (CellPosition & { color: Fill })[] {
  const colors = new Set(missing.map(({ color }) => color));
  const originals = new Map(missing.map((mark) => [positionKey(mark), mark.original]));
  return found.flatMap(({ row, column, color }) => {
    const original = originals.get(positionKey({ row, column }));
    return original === undefined || (!isInPlace && colors.has(color)) ? [] : [{ row, column, color: original }];
  });
}
