import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { codeIn, codeText } from "../../src/training/code";
import { exerciseOf, hasExercises } from "../../src/training/exercise/exercise";
import { FAULT_CODES, RECIPES } from "../../src/training/exercise/faults/recipes";
import { placeOfFinding } from "../../src/training/exercise/judged";
import { soundInnovations } from "../../src/training/exercise/pool";
import { seedOf } from "../../src/training/random";
import { findingTitle } from "../../src/i18n/finding";
import { faultNamed } from "../../src/i18n/training/training";
import { readWorkbook } from "../../src/workbook/index";
import { exercise, handedOut, mend, words } from "./hands";

const SEED = fc.nat({ max: 0xffffffff });
const YEAR = fc.constantFrom(2021, 2022, 2023, 2024, 2025, 2026);

test("any seed gives a workbook in which the analysis finds the planted faults and nothing else", async () => {
  await fc.assert(
    fc.asyncProperty(SEED, YEAR, async (seed, year) => {
      const made = exercise(seed, year);
      const { rules } = made;
      // Without any hint: the file as a reader of workbooks meets it.
      const { innovations: table, spd, problem } = readWorkbook(await handedOut(made), rules);
      expect(problem).toBeNull();
      const { findings } = analyze({ innovations: table!, spd, opd: null, rules });
      const found = findings.map((finding) => {
        const number = table!.records.findIndex(({ row }) => row === finding.innovationRow) + 1;
        return `${number} ${placeOfFinding(finding, table!)} ${finding.code}`;
      });
      expect(found.sort()).toEqual(
        made.faults.map(({ innovation, place, code }) => `${innovation} ${place} ${code}`).sort(),
      );
      expect(made.faults).toHaveLength(12);
      expect(table!.records).toHaveLength(12);
    }),
    { numRuns: 6 },
  );
});

test("the same seed gives the same exercise, another one another", () => {
  fc.assert(
    fc.property(SEED, SEED, (one, other) => {
      const first = exercise(one);
      expect(exercise(one)).toEqual(first);
      if (one !== other) expect(exercise(other).innovations).not.toEqual(first.innovations);
    }),
    { numRuns: 3 },
  );
});

test("every kind of fault is planted by some seed of 2026, and three innovations stay sound", () => {
  const planted = new Set<string>();
  for (let seed = 0; seed < 14; seed += 1) {
    const { faults } = exercise(seed);
    for (const { code } of faults) planted.add(code);
    expect(new Set(faults.map(({ innovation }) => innovation)).size).toBeLessThanOrEqual(9);
  }
  expect([...planted].sort()).toEqual([...FAULT_CODES].sort());
  expect(new Set(RECIPES.map(({ code }) => code)).size).toBe(RECIPES.length);
});

test("each innovation of the pool stands under the rules of every year with exercises", () => {
  for (const year of [2021, 2022, 2023, 2024, 2025, 2026]) {
    expect(hasExercises(ruleSet(year))).toBe(true);
    expect(soundInnovations(ruleSet(year)).length).toBeGreaterThan(30);
  }
  expect(hasExercises(ruleSet(2027))).toBe(false);
});

test("a fault that is mended leaves the others as they are", async () => {
  const made = exercise(5);
  for (const fault of made.faults) {
    const data = await handedOut(made);
    mend(data, made, [fault]);
    const { innovations: table, spd } = readWorkbook(data, made.rules);
    const { findings } = analyze({ innovations: table!, spd, opd: null, rules: made.rules });
    const left = findings.map(({ code }) => code).sort();
    expect(left).toEqual(
      made.faults
        .filter((one) => one !== fault)
        .map(({ code }) => code)
        .sort(),
    );
  }
});

test("no cell of the handed-out file, nor a hidden sheet, says what was planted", async () => {
  const made = exercise(77);
  const data = await handedOut(made, "Budi");
  const cells = data.sheets.flatMap(({ values }) => values.flat()).filter((cell) => cell !== null);
  const texts = cells.map(String);
  for (const code of FAULT_CODES) expect(texts).not.toContain(code);
  // The list of kinds holds all kinds, so that it tells none.
  const titles = FAULT_CODES.map((code) => words.title(code));
  expect(titles.filter((title) => texts.includes(title))).toEqual(titles);
  // The same lists in another file of the class.
  const other = await handedOut(exercise(78), "Budi");
  const choices = (from: typeof data): unknown => from.sheets.find(({ name }) => name === "Pilihan")?.values;
  expect(choices(other)).toEqual(choices(data));
});

test("a code is read as people type it, and nothing else is one", () => {
  fc.assert(
    fc.property(SEED, (seed) => {
      const code = { year: 2026, seed, check: "7H2M" };
      expect(codeIn(codeText(code))).toEqual(code);
      expect(codeIn(`Kode: ${codeText(code).toLowerCase()} .`)).toEqual(code);
    }),
  );
  expect(codeIn("IID-2026-OIL0000-7H2M")).toEqual(codeIn("IID-2026-0110000-7H2M"));
  for (const text of [
    "",
    "IID-2026",
    "IID-2026-1234567",
    "IID-26-1234567-1234",
    "IID-2026-ZZZZZZZ-1234",
    "IID-2026-UUUUUUU-1234",
  ]) {
    expect(codeIn(text)).toBeNull();
  }
});

test("seeds of words that differ little differ", () => {
  const seeds = Array.from({ length: 500 }, (_, i) => seedOf(`kelas/${i + 1}`));
  expect(new Set(seeds).size).toBe(500);
});

test("titles of kinds are understood in both languages and belong to one kind each", () => {
  for (const locale of ["id", "en"] as const) {
    for (const code of FAULT_CODES) expect(faultNamed(findingTitle(locale, code))).toBe(code);
  }
  expect(faultNamed("evidence-missing")).toBe("evidence-missing");
  expect(faultNamed("tidak ada yang begini")).toBeNull();
  expect(faultNamed("constructor")).toBeNull();
});

test("an exercise of other rules has another check, so that it is never marked by the wrong key", () => {
  const year = ruleSet(2026);
  const made = exerciseOf(year, 9);
  const wordy = { ...year, designMinWords: { ...year.designMinWords, value: 40 } };
  const other = exerciseOf(wordy, 9);
  expect(other.code.seed).toBe(made.code.seed);
  expect(other.code.check).not.toBe(made.code.check);
});
