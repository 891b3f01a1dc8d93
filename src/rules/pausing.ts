/**
 * Work that pauses by itself between its parts, so that whoever runs it can let others go first: the pane answers its
 * user meanwhile. Nothing that it reads may change before it is done.
 */
export type Pausing<Result> = Generator<void, Result, void>;

/** What it comes to, without pauses. */
export function toEnd<Result>(work: Iterator<unknown, Result, void>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** So many rows of a sheet are read between two pauses: each takes some ten microseconds. */
export const ROWS_AT_ONCE = 16;

/** So many small items between two pauses: each takes microseconds, and a pause about as much. */
const ITEMS = 64;

/** What `make` makes of each item. */
export function* mapPausing<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Pausing<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % ITEMS === 0) yield;
  }
  return made;
}
