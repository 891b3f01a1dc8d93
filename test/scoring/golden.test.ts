import { ruleSet } from "../../src/rules/all";
import { findIndicator } from "../../src/rules/index";
import type { PredicateName } from "../../src/rules/types";
import {
  countScoreOf,
  divisorOf,
  fractionToHundredths,
  indexFormula,
  indexOf,
  predicateOf,
  predicateOfFraction,
  toHundredths,
} from "../../src/scoring/index";
import { levelFromMeasurement } from "../../src/scoring/measured";
import { cases } from "../support/cases";

interface IndexCase {
  name: string;
  spd: number;
  innovations: { count: number; maturity: number };
  affairs: number;
  expect: {
    index: number;
    predicate?: PredicateName;
    divisor?: number;
    countScore?: number;
    meanMaturity?: number;
  };
}

interface LevelCase {
  indicator: string;
  basis?: string;
  value: number;
  level?: number;
  also?: number[];
  outside?: boolean;
  basisNeeded?: boolean;
  notNumeric?: boolean;
}

const rules = ruleSet(2026);
const formula = indexFormula(rules);

describe("the index of 2026", () => {
  test.each(cases<IndexCase>("2026/index.yaml"))("$name", ({ spd, innovations, affairs, expect: expected }) => {
    const { count, maturity } = innovations;
    const index = indexOf(formula, {
      spd: toHundredths(spd),
      sumMaturity: count * toHundredths(maturity),
      n: count,
      counted: count,
      coveredBasicServices: affairs,
    });
    expect(fractionToHundredths(index) / 100).toBe(expected.index);
    if (expected.predicate) expect(predicateOfFraction(index, rules)).toBe(expected.predicate);
    if (expected.divisor) expect(divisorOf(formula, count)).toBe(expected.divisor);
    if (expected.countScore !== undefined) {
      expect(countScoreOf(formula, count, affairs)).toBe(toHundredths(expected.countScore));
    }
    if (expected.meanMaturity !== undefined) {
      expect((count * maturity) / divisorOf(formula, count)).toBe(expected.meanMaturity);
    }
  });
});

describe("the predikat of 2026", () => {
  test.each(cases<{ name: string; index: number; predicate: string }>("2026/predikat.yaml"))(
    "$name",
    ({ index, predicate }) => {
      expect(predicateOf(index, rules)).toBe(predicate);
    },
  );
});

describe("levels from measured values, 2026", () => {
  test.each(cases<LevelCase>("2026/tingkat.yaml"))("no. $indicator $basis at $value", (entry) => {
    const indicator = findIndicator(rules, entry.indicator);
    if (!indicator) throw new Error(`no indicator ${entry.indicator}`);
    const measured = levelFromMeasurement(indicator, 2026, entry.value, entry.basis);
    if (entry.outside) expect(measured.kind).toBe("outside");
    else if (entry.basisNeeded) expect(measured.kind).toBe("basis-needed");
    else if (entry.notNumeric) expect(measured.kind).toBe("unreadable");
    else expect(measured).toMatchObject({ kind: "level", level: entry.level, also: entry.also ?? [] });
  });
});
