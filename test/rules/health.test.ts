import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { assumptionsInUse } from "../../src/rules/years/compose";
import { isDelta, type YearFile } from "../../src/rules/years/kinds";
import { consistencyProblems } from "../../src/rules/file/consistency";
import { need, newestRules, ruleYears, sidIndicators, spdIndicators, valueOf } from "../../src/rules/index";
import history from "../../src/rules/history.json";
import questions from "../../src/rules/questions.json";
import { SOURCE_CODES } from "../../src/rules/sources";
import type { Sourced } from "../../src/rules/types";
import { sidWeights, spdWeights } from "../../src/scoring/index";

const YEARS = ruleYears();

/** Highest maturity of an innovation: 111 since 2022 (P5), 150 in 2021 (S10). */
const SID_MAX: Record<number, number> = { 2021: 150 };

/** Assumptions about how to compute, which belong to no single value. */
const METHOD = ["count-zero-when-missed", "main-affair", "rejected-in-divisor", "rounding", "other-stages"];

function sum(weights: readonly number[]): number {
  return weights.reduce((total, weight) => total + weight, 0) / 100;
}

function* sourcedValues(node: unknown, path = ""): Generator<{ path: string; entry: Sourced<unknown> }> {
  if (node === null || typeof node !== "object") return;
  if ("value" in node && "source" in node && "confidence" in node) yield { path, entry: node as Sourced<unknown> };
  for (const [key, child] of Object.entries(node)) yield* sourcedValues(child, `${path}.${key}`);
}

function file(year: number): YearFile {
  return JSON.parse(readFileSync(join(__dirname, `../../src/rules/years/iid-${year}.json`), "utf8")) as YearFile;
}

test("the years run from 2021 on without a gap; those after the newest published one are prognoses", () => {
  expect(YEARS).toEqual(YEARS.map((_, index) => 2021 + index));
  expect(YEARS).toEqual(expect.arrayContaining([2026, 2027, 2028, 2029]));
  const newest = newestRules();
  const published = YEARS.filter((year) => ruleSet(year).standing === "published");
  expect(Math.max(...published)).toBe(newest.year);
  for (const year of YEARS.filter((one) => one > newest.year)) expect(ruleSet(year).standing).toBe("announced");
});

test("no open question speaks of a year that nothing is known of, and their names are unique", () => {
  const known = [...history.map(({ year }) => year), ...YEARS];
  for (const { years } of questions) expect(years.filter((year) => !known.includes(year))).toEqual([]);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
});

