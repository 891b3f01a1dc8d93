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

/** The same after a move. */
export function movedWants({ cells = new Map(), last }: WantedCells, move: Omit<Move, "sheetId">): WantedCells {
  const isNew = ([key]: readonly [string, unknown]): boolean => last !== undefined && Number(key.split(",")[0]) > last;
  if (last === undefined || move.axis === "columns") return { cells: movedKeys(cells, move), last };
  const known = movedKeys(new Map([...cells].filter((cell) => !isNew(cell))), move);
  const fresh = new Map([...cells].filter(isNew));
  const now = shiftIndex(last, move.at, move.count);
  // The row that they were written behind went: they move like every other row.
  if (now === null) return { cells: new Map([...known, ...movedKeys(fresh, move)]), last: move.at - 1 };
  const behind = [...fresh].map(([key, value]): [string, typeof value] => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [`${row - last + now},${column}`, value];
  });
  return { cells: new Map([...known, ...behind]), last: now };
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
