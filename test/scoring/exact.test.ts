import fc from "fast-check";
import {
  fractionDifference,
  fractionToHundredths,
  roundHalfUp,
  shownDifference,
  toHundredths,
} from "../../src/scoring/index";

describe("rounding half up", () => {
  test.each([
    [65.005, 2, 65.01],
    [1.005, 2, 1.01],
    [64.994999, 2, 64.99],
    [-50.325, 2, -50.33],
    [50.325, 2, 50.33],
    [-50.324, 2, -50.32],
    [-0.004, 2, 0],
    [-0.4, 0, 0],
    [-0.5, 0, -1],
    [0, 2, 0],
    [1e-7, 2, 0],
    [1.5e-7, 6, 0],
    [5e-7, 6, 0.000001],
    [1e21, 2, 1e21],
    [Infinity, 2, Infinity],
    [-Infinity, 0, -Infinity],
    [123456.789, 0, 123457],
  ])("%d to %d decimals is %d", (value, decimals, expected) => {
    expect(roundHalfUp(value, decimals)).toBe(expected);
  });

  test("agrees with whole-number arithmetic on every hundredth and half-hundredth", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_00 }), (thousandths) => {
        const expected = Math.floor((thousandths + 5) / 10);
        expect(toHundredths(roundHalfUp(thousandths / 1000, 2))).toBe(expected);
      }),
    );
  });

  test("a fraction is rounded without going through a binary number", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.integer({ min: 1, max: 1e7 }), (numerator, denominator) => {
        const doubled = BigInt(numerator) * 200n + BigInt(denominator);
        const expected = doubled / (2n * BigInt(denominator));
        expect(fractionToHundredths({ numerator, denominator })).toBe(Number(expected));
      }),
    );
  });
});

test.each([
  [0, 7, 0],
  [1, 200, 1],
  [1, 201, 0],
  [-1, 200, 0],
  [-3, 200, -1],
  [-1, 100, -1],
])("%d of %d are %d hundredths, a half upwards", (numerator, denominator, expected) => {
  expect(fractionToHundredths({ numerator, denominator })).toBe(expected);
});

test("the difference of two fractions is the same number wherever the step begins", () => {
  const whole = fc.integer({ min: 0, max: 1e12 });
  fc.assert(
    fc.property(
      whole,
      whole,
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.integer({ min: 1, max: 1e9 }),
      (a, b, step, denominator) => {
        const from = (numerator: number): number =>
          fractionDifference({ numerator, denominator }, { numerator: numerator + step, denominator });
        expect(from(a)).toBe(from(b));
        expect(from(a)).toBe(step / denominator);
      },
    ),
  );
  expect(fractionDifference({ numerator: 1, denominator: 3 }, { numerator: 1, denominator: 2 })).toBeCloseTo(1 / 6, 12);
  expect(fractionDifference({ numerator: 1, denominator: 2 }, { numerator: 1, denominator: 4 })).toBe(-0.25);
});

test("a difference is that of the figures as shown", () => {
  // 53.88 less 40.80, as a reader subtracts; exactly it is 13.0702.
  expect(shownDifference(40.8049, 53.8751)).toBe(13.08);
  // 53.87 less 40.80; exactly it is 13.0798.
  expect(shownDifference(40.7951, 53.8749)).toBe(13.07);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.double({ min: 0, max: 100, noNaN: true }), (a, b) => {
      const hundredths = (value: number): number => Math.round(roundHalfUp(value, 2) * 100);
      expect(Math.round(shownDifference(a, b) * 100)).toBe(hundredths(b) - hundredths(a));
    }),
  );
});
