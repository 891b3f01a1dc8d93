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

/** What is known of cells, where they are after that. */
export function movedKeys<T>(cells: ReadonlyMap<string, T>, move: Omit<Move, "sheetId">): Map<string, T> {
  return new Map(
    [...cells].flatMap(([key, value]) => {
      const moved = movedKey(key, move);
      return moved === null ? [] : [[moved, value] as const];
    }),
  );
}
