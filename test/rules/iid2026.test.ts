import { ruleSet } from "../../src/rules/years/ruleSet";
import { need, newestRules, rulesOf, sidIndicators, spdIndicators, UnknownYearError } from "../../src/rules/index";
import { sidWeights, spdWeights } from "../../src/scoring/index";

const rules = ruleSet(2026);

test("weights add up to the published sums: 63 + 111 + 76 = 250", () => {
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0) / 100;
  expect(sum(spdWeights(rules).weights)).toBe(21);
  expect(spdWeights(rules).max / 100).toBe(63);
  expect(sum(sidWeights(rules).weights)).toBe(37);
  expect(sidWeights(rules).max / 100).toBe(111);
  const count = need(rules.formula.countPerInnovation) * need(rules.formula.countCap);
  expect(count).toBe(76);
  expect(63 + 111 + count).toBe(need(rules.formula.totalMax));
});

test("20 rows in 15 region indicators and 20 innovation indicators, numbers 16 to 35 in form order", () => {
  expect(spdIndicators(rules)).toHaveLength(20);
  expect(new Set(spdIndicators(rules).map(({ key }) => parseInt(key, 10))).size).toBe(15);
  expect(sidIndicators(rules).map(({ key }) => key)).toEqual(Array.from({ length: 20 }, (_, i) => String(16 + i)));
  expect(sidIndicators(rules).map(({ formNumber }) => formNumber)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
});

test("mandatory innovation indicators are regulation, people, speed, benefit and video", () => {
  const mandatory = sidIndicators(rules).filter((indicator) => indicator.mandatory.value);
  expect(mandatory.map(({ id }) => id)).toEqual(["regulasi", "sdm", "kecepatan", "kemanfaatan", "video"]);
});

test("38 affairs, 6 of them basic services", () => {
  const affairs = need(rules.affairs);
  expect(affairs).toHaveLength(38);
  expect(affairs.filter(({ group }) => group === "wajib-yandas")).toHaveLength(6);
});

test("an unknown year names the known ones", () => {
  expect(() => ruleSet(1999)).toThrow(UnknownYearError);
  expect(() => ruleSet(1999)).toThrow(/2026/);
});

test("the newest published year is there at once, other years come on demand", async () => {
  const newest = newestRules();
  expect(rulesOf()).toBe(newest);
  expect(rulesOf(newest.year)).toBe(newest);
  const earlier = rulesOf(2025);
  expect(earlier).toBeInstanceOf(Promise);
  expect((await earlier).year).toBe(2025);
  expect(() => rulesOf(2018)).toThrow(UnknownYearError);
});
