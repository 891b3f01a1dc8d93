import type { Conflict, Merge } from "../../exchange/merge/types";

function conflictFacts({ id, base, ours, theirs, blocked }: Conflict): unknown[] {
  return [id, base ?? null, ours, theirs, blocked];
}

/** All of a merge that a person decides by. */
function facts({ changed, added, conflicts, decided, missing, doubts, notes }: Merge): string {
  return JSON.stringify([
    changed.map(({ place, before, after, writes }) => [place, before, after, writes]),
    added.map(({ name, department, row, writes }) => [name, department, row, writes]),
    [...conflicts, ...decided].map(conflictFacts),
    missing,
    doubts,
    notes,
  ]);
}

/** Whether two merges would write and ask the same. */
export function sameMerge(a: Merge, b: Merge): boolean {
  return facts(a) === facts(b);
}
