import {
  basicServiceNames,
  findIndicator,
  highestMaturity,
  indicatorOf,
  indicatorsById,
  isBasicService,
  sidIndicators,
  spdIndicators,
} from "../../src/rules/lookups";
import type { Indicator, RuleSet, Sourced } from "../../src/rules/types";
import { MissingValueError, need, valueOf } from "../../src/rules/value";
import { ruleSet } from "../../src/rules/years/ruleSet";

const rules = ruleSet(2026);

test("the indicators of a region and of an innovation are apart, in the order of the letter", () => {
  const sid = sidIndicators(rules);
  const spd = spdIndicators(rules);
  expect([spd.length, sid.length]).toEqual([20, 20]);
  expect([...sid, ...spd].sort((a, b) => rules.indicators.indexOf(a) - rules.indicators.indexOf(b))).toEqual(
    rules.indicators,
  );
  expect(spd.every(({ aspect }) => aspect === "SPD") && sid.every(({ aspect }) => aspect === "SID")).toBe(true);
});

test("the highest maturity is 111 points in 2026, and unknown weights count nothing", () => {
  expect(highestMaturity(rules)).toBe(11_100);
  const weight = (value: number | null) => ({ value, source: [], confidence: "one-source", reason: "?" });
  const some = [0.25, 1.1, null].map((value) => ({ aspect: "SID", weight: weight(value) }));
  const indicators = [...some, { aspect: "SPD", weight: weight(5) }] as unknown as Indicator[];
  expect(highestMaturity({ ...rules, indicators })).toBe(405);
});

test("an indicator is found by its id, its number and its printed name, in any case and between spaces", () => {
  for (const one of rules.indicators) {
    for (const name of [one.id, one.key, one.name]) {
      expect(findIndicator(rules, ` ${name.toUpperCase()} `)).toBe(one);
      expect(findIndicator(rules, name.toLowerCase())).toBe(one);
    }
  }
  for (const none of ["", "99", "5", "regulasi daerah lain"]) expect(findIndicator(rules, none)).toBeUndefined();
});

test("an indicator of an id, and none where there is no id", () => {
  expect(indicatorOf(rules, "regulasi")).toBe(findIndicator(rules, "16"));
  expect([null, undefined, "", "16", "toString"].map((id) => indicatorOf(rules, id))).toEqual(Array(5).fill(undefined));
  expect([...indicatorsById(rules).keys()]).toEqual(rules.indicators.map(({ id }) => id));
  expect(indicatorsById(rules)).toBe(indicatorsById({ indicators: rules.indicators }));
});

test("the basic services are six affairs, in the order of the national list", () => {
  const affairs = valueOf(rules.affairs)!;
  expect(basicServiceNames(rules)).toEqual(affairs.slice(0, 6).map(({ name }) => name));
  expect(affairs.map(isBasicService).filter(Boolean)).toHaveLength(6);
  expect([isBasicService(null), isBasicService(undefined)]).toEqual([false, false]);
  const unknown: RuleSet["affairs"] = { value: null, source: [], confidence: "inferred", reason: "?" };
  expect(basicServiceNames({ ...rules, affairs: unknown })).toEqual([]);
});

test("the published value comes before the assumed one, and 0 is a value", () => {
  const sourced: Omit<Sourced<number>, "value"> = { source: [], confidence: "one-source", reason: "belum diumumkan" };
  expect(valueOf({ ...sourced, value: 0, assumed: 3, assumption: "a" })).toBe(0);
  expect(valueOf({ ...sourced, value: null, assumed: 0, assumption: "a" })).toBe(0);
  expect(valueOf({ ...sourced, value: null })).toBeNull();
  expect(valueOf(undefined)).toBeNull();
  expect(need({ ...sourced, value: 0 })).toBe(0);
  expect(() => need({ ...sourced, value: null })).toThrow(new MissingValueError("belum diumumkan"));
  expect(() => need({ value: null, source: [], confidence: "one-source" })).toThrow(new MissingValueError(""));
});
