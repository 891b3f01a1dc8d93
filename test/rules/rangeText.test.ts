import * as fc from "fast-check";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { ruleYears, valueOf } from "../../src/rules/index";
import { parseRange, rangeText } from "../../src/rules/rangeText";
import type { NumericRange } from "../../src/rules/types";

test.each<[NumericRange, number, string]>([
  [{ max: 50 }, 0, "<= 50"],
  [{ min: 51, max: 90 }, 0, "51 s.d. 90"],
  [{ min: 91 }, 0, ">= 91"],
  [{ minExclusive: 50 }, 2, "> 50,00"],
  [{ maxExclusive: 0.5 }, 1, "< 0,5"],
  [{ min: -50.33, max: 8.16 }, 2, "-50,33 s.d. 8,16"],
  [{ min: 3, max: 3 }, 0, "3"],
  [{ min: 40.01, max: 70.99 }, 0, "40,01 s.d. 70,99"],
  [{ minExclusive: 5, maxExclusive: 10 }, 0, "> 5 s.d. < 10"],
  [{ min: 1000 }, 0, ">= 1000"],
  [{}, 0, ""],
])("%j with %i decimals is %s", (range, decimals, text) => {
  expect(rangeText(range, decimals)).toBe(text);
});

test("a decimal point where one is asked for", () => {
  expect(rangeText({ min: -50.33, max: 8.16 }, 2, ".")).toBe("-50.33 s.d. 8.16");
});

test.each<[string, NumericRange | null]>([
  ["<= 50% atau tidak ada pengaduan", { max: 50 }],
  ["51% s.d. 90%", { min: 51, max: 90 }],
  ["≥ 91 %", { min: 91 }],
  ["1-10 orang", { min: 1, max: 10 }],
  ["11 – 30", { min: 11, max: 30 }],
  ["-50,33% s.d. 8,16%", { min: -50.33, max: 8.16 }],
  ["-8 - -2", { min: -8, max: -2 }],
  ["51 s/d 90", { min: 51, max: 90 }],
  ["51 sampai dengan 90", { min: 51, max: 90 }],
  ["lebih dari 30 orang", { minExclusive: 30 }],
  ["30 ke atas", { min: 30 }],
  ["6 hari ke atas", { min: 6 }],
  ["5 perangkat daerah atau lebih", { min: 5 }],
  ["kurang dari 5", { maxExclusive: 5 }],
  ["> 50,00", { minExclusive: 50 }],
  ["=< 2,04", { max: 2.04 }],
  ["1.000 s.d. 2.500", { min: 1000, max: 2500 }],
  ["3 aktor (termasuk pelaksana)", { min: 3, max: 3 }],
  ["1 dari 4 metode", null],
  ["T-2, T-1, dan T-0", null],
  ["90 s.d. 51", null],
  ["dua tahun berturut-turut", null],
  ["", null],
])("%s is read as %j", (text, range) => {
  expect(parseRange(text)).toEqual(range);
});

test("every range of every year survives being written and read", () => {
  let seen = 0;
  for (const year of ruleYears()) {
    for (const indicator of ruleSet(year).indicators) {
      const triples = [
        { decimals: indicator.decimals ?? 0, ranges: valueOf(indicator.ranges) ?? [] },
        ...(valueOf(indicator.bases) ?? []),
      ];
      for (const { decimals, ranges } of triples) {
        for (const range of ranges) {
          expect(parseRange(rangeText(range, decimals))).toEqual(range);
          seen += 1;
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(80);
});

test("ranges with any hundredths survive too", () => {
  const bound = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((hundredths) => hundredths / 100);
  const range = fc.oneof(
    bound.map((min): NumericRange => ({ min })),
    bound.map((max): NumericRange => ({ max })),
    bound.map((minExclusive): NumericRange => ({ minExclusive })),
    bound.map((maxExclusive): NumericRange => ({ maxExclusive })),
    fc.tuple(bound, bound).map(([a, b]): NumericRange => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  );
  fc.assert(
    fc.property(range, fc.integer({ min: 0, max: 2 }), (one, decimals) => {
      expect(parseRange(rangeText(one, decimals))).toEqual(one);
    }),
  );
});
