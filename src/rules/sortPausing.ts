import type { Pausing } from "./pausing";

/** So many items are sorted or merged between two pauses. */
const RUN = 512;

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
