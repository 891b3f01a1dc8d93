import type { Indicator, LevelTriple, NumericRange } from "../../src/rules/types";
import { levelInRanges, publishedRanges, unknownLevels } from "../../src/scoring/level";

const level = (ranges: LevelTriple<NumericRange>, value: number, decimals = 0) =>
  levelInRanges({ ranges, decimals }, value);
const at = (reached: number, rounded: number, ...also: number[]) => ({ kind: "level", level: reached, rounded, also });
const outside = (rounded: number) => ({ kind: "outside", rounded });

const MORE: LevelTriple<NumericRange> = [{ min: 1, max: 10 }, { min: 11, max: 30 }, { minExclusive: 30 }];
/** Days: fewer is better. */
const LESS: LevelTriple<NumericRange> = [
  { min: 6, maxExclusive: 10 },
  { min: 3, max: 5 },
  { min: 1, max: 2 },
];

test.each([
  [-1, at(0, -1)],
  [0, at(0, 0)],
  [0.4, at(0, 0)],
  [0.5, at(1, 1)],
  [1, at(1, 1)],
  [10, at(1, 10)],
  [10.4, at(1, 10)],
  [10.5, at(2, 11)],
  [30, at(2, 30)],
  [30.5, at(3, 31)],
  [1e9, at(3, 1e9)],
])("more is better: %d", (value, expected) => {
  expect(level(MORE, value)).toEqual(expected);
});

test.each([
  // Nobody says what is quicker than the quickest.
  [0, outside(0)],
  [1, at(3, 1)],
  [2, at(3, 2)],
  [3, at(2, 3)],
  [5, at(2, 5)],
  [6, at(1, 6)],
  [9, at(1, 9)],
  [10, outside(10)],
])("less is better: %d", (value, expected) => {
  expect(level(LESS, value)).toEqual(expected);
});

test("between two ranges there is no level", () => {
  const gap: LevelTriple<NumericRange> = [{ min: 1, max: 2 }, { min: 4, max: 5 }, { min: 7 }];
  expect([3, 6].map((value) => level(gap, value))).toEqual([outside(3), outside(6)]);
});

test("where ranges overlap the highest holds, and the others are named, the higher first", () => {
  const all: LevelTriple<NumericRange> = [{ min: 1 }, { min: 2 }, { min: 3 }];
  expect(level(all, 2)).toEqual(at(2, 2, 1));
  expect(level(all, 3)).toEqual(at(3, 3, 2, 1));
});

test("a lowest range without a lower end holds whatever is less", () => {
  const open: LevelTriple<NumericRange> = [{ max: 10 }, { min: 11, max: 20 }, { min: 21 }];
  expect(level(open, -1e6)).toEqual(at(1, -1e6));
  const exclusive: LevelTriple<NumericRange> = [
    { minExclusive: 0, max: 5 },
    { minExclusive: 5, max: 9 },
    { minExclusive: 9 },
  ];
  expect(level(exclusive, 0, 2)).toEqual(at(0, 0));
  expect(level(exclusive, 0.01, 2)).toEqual(at(1, 0.01));
  // Level 2 is what lies above the one number of level 1.
  const above: LevelTriple<NumericRange> = [{ min: 5, max: 5 }, { minExclusive: 5, max: 8 }, { minExclusive: 8 }];
  expect([4, 5, 5.01, 9].map((value) => level(above, value, 2))).toEqual([at(0, 4), at(1, 5), at(2, 5.01), at(3, 9)]);
  // Both bounds, of which the narrower one holds.
  const both: LevelTriple<NumericRange> = [{ min: 1, minExclusive: 1, max: 5 }, { min: 6, max: 8 }, { min: 9 }];
  expect([1, 2].map((value) => level(both, value))).toEqual([at(0, 1), at(1, 2)]);
  const wider: LevelTriple<NumericRange> = [{ min: 1, minExclusive: 0, max: 5 }, { min: 6, max: 8 }, { min: 9 }];
  expect([0, 1].map((value) => level(wider, value))).toEqual([at(0, 0), at(1, 1)]);
  // The second begins where the first does: which of them lies below is not told.
  const same: LevelTriple<NumericRange> = [{ min: 5, max: 6 }, { min: 5, max: 8 }, { min: 9 }];
  expect(level(same, 4)).toEqual(outside(4));
});

test("a value is rounded to the decimals that are published", () => {
  const percent: LevelTriple<NumericRange> = [{ min: 0.01, max: 9.99 }, { min: 10, max: 19.99 }, { min: 20 }];
  expect(level(percent, 9.994, 2)).toEqual(at(1, 9.99));
  expect(level(percent, 9.995, 2)).toEqual(at(2, 10));
  expect(level(percent, 19.995, 2)).toEqual(at(3, 20));
  expect(level(percent, 0.004, 2)).toEqual(at(0, 0));
});

const INDICATOR = { levels: { value: null, reason: "no" } } as unknown as Indicator;
const sourced = (value: unknown) => ({ value, source: "S1", confidence: "primary" });

test("the ranges of a basis are those of the basis that is named, and of no other", () => {
  const bases = sourced([
    { key: "a", ranges: MORE, decimals: 0 },
    { key: "b", ranges: LESS, decimals: 2 },
  ]);
  const one = { ...INDICATOR, bases, ranges: sourced(MORE) } as unknown as Indicator;
  expect(publishedRanges(one, "b")).toMatchObject({ ranges: LESS, decimals: 2 });
  expect(publishedRanges(one, "c")).toBeNull();
  expect(publishedRanges(one)).toBeNull();
});

test("ranges are those of the indicator, in whole numbers unless it says more", () => {
  expect(publishedRanges({ ...INDICATOR, ranges: sourced(MORE) } as unknown as Indicator)).toEqual({
    ranges: MORE,
    decimals: 0,
  });
  expect(publishedRanges({ ...INDICATOR, ranges: sourced(MORE), decimals: 2 } as unknown as Indicator)).toEqual({
    ranges: MORE,
    decimals: 2,
  });
  expect(publishedRanges(INDICATOR)).toBeFalsy();
});

test("levels are unknown only where neither texts nor ranges nor bases are published", () => {
  const without = (values: object) => ({ ...INDICATOR, ...values }) as unknown as Indicator;
  expect(unknownLevels(INDICATOR)).toBe("no");
  expect(unknownLevels(without({ levels: { value: null } }))).toBe("");
  expect(unknownLevels(without({ levels: sourced(["a", "b", "c"]) }))).toBeNull();
  expect(unknownLevels(without({ ranges: sourced(MORE) }))).toBeNull();
  expect(unknownLevels(without({ bases: sourced([]) }))).toBeNull();
  expect(unknownLevels(without({ ranges: { value: null, reason: "other" } }))).toBe("no");
});
