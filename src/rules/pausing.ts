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
/** So many items are sorted or merged between two pauses. */
const RUN = 512;

/** What `make` makes of each item. */
export function* mapPausing<Item, Made>(items: readonly Item[], make: (item: Item) => Made): Pausing<Made[]> {
  const made: Made[] = [];
  for (const item of items) {
    made.push(make(item));
    if (made.length % ITEMS === 0) yield;
  }
  return made;
}

/** The items in order, equal ones as they stood, with pauses. */
export function* sortPausing<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): Pausing<Item[]> {
  let runs: Item[][] = [];
  for (let from = 0; from < items.length; from += RUN) {
    runs.push(items.slice(from, from + RUN).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const longer: Item[][] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(yield* merged(runs[at]!, runs[at + 1] ?? [], compare));
    runs = longer;
  }
  return runs[0] ?? [];
}

function* merged<Item>(
  first: readonly Item[],
  second: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Pausing<Item[]> {
  const all: Item[] = [];
  let [a, b] = [0, 0];
  while (a < first.length || b < second.length) {
    const takesFirst = b === second.length || (a < first.length && compare(first[a]!, second[b]!) <= 0);
    all.push(takesFirst ? first[a++]! : second[b++]!);
    if (all.length % RUN === 0) yield;
  }
  return all;
}

/** Work that several wait for at the same time: each of them goes on where the work stands, so that it is done once. */
export class SharedWork<Result> {
  private ended: (() => Result) | null = null;

  constructor(private readonly work: Pausing<Result>) {}

  /** @throws what the work threw, to each who waits for it */
  *result(): Pausing<Result> {
    while (!this.ended) {
      this.goOn();
      if (!this.ended) yield;
    }
    return this.ended();
  }

  private goOn(): void {
    try {
      const { done, value } = this.work.next();
      if (done) this.ended = () => value;
    } catch (error) {
      this.ended = () => {
        throw error;
      };
    }
  }
}

/** The last work of a kind, kept for as long as it is about the same things. */
export class LastWork<Made> {
  private about: readonly unknown[] = [];
  private work: SharedWork<Made> | null = null;

  for(about: readonly unknown[], make: () => Pausing<Made>): SharedWork<Made> {
    if (!this.work || about.some((one, index) => one !== this.about[index])) {
      this.about = about;
      this.work = new SharedWork(make());
    }
    return this.work;
  }
}