test("2018 to 2020 are history: what is known of them has sources, and no rules compute them", () => {
  expect(history.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  for (const { year, source, text } of history) {
    expect(source.length).toBeGreaterThan(0);
    expect(source.filter((code) => !SOURCE_CODES.includes(code))).toEqual([]);
    expect(text.id).not.toBe(text.en);
    expect(() => ruleSet(year)).toThrow(expect.objectContaining({ isHistory: true }));
  }
  expect(() => ruleSet(2017)).toThrow(expect.objectContaining({ isHistory: false }));
});

describe.each(YEARS)("%i", (year) => {
  const rules = ruleSet(year);

  test("nothing contradicts itself", () => {
    expect(rules.year).toBe(year);
    expect(consistencyProblems(rules)).toEqual([]);
  });

  test("weights and count score add up to the total", () => {
    const sid = SID_MAX[year] ?? 111;
    expect(sum(spdWeights(rules).weights)).toBe(21);
    expect(sum(sidWeights(rules).weights)).toBe(sid / 3);
    const count = need(rules.formula.countPerInnovation) * need(rules.formula.countCap);
    expect(63 + sid + count).toBe(need(rules.formula.totalMax));
  });

  test("the same forty indicators as ever, numbered 1 to 35", () => {
    expect(rules.indicators.map(({ id }) => id)).toEqual(newestRules().indicators.map(({ id }) => id));
    expect(rules.indicators).toHaveLength(40);
    const numbers = rules.indicators.map(({ key }) => parseInt(key, 10));
    expect([...new Set(numbers)]).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
    expect(spdIndicators(rules)).toHaveLength(20);
    expect(sidIndicators(rules)).toHaveLength(20);
  });

  test("every missing value has a reason, every value a source or a reason, every source an entry", () => {
    const entries = [...sourcedValues(rules)];
    expect(entries.length).toBeGreaterThan(150);
    const silent = entries.filter(({ entry }) => entry.value === null && !entry.reason);
    const groundless = entries.filter(({ entry }) => entry.source.length === 0 && !entry.reason);
    const unlisted = entries.filter(({ entry }) =>
      entry.source.some((code) => !SOURCE_CODES.includes(code) && !(code in rules.sources)),
    );
    expect([...silent, ...groundless, ...unlisted].map(({ path }) => path)).toEqual([]);
  });

  test("every assumption that a value names is listed once, and none is listed for nothing", () => {
    const listed = rules.assumptions.map(({ id }) => id);
    expect(new Set(listed).size).toBe(listed.length);
    const used = assumptionsInUse(rules);
    expect([...used].filter((id) => !listed.includes(id))).toEqual([]);
    // No value rests on the others: they are about the method of the computation.
    expect(METHOD).toEqual(expect.arrayContaining(listed.filter((id) => !used.has(id))));
  });

  test("the predikat limits run downwards to 0 without a gap of more than a hundredth", () => {
    const predicates = need(rules.predicates);
    expect(predicates.map(({ name }) => name)).toEqual([
      "Sangat Inovatif",
      "Inovatif",
      "Kurang Inovatif",
      "Tidak Dapat Dinilai",
    ]);
    expect(predicates.at(0)?.max).toBe(100);
    expect(predicates.at(-1)?.min).toBe(0);
    for (const [index, { min }] of predicates.slice(0, -1).entries()) {
      expect(min - predicates[index + 1]!.max).toBeCloseTo(0.01, 9);
    }
  });

  test("the window covers two whole years and ends before the assessment year", () => {
    const { from, to } = need(rules.window);
    expect([from, to]).toEqual([`${year - 2}-01-01`, `${year - 1}-12-31`]);
  });

  test("38 affairs, six of them basic services, of which no more are required", () => {
    const affairs = need(rules.affairs);
    expect(affairs.map(({ number }) => number)).toEqual(Array.from({ length: 38 }, (_, index) => index + 1));
    expect(affairs.filter(({ group }) => group === "wajib-yandas")).toHaveLength(6);
    expect(need(rules.formula.minBasicServices)).toBeLessThanOrEqual(6);
  });

  test("every innovation indicator has levels, evidence form and a known mandatory flag", () => {
    for (const indicator of sidIndicators(rules)) {
      expect(valueOf(indicator.levels) ?? valueOf(indicator.bases)).not.toBeNull();
      expect(valueOf(indicator.evidence)).not.toBeNull();
      expect(valueOf(indicator.mandatory)).not.toBeNull();
    }
  });
});

const DELTAS = YEARS.map(file).filter(isDelta);

test("2026 is whole, the years before build on it", () => {
  expect(DELTAS.map(({ year }) => year)).toEqual(expect.arrayContaining([2021, 2022, 2023, 2024, 2025]));
  expect(DELTAS.map(({ year }) => year)).not.toContain(2026);
});

describe.each(DELTAS)("the file of $year", (delta) => {
  const { year } = delta;

  test("says what becomes of everything it does not state", () => {
    expect(YEARS).toContain(delta.base);
    expect(delta.carried.some(({ paths }) => paths.includes("*"))).toBe(true);
    for (const { assumption } of delta.carried) {
      expect(ruleSet(year).assumptions.map(({ id }) => id)).toContain(assumption);
    }
  });

  test("every path names something that exists", () => {
    const ids = new Set(ruleSet(2026).indicators.map(({ id }) => id));
    const paths = [...delta.repeated, ...delta.carried, ...delta.unknown].flatMap((entry) => entry.paths);
    const FIELDS = ["weight", "mandatory", "levels", "ranges", "bases", "evidence"];
    const PLACES = ["*", "legalBasis", "predicates", "window", "affairs", "scoredStage", "designMinWords", "profile"];
    const unknown = paths.filter((path) => {
      const [head = "", field = ""] = path.split(".");
      if (PLACES.includes(path)) return false;
      if (head === "formula") return !(field === "" || field in ruleSet(2026).formula);
      if (head === "profile") return !ruleSet(2026).profile.some(({ id }) => id === field) && field !== "tematik";
      return !(ids.has(head) || head === "SPD" || head === "SID") || !FIELDS.includes(field);
    });
    expect(unknown).toEqual([]);
  });
});

// What later letters say stands in test/cases/<year>.
test("what the years up to 2026 are known for", () => {
  const divisor = (year: number): unknown => [
    valueOf(ruleSet(year).formula.divisorMin),
    ruleSet(year).formula.divisorMin.value !== null,
  ];
  expect([2023, 2024, 2025, 2026].map(divisor)).toEqual([
    [10, true],
    [10, false],
    [10, false],
    [12, true],
  ]);
  const known = YEARS.filter((year) => year <= 2026);
  expect(known.map((year) => valueOf(ruleSet(year).formula.minBasicServices))).toEqual([2, 2, 2, 2, 2, 5]);
});
