import { heldContent } from "../../../template/keptKey";
import type { CellContent, SheetSpec } from "../../../template/types";
import type { Area, CellValue } from "../../../workbook/types";
import { cellInput } from "../../cells/cellText";
import type { FormulaInput } from "../guarded";

/** What a specification puts into each cell, by row and column. */
function contentsOf({ cells }: SheetSpec): Map<string, CellContent> {
  const contents = new Map<string, CellContent>();
  for (const { top, left, values } of cells) {
    values.forEach((row, down) =>
      row.forEach((content, right) => {
        if (content !== null && content !== "") contents.set(`${top + down},${left + right}`, content);
      }),
    );
  }
  return contents;
}

/** The cells that a specification speaks of, from the first on. */
export function extentOf({ cells, merges }: SheetSpec): Area {
  const ends = [
    ...cells.map(({ top, left, values }) => ({
      bottom: top + values.length - 1,
      right: left + Math.max(0, ...values.map((row) => row.length)) - 1,
    })),
    ...merges,
  ];
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, ...ends.map(({ bottom }) => bottom)),
    right: Math.max(0, ...ends.map(({ right }) => right)),
  };
}

function held(contents: ReadonlyMap<string, CellContent>, row: number, column: number): CellValue {
  return heldContent(contents.get(`${row},${column}`) ?? "");
}

/** Shorter texts stand in more than one place by chance. */
const SHORTEST_LABEL = 3;

/**
 * Whether rows or columns have come or gone among the cells of a specification: one of its texts, of which there is but one,
 * stands somewhere else.
 * @param now the cells from A1 on, as `formulas` gives them
 */
export function isMoved(spec: SheetSpec, now: readonly (readonly CellValue[])[]): boolean {
  const places = new Map<CellContent, string[]>();
  for (const [place, content] of contentsOf(spec)) {
    if (typeof content !== "string" || content.length < SHORTEST_LABEL) continue;
    places.set(content, [...(places.get(content) ?? []), place]);
  }
  const standing = new Map<CellContent, string[]>();
  now.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (places.has(cell)) standing.set(cell, [...(standing.get(cell) ?? []), `${row},${column}`]);
    }),
  );
  return [...standing].some(([content, found]) => {
    const [own, another] = places.get(content)!;
    return another === undefined && found.length > 0 && !found.includes(own!);
  });
}

/**
 * @param now the cells from A1 on, as `formulas` gives them
 * @returns what has to be written so that the cells of one content say another, `null` for what stays: cells that say it
 * already, and ours that somebody wrote over. Nothing when a cell is needed that somebody filled, or rows and columns
 * have moved
 */
export function inputsBetween(
  before: SheetSpec,
  after: SheetSpec,
  now: readonly (readonly CellValue[])[],
): FormulaInput[][] | null {
  if (isMoved(before, now)) return null;
  const [old, wanted] = [contentsOf(before), contentsOf(after)];
  const joined = after.merges.filter((merge) => !before.merges.some((one) => sameArea(one, merge)));
  const takenByMerge = joined.some((merge) => {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        if ((now[row]?.[column] ?? "") !== held(old, row, column)) return true;
      }
    }
    return false;
  });
  if (takenByMerge) return null;
  let free = true;
  const inputs = now.map((cells, row) =>
    cells.map((cell, column): FormulaInput => {
      const [was, next] = [held(old, row, column), held(wanted, row, column)];
      if (cell === next) return null;
      if (cell === was) return cellInput(wanted.get(`${row},${column}`) ?? null);
      if (was === "" && next !== "") free = false;
      return null;
    }),
  );
  return free ? inputs : null;
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
