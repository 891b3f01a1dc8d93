import { existsSync } from "node:fs";
import { join } from "node:path";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { findIndicator, ruleYears } from "../../src/rules/index";
import type { PredicateName } from "../../src/rules/types";
import {
  countScoreOf,
  divisorOf,
  fractionToHundredths,
  fractionToNumber,
  indexFormula,
  indexOf,
  predicateOf,
  predicateOfFraction,
  roundHalfUp,
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

/** A published result without its SPD: the score on the grid of the weights that gives it. */
interface PublishedCase {
  name: string;
  count: number;
  meanMaturity: number;
  index: number;
  decimals: number;
  spd: number;
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

/** Only some years have results that were published with their parts, and levels that are not in ambang.yaml. */
function optionalCases<T>(file: string): T[] {
  return existsSync(join(__dirname, "../cases", file)) ? cases<T>(file) : [];
}

const ALL_BASIC_SERVICES = 6;
const SPD_MAX = 63;
const GRID = 0.25;

describe.each(ruleYears())("the rules of %i", (year) => {
  const rules = ruleSet(year);
  const formula = indexFormula(rules);

  test.each(cases<IndexCase>(`${year}/index.yaml`))("$name", ({ spd, innovations, affairs, expect: expected }) => {
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

  test.each(cases<{ name: string; index: number; predicate: string }>(`${year}/predikat.yaml`))(
    "predikat: $name",
    ({ index, predicate }) => {
      expect(predicateOf(index, rules)).toBe(predicate);
    },
  );
});

const published = ruleYears().flatMap((year) =>
  optionalCases<PublishedCase>(`${year}/terbit.yaml`).map((entry) => ({ year, ...entry })),
);

test.each(published)("$year, $name: one SPD score gives the published index", (entry) => {
  const formula = indexFormula(ruleSet(entry.year));
  const scores = Array.from({ length: SPD_MAX / GRID + 1 }, (_, step) => step * GRID);
  const fitting = scores.filter((spd) => {
    const index = indexOf(formula, {
      spd: toHundredths(spd),
      sumMaturity: entry.count * toHundredths(entry.meanMaturity),
      n: entry.count,
      counted: entry.count,
      coveredBasicServices: ALL_BASIC_SERVICES,
    });
    return roundHalfUp(fractionToNumber(index), entry.decimals) === entry.index;
  });
  expect(fitting).toEqual([entry.spd]);
});

const levelCases = ruleYears().flatMap((year) =>
  optionalCases<LevelCase>(`${year}/tingkat.yaml`).map((entry) => ({ year, ...entry })),
);

test.each(levelCases)("$year, no. $indicator $basis at $value", ({ year, ...entry }) => {
  const indicator = findIndicator(ruleSet(year), entry.indicator);
  if (!indicator) throw new Error(`no indicator ${entry.indicator}`);
  const measured = levelFromMeasurement(indicator, year, entry.value, entry.basis);
  if (entry.outside) expect(measured.kind).toBe("outside");
  else if (entry.basisNeeded) expect(measured.kind).toBe("basis-needed");
  else if (entry.notNumeric) expect(measured.kind).toBe("unreadable");
  else expect(measured).toMatchObject({ kind: "level", level: entry.level, also: entry.also ?? [] });
});
