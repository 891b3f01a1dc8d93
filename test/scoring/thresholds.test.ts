import { ruleSet } from "../../src/rules/years/ruleSet";
import { findIndicator, need, ruleYears, valueOf } from "../../src/rules/index";
import type { Indicator, RuleSet } from "../../src/rules/types";
import { levelFromMeasurement } from "../../src/scoring/measured";
import { cases } from "../support/cases";
import { expectationYear } from "../support/years";

interface ThresholdCase {
  indicator: string;
  basis?: string;
  /** Expected level by value: `2`, `2+1` (the range of level 1 holds it too), `outside`. */
  at: Record<string, number | string>;
}

/** Which year's file of expectations a year is held against. */
const EXPECTED = ruleYears().map((year): [number, number] => [year, expectationYear(year, "ambang.yaml")]);

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

/** Which of the three places around a limit nobody tried; values count up to one published step away. */
function missingAround(limit: number, step: number, tried: readonly number[]): string[] {
  const near = step + 1e-9;
  const places: [string, (value: number) => boolean][] = [
    ["just below", (value) => value < limit && limit - value <= near],
    ["at", (value) => value === limit],
    ["just above", (value) => value > limit && value - limit <= near],
  ];
  return places.filter(([, is]) => !tried.some(is)).map(([place]) => `${place} ${limit}`);
}

describe.each(EXPECTED)("published limits of %i, held against the expectations of %i", (year, file) => {
  const rules = ruleSet(year);
  const expected = cases<ThresholdCase>(`${file}/ambang.yaml`);

  test.each(expected)("no. $indicator $basis", ({ indicator, basis, at }) => {
    const one = indicatorOf(rules, indicator);
    const found = Object.keys(at).map((value) => `${value}: ${outcome(one, year, Number(value), basis)}`);
    expect(found).toEqual(Object.entries(at).map(([value, level]) => `${value}: ${level}`));
  });

  test("every bound that the year publishes or assumes is tried: at it, just below and just above", () => {
    const tried = (key: string, basis?: string): number[] =>
      Object.keys(expected.find((one) => one.indicator === key && one.basis === basis)?.at ?? {}).map(Number);
    const missing = rules.indicators.flatMap(({ key, ranges, bases, decimals }) => {
      const all = [
        { basis: undefined, ranges: valueOf(ranges) ?? [], decimals: decimals ?? 0 },
        ...(valueOf(bases) ?? []).map((basis) => ({ ...basis, basis: basis.key })),
      ];
      return all.flatMap(({ basis, ranges: triple, decimals: published }) => {
        const bounds = new Set(triple.flatMap((range) => Object.values(range) as number[]));
        return [...bounds].flatMap((bound) =>
          missingAround(bound, 10 ** -published, tried(key, basis)).map((what) => `${key}${basis ?? ""}: ${what}`),
        );
      });
    });
    expect(missing).toEqual([]);
  });
});

describe.each(ruleYears())("limits of the index in %i", (year) => {
  const rules = ruleSet(year);
  const counts = cases<{ innovations: { count: number }; affairs: number }>(`${year}/index.yaml`);

  test("every predikat limit is tried: at it, just below and just above", () => {
    const tried = cases<{ index: number }>(`${year}/predikat.yaml`).map(({ index }) => index);
    const limits = (valueOf(rules.predicates) ?? []).map(({ min }) => min).filter((min) => min > 0);
    expect(limits.length).toBe(3);
    expect(limits.flatMap((limit) => missingAround(limit, 0.01, tried))).toEqual([]);
  });

  test("divisor, cap and least basic services are tried: at them, just below and just above", () => {
    const { divisorMin, countCap, minBasicServices } = rules.formula;
    const numbers = counts.map(({ innovations }) => innovations.count);
    const affairs = counts.map((one) => one.affairs);
    const least = need(minBasicServices);
    expect([
      ...missingAround(need(divisorMin), 1, numbers),
      ...missingAround(need(countCap), 1, numbers),
      ...missingAround(least, 1, least === 6 ? [...affairs, 7] : affairs),
    ]).toEqual([]);
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
