import fc from "fast-check";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { findIndicator, ruleYears } from "../../src/rules/index";
import { levelFromMeasurement } from "../../src/scoring/measured";
import { cases } from "../support/cases";
import { expectationYear } from "../support/years";

const YEARS = ruleYears();
const FILE = "ukuran.yaml";
/** Indicators that a kind of document decides. */
const DOCUMENTS = ["16", "19", "23", "25", "26", "30", "34"];

interface MeasurementCase {
  indicator: string;
  given: string | number;
  basis?: string;
  level?: number;
  kind?: string;
}

function measure(year: number, { indicator, given, basis }: MeasurementCase) {
  const found = findIndicator(ruleSet(year), indicator);
  if (!found) throw new Error(`no indicator ${indicator} in ${year}`);
  return levelFromMeasurement(found, year, given, basis);
}

describe.each(YEARS.filter((year) => expectationYear(year, FILE) === year))("measurements of %i", (year) => {
  test.each(cases<MeasurementCase>(`${year}/ukuran.yaml`))("no. $indicator: $given ($basis)", (entry) => {
    const found = measure(year, entry);
    if (entry.kind === undefined) expect(found).toMatchObject({ kind: "level", level: entry.level });
    else expect(found.kind).toBe(entry.kind);
  });
});

test("a year without expectations of its own takes documents as the year whose letter it follows", () => {
  const followers = YEARS.map((year) => [year, expectationYear(year, FILE)] as const).filter(([a, b]) => a !== b);
  expect(followers).toContainEqual([2022, 2023]);
  for (const [year, file] of followers) {
    const documents = cases<MeasurementCase>(`${file}/${FILE}`).filter(({ indicator }) =>
      DOCUMENTS.includes(indicator),
    );
    for (const entry of documents) expect(measure(year, entry)).toEqual(measure(file, entry));
  }
});

test("the years of a text are those before the assessment year", () => {
  const level = (year: number, given: string) => measure(year, { indicator: "18", given });
  expect(level(2027, "2025-2027")).toMatchObject({ level: 3 });
  expect(level(2026, "2025-2027")).toMatchObject({ level: 2 });
  expect(level(2029, "2025-2027")).toMatchObject({ level: 1 });
});

test("every wording of a level of every year is that level", () => {
  for (const year of ruleYears()) {
    for (const indicator of ruleSet(year).indicators) {
      const texts = indicator.levels.value ?? indicator.levels.assumed;
      if (!texts || indicator.bases) continue;
      texts.forEach((text, index) => {
        const found = levelFromMeasurement(indicator, year, text);
        expect({ year, key: indicator.key, text, found }).toMatchObject({ found: { kind: "level", level: index + 1 } });
      });
    }
  }
});

test("overlapping ranges name the lower levels that hold the value too", () => {
  expect(measure(2026, { indicator: "5b", given: "5,92" })).toEqual({
    kind: "level",
    level: 2,
    also: [1],
    rounded: 5.92,
  });
  expect(measure(2026, { indicator: "33", given: "25 %", basis: "b" })).toMatchObject({ basis: "b", rounded: 25 });
});

test("bases that do not go together are named, in the order of the letter", () => {
  const mixed = (...bases: string[]) => ({ kind: "basis-mixed", bases });
  expect(measure(2026, { indicator: "33", given: "350 orang", basis: "b" })).toEqual(mixed("a", "b"));
  expect(measure(2026, { indicator: "33", given: "25 %", basis: "e" })).toEqual(mixed("b", "c", "d", "e"));
  expect(measure(2026, { indicator: "33", given: 350, basis: "b dan a" })).toEqual(mixed("a", "b"));
  expect(measure(2026, { indicator: "33", given: "350 orang;25 %" })).toMatchObject({ kind: "basis-mixed" });
  expect(measure(2026, { indicator: "33", given: "350 orang, 12 barang" })).toMatchObject({ kind: "basis-mixed" });
  expect(measure(2026, { indicator: "33", given: "350 orang  dan  12 barang" })).toMatchObject({ kind: "basis-mixed" });
  // Parts without a number are no second value.
  expect(measure(2026, { indicator: "33", given: "350 orang; daftar barang" })).toMatchObject({ kind: "basis-needed" });
  expect(measure(2026, { indicator: "33", given: 350 })).toEqual({ kind: "basis-needed", bases: [..."abcdef"] });
});

test("a range is the level that holds all of it, or the one that is reached at least where it is open towards the better", () => {
  const level = (indicator: string, given: string, basis?: string) => {
    const found = measure(2026, { indicator, given, ...(basis && { basis }) });
    return found.kind === "level" ? found.level : found.kind;
  };
  // Of units: 5 to 20, 20.01 to 50, more than 50 percent. The next number is a hundredth more.
  expect(level("33", "lebih dari 30 %", "b")).toBe(2);
  expect(level("33", "lebih dari 49,99 %", "b")).toBe(2);
  expect(level("33", "lebih dari 50 %", "b")).toBe(3);
  expect(level("33", "lebih dari 20 %", "b")).toBe(2);
  expect(level("33", "5-20 %", "b")).toBe(1);
  expect(level("33", "5-21 %", "b")).toBe("unreadable");
  expect(level("33", "kurang dari 20 %", "b")).toBe("unreadable");
  // Days: fewer are better.
  expect(level("28", "maksimal 1 hari")).toBe(3);
  expect(level("28", "1-30 hari")).toBe("unreadable");
  expect(level("28", "minimal 1 hari")).toBe("unreadable");
});

test("a comma before three digits of a count may be thousands or decimals, and is neither", () => {
  const kind = (indicator: string, given: string) => measure(2026, { indicator, given }).kind;
  for (const given of ["1,250 orang", "12,500", "tim 1,250 orang"]) expect(kind("17", given)).toBe("unreadable");
  for (const given of ["12,5", "1.250", "0,250", "12,50", "1,2500"]) expect(kind("17", given)).toBe("level");
  expect(kind("29", "51,250 %")).toBe("level");
});

test("any text and any number gets an answer, never an exception, and the same in another case", () => {
  const rules = ruleSet(2026);
  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom("SK", "Bupati", "12", "orang", "%", "2024", "T-1", "dan", "3,5", "s.d.", "a"), {
        maxLength: 6,
      })
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(fc.constantFrom(...rules.indicators), fc.oneof(text, fc.double()), text, (indicator, given, basis) => {
      const found = levelFromMeasurement(indicator, 2026, given, basis);
      if (found.kind === "level") expect([0, 1, 2, 3]).toContain(found.level);
      if (typeof given === "string" && /^[a-z0-9 ]*$/i.test(given + basis)) {
        expect(levelFromMeasurement(indicator, 2026, given.toUpperCase(), basis.toUpperCase()).kind).toBe(found.kind);
      }
    }),
    { numRuns: 2000 },
  );
});
