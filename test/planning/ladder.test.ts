import fc from "fast-check";
import { Knapsack, type KnapsackChoice } from "../../src/planning/knapsack";
import { Ladder, rungEffort } from "../../src/planning/ladder";

/** Choices of one effort a rung, each adding no more than the one before. */
const even = fc.integer({ min: 1, max: 4 }).chain((each) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 3 }), { maxLength: 6 }).map((all) => ({
    each,
    choices: all.map((adds): KnapsackChoice => {
      let gain = 0;
      const falling = [...adds].sort((a, b) => b - a);
      return falling.map((one, place) => ({ effort: each * (place + 1), gain: (gain += one) }));
    }),
  })),
);
const odd = fc.array(
  fc.array(fc.record({ effort: fc.integer({ min: 0, max: 5 }), gain: fc.integer({ min: 0, max: 9 }) }), {
    maxLength: 3,
  }),
  { maxLength: 4 },
);

const gainOf = (choices: readonly KnapsackChoice[], taken: readonly number[]): number =>
  taken.reduce((sum, option, place) => sum + (option < 0 ? 0 : choices[place]![option]!.gain), 0);

test("choices of one effort a rung, on top of any others, are solved as the search would", () => {
  fc.assert(
    fc.property(even, odd, fc.nat(40), ({ each, choices }, others, limit) => {
      const base = new Knapsack(others, limit);
      const ladder = new Ladder(choices, each, base);
      expect([...ladder.gainAt]).toEqual([...new Knapsack(choices, limit, base).gainAt]);
      for (let effort = 0; effort <= limit; effort++) {
        const { taken, left } = ladder.select(effort);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(gainOf(choices, taken) + gainOf(others, base.select(left).taken)).toBe(ladder.gainAt[effort]);
      }
    }),
    { numRuns: 400 },
  );
});

test("what is even: equal efforts, additions that never grow", () => {
  const option = (effort: number, gain: number): KnapsackChoice[number] => ({ effort, gain });
  expect(rungEffort([option(2, 5), option(4, 9), option(6, 13)])).toBe(2);
  expect(rungEffort([option(3, 1)])).toBe(3);
  expect(rungEffort([option(2, 5), option(4, 11)])).toBeNull();
  expect(rungEffort([option(2, 5), option(5, 9)])).toBeNull();
  expect(rungEffort([option(0, 5)])).toBeNull();
  expect(rungEffort([option(2, 5), option(4, 5)])).toBeNull();
});
