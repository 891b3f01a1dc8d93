import { shiftIndex, type Axis } from "../../preview/host/model/cells/shift";

/** Rows or columns of a sheet that came (`count` above 0) before one, or went from it on. */
export interface Move {
  sheetId: string;
  axis: Axis;
  at: number;
  count: number;
}

/** The key of a cell after that; `null` when the cell went. */
export function movedKey(key: string, { axis, at, count }: Omit<Move, "sheetId">): string | null {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const index = shiftIndex(axis === "rows" ? row : column, at, count);
  if (index === null) return null;
  return axis === "rows" ? `${index},${column}` : `${row},${index}`;
}

/** Cells that an action is to write. */
export interface WantedCells {
  cells?: ReadonlyMap<string, string | number | boolean | null>;
  /** Zero-based row that new rows are written behind: they follow it, whatever comes between. */
  last?: number | undefined;
}

/**
 * The same after a move.
 * @param isThere whether a cell holds a value now: what was written moves like every other cell
 */
export function movedWants(
  { cells = new Map(), last }: WantedCells,
  move: Omit<Move, "sheetId">,
  isThere: (key: string, value: unknown) => boolean,
): WantedCells {
  if (last === undefined || move.axis === "columns") return { cells: movedKeys(cells, move), last };
  const now = shiftIndex(last, move.at, move.count);
  const moved = [...cells].flatMap(([key, value]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const to = movedKey(key, move);
    const isOpen = row > last && now !== null && !(to !== null && isThere(to, value));
    if (isOpen) return [[`${row - last + now},${column}`, value] as const];
    return to === null ? [] : [[to, value] as const];
  });
  // The row that they are written behind may have gone.
  return { cells: new Map(moved), last: now ?? move.at - 1 };
}

/** What is known of cells, where they are after that. */
export function movedKeys<T>(cells: ReadonlyMap<string, T>, move: Omit<Move, "sheetId">): Map<string, T> {
  return new Map(
    [...cells].flatMap(([key, value]) => {
      const moved = movedKey(key, move);
      return moved === null ? [] : [[moved, value] as const];
    }),
  );
}
