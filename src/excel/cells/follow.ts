/**
 * Where each line of a list stands in a later state of it: a line that there is once in both is the same; between two of
 * those, as many lines as there were are the same in their order, whatever they say now, and of more or fewer the ones that
 * say the same from the beginning or the end on.
 * @param blank a line that says nothing
 * @returns for each line of before its place now; `null` when it is gone, or cannot be told from others
 */
export function followLines(before: readonly string[], now: readonly string[], blank: string): (number | null)[] {
  const to = Array<number | null>(before.length).fill(null);
  const taken = new Set<number>();
  const put = (from: number, place: number): void => {
    if (taken.has(place)) return;
    to[from] = place;
    taken.add(place);
  };
  const match = (from: number, end: number, first: number, last: number): void => {
    const own = single(before, from, end);
    const pairs = [...single(now, first, last)].flatMap(([line, place]) => {
      const at = own.get(line);
      return at === undefined ? [] : [[at, place] as const];
    });
    if (pairs.length === 0) {
      const [old, left] = [end - from, last - first];
      const same = (i: number, j: number): boolean => old === left || (before[i] !== blank && before[i] === now[j]);
      let [head, tail] = [0, 0];
      while (head < Math.min(old, left) && same(from + head, first + head)) head += 1;
      while (tail < Math.min(old, left) - head && same(end - 1 - tail, last - 1 - tail)) tail += 1;
      for (let i = 0; i < head; i += 1) put(from + i, first + i);
      for (let i = 1; i <= tail; i += 1) put(end - i, last - i);
      return;
    }
    for (const [at, place] of pairs) put(at, place);
    let [at, place] = [from, first];
    for (const [next, there] of [...pairs.sort(([a], [b]) => a - b), [end, last] as const]) {
      if (there >= place) match(at, next, place, there);
      [at, place] = [next + 1, there + 1];
    }
  };
  match(0, before.length, 0, now.length);
  return to;
}

/** The lines of a part of a list that there are once, with their places. */
function single(lines: readonly string[], from: number, end: number): Map<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  for (let i = from; i < end; i += 1) {
    const line = lines[i]!;
    if (places.has(line)) several.add(line);
    else places.set(line, i);
  }
  for (const line of several) places.delete(line);
  return places;
}
