import fc from "fast-check";
import { mapPausing, toEnd, type Pausing } from "../../src/rules/pausing";
import { LastWork, SharedWork } from "../../src/rules/sharedWork";
import { sortPausing } from "../../src/rules/sortPausing";

function* counting(steps: number, done: () => void): Pausing<string> {
  for (let step = 1; step < steps; step++) {
    done();
    yield;
  }
  done();
  return "made";
}

test("work that two wait for is done once, by turns, and both get what came of it", () => {
  let steps = 0;
  const work = new SharedWork(counting(10, () => (steps += 1)));
  const [one, other] = [work.result(), work.result()];
  for (let turn = 0; turn < 3; turn++) {
    one.next();
    other.next();
  }
  expect(steps).toBe(6);
  expect([toEnd(one), toEnd(other), toEnd(work.result())]).toEqual(["made", "made", "made"]);
  expect(steps).toBe(10);
});

test("what fails fails for each who waits, also for those who come later", () => {
  const work = new SharedWork(
    counting(3, () => {
      throw new Error("no");
    }),
  );
  for (let asked = 0; asked < 2; asked++) expect(() => toEnd(work.result())).toThrow("no");
});

test("sorting with pauses is sorting: also of equal ones, which stay as they stood", () => {
  const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 40 }), place: fc.integer() }), {
    maxLength: 3_000,
  });
  fc.assert(
    fc.property(items, (all) => {
      const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
      expect(toEnd(sortPausing(all, byKey))).toEqual([...all].sort(byKey));
    }),
    { numRuns: 60 },
  );
});

test("many items are sorted in many parts, and the given list stays as it was", () => {
  const items = Array.from({ length: 10_000 }, (_, at) => (at * 7_919) % 10_007);
  const given = [...items];
  const sorting = sortPausing(items, (a, b) => a - b);
  let pauses = 0;
  while (!sorting.next().done) pauses += 1;
  expect(pauses).toBeGreaterThan(80);
  expect(items).toEqual(given);
});

test("of equal ones in different parts those of the earlier part come first", () => {
  // Two runs and a bit: 512 each.
  const items = Array.from({ length: 1_200 }, (_, place) => ({ key: place % 3, place }));
  const sorted = toEnd(sortPausing(items, (a, b) => a.key - b.key));
  for (const key of [0, 1, 2]) {
    const places = sorted.filter((item) => item.key === key).map(({ place }) => place);
    expect(places).toEqual(Array.from({ length: 400 }, (_, step) => key + 3 * step));
  }
  expect(sorted.map(({ key }) => key)).toEqual([0, 1, 2].flatMap((key) => Array<number>(400).fill(key)));
  expect(toEnd(sortPausing([], () => 0))).toEqual([]);
});

test("something is made of each item in its order, with a pause after each 64", () => {
  const items = Array.from({ length: 130 }, (_, at) => at);
  const making = mapPausing(items, (item) => item * 2);
  let pauses = 0;
  for (let step = making.next(); ; step = making.next()) {
    if (step.done) {
      expect(step.value).toEqual(items.map((item) => item * 2));
      break;
    }
    pauses += 1;
  }
  expect(pauses).toBe(2);
});

test("the last work is kept while it is about the same things", () => {
  const made: string[] = [];
  const last = new LastWork<string>();
  const ask = (...about: unknown[]): string =>
    toEnd(
      last
        .for(about, () =>
          counting(2, () => {
            made.push(about.join());
          }),
        )
        .result(),
    );
  ask("a", 1);
  ask("a", 1);
  expect(made).toEqual(["a,1", "a,1"]);
  ask("a", 2);
  ask("a", 1);
  expect(made).toHaveLength(6);
});
