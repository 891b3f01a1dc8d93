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

/** Whether cells that are to be joined hold something else than ours, which joining would take away. */
export function isJoinTaken(
  content: SheetSpec,
  joined: readonly Area[],
  now: readonly (readonly CellValue[])[],
): boolean {
  const contents = contentsOf(content);
  return joined.some((merge) => {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        if ((now[row]?.[column] ?? "") !== held(contents, row, column)) return true;
      }
    }
    return false;
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
  const joined = after.merges.filter((merge) => !before.merges.some((one) => sameArea(one, merge)));
  if (isJoinTaken(before, joined, now)) return null;
  const [old, wanted] = [contentsOf(before), contentsOf(after)];
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

/** The cells that are written, by row and column. */
export function placesOf(inputs: readonly (readonly FormulaInput[])[]): Set<string> {
  return new Set(
    inputs.flatMap((cells, row) => cells.flatMap((input, column) => (input === null ? [] : [`${row},${column}`]))),
  );
}

/**
 * What has to be written so that the same cells say another content again, where they still say the one; `null` for what
 * stays.
 */
export function inputsAgain(
  standing: SheetSpec,
  wanted: SheetSpec,
  places: ReadonlySet<string>,
  now: readonly (readonly CellValue[])[],
): FormulaInput[][] {
  const [here, there] = [contentsOf(standing), contentsOf(wanted)];
  return now.map((cells, row) =>
    cells.map((cell, column) => {
      const place = `${row},${column}`;
      if (!places.has(place) || cell !== held(here, row, column)) return null;
      return cellInput(there.get(place) ?? null);
    }),
  );
}

/** Whether all of these cells say a content. */
export function holdsAt(
  content: SheetSpec,
  places: ReadonlySet<string>,
  now: readonly (readonly CellValue[])[],
): boolean {
  const contents = contentsOf(content);
  return [...places].every((place) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return (now[row]?.[column] ?? "") === held(contents, row, column);
  });
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
