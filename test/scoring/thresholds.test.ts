import { ruleSet } from "../../src/rules/all";
import { findIndicator, valueOf } from "../../src/rules/index";
import type { Indicator, RuleSet } from "../../src/rules/types";
import { levelFromMeasurement } from "../../src/scoring/measured";
import { cases } from "../support/cases";

interface ThresholdCase {
  indicator: string;
  basis?: string;
  /** Expected level by value: `2`, `2+1` (the range of level 1 holds it too), `outside`. */
  at: Record<string, number | string>;
}

/** Which file of expectations a year is held against. */
const EXPECTED: readonly [number, number][] = [
  [2021, 2021],
  [2022, 2023],
  [2023, 2023],
  [2024, 2024],
  [2025, 2025],
  [2026, 2026],
  [2027, 2026],
  [2028, 2026],
  [2029, 2026],
];

function indicatorOf(rules: RuleSet, key: string): Indicator {
  const indicator = findIndicator(rules, key);
  if (!indicator) throw new Error(`no indicator ${key} in ${rules.year}`);
  return indicator;
}

function outcome(indicator: Indicator, year: number, value: number, basis: string | undefined): string {
  const found = levelFromMeasurement(indicator, year, value, basis);
  if (found.kind !== "level") return found.kind;
  return [found.level, ...found.also].join("+");
}

describe.each(EXPECTED)("published limits of %i, held against the expectations of %i", (year, file) => {
  const rules = ruleSet(year);
  const expected = cases<ThresholdCase>(`${file}/ambang.yaml`);

  test.each(expected)("no. $indicator $basis", ({ indicator, basis, at }) => {
    const one = indicatorOf(rules, indicator);
    const found = Object.keys(at).map((value) => `${value}: ${outcome(one, year, Number(value), basis)}`);
    expect(found).toEqual(Object.entries(at).map(([value, level]) => `${value}: ${level}`));
  });

  test("every bound that the year publishes or assumes is tried", () => {
    const tried = (key: string, basis?: string): number[] =>
      Object.keys(expected.find((one) => one.indicator === key && one.basis === basis)?.at ?? {}).map(Number);
    const missing = rules.indicators.flatMap(({ key, ranges, bases }) => {
      const all = [
        { basis: undefined, ranges: valueOf(ranges) ?? [] },
        ...(valueOf(bases) ?? []).map((basis) => ({ basis: basis.key, ranges: basis.ranges })),
      ];
      return all.flatMap(({ basis, ranges: triple }) =>
        triple
          .flatMap((range) => Object.values(range) as number[])
          .filter((bound) => !tried(key, basis).includes(bound))
          .map((bound) => `${key}${basis ?? ""}: ${bound}`),
      );
    });
    expect(missing).toEqual([]);
  });
});

test("levels that nobody published are said to be unknown, with the reason", () => {
  for (const year of [2021, 2022, 2023, 2024, 2025]) {
    for (const key of ["3", "4", "5a", "5b", "6", "7", "8", "9", "10a", "10b", "11a", "11b", "13a"]) {
      const found = levelFromMeasurement(indicatorOf(ruleSet(year), key), year, 5);
      expect(found).toMatchObject({ kind: "unknown", reason: expect.stringMatching(/.{10}/) });
    }
  }
});
