import type { Conflict } from "../../exchange/merge/types";

/** A cell that both sides changed, or that several files fill in differently. */
export interface CellConflict {
  id: string;
  /** What each file says; one at least. */
  variants: readonly [Conflict, ...Conflict[]];
}

/** The conflicts by cell, in their order. */
export function cellConflicts(conflicts: readonly Conflict[]): CellConflict[] {
  const cells = new Map<string, [Conflict, ...Conflict[]]>();
  for (const one of conflicts) {
    const id = JSON.stringify([one.place.sheet, one.place.row, one.place.column]);
    const known = cells.get(id);
    if (known) known.push(one);
    else cells.set(id, [one]);
  }
  return [...cells].map(([id, variants]) => ({ id, variants }));
}
