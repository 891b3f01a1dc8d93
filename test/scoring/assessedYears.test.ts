import type { LevelTriple } from "../../src/rules/types";
import { levelFromYears, yearsListed } from "../../src/scoring/assessedYears";

/** As the letter of 2026 asks for budgets: one of two years, two in a row, all three. */
const ANY: LevelTriple<string> = ["Dianggarkan pada T-1 atau T-2", "dua tahun berturut-turut", "T-0, T-1, dan T-2"];
const LAST: LevelTriple<string> = ["1 tahun terakhir", "2 tahun terakhir", "3 tahun terakhir"];
const NAMED: LevelTriple<string> = ["T-2", "T-1", "T-0"];
const at = (level: number) => ({ kind: "level", level });
const OUTSIDE = { kind: "outside" };

describe("years that a text names", () => {
  it.each([
    ["", 0],
    ["2 kali", 0],
    ["2025", 1],
    ["2024, 2025", 2],
    ["2025 dan 2025", 1],
    ["2023-2025", 3],
    ["2025 - 2023", 3],
    ["2023 s.d. 2025", 3],
    ["2023 s/d 2025", 3],
    ["2023 sd 2025", 3],
    ["2023 sampai 2025", 3],
    ["2023 sampai dengan ta. 2025", 3],
    ["2023 hingga 2025", 3],
    ["2023–2025", 3],
    ["T-1 dan T-2", 2],
    ["t1, t 2, T-0", 3],
    ["T-1 2025", 1],
    ["RPJMD 2025-2029", 0],
    ["renstra 2025-2029", 0],
    ["RPJPD 2025", 0],
    ["RKPD 2025 sesuai RPJMD", 1],
    ["12025", 0],
    ["1999", 0],
  ])("%j: %i", (text, count) => {
    expect(yearsListed(text, 2026)).toBe(count);
  });
});

describe("levels of years that are named", () => {
  it.each([
    ["2024", at(1)],
    ["T-2", at(1)],
    ["2025", at(1)],
    ["2024, 2025", at(2)],
    ["2025-2026", at(2)],
    ["2025 2026", at(2)],
    ["2024 sampai 2026", at(3)],
    ["2020-2030", at(3)],
    // Not one after the other, but one of them is among those of level 1.
    ["2024 dan 2026", at(1)],
    ["2026", OUTSIDE],
    ["2023", OUTSIDE],
    ["2027", OUTSIDE],
    ["2010-2023", OUTSIDE],
    [2025, at(1)],
    [2026, OUTSIDE],
    [2000, OUTSIDE],
    [2099, OUTSIDE],
  ])("one of two, two in a row, all: %j", (given, expected) => {
    expect(levelFromYears(ANY, given, 2026)).toEqual(expected);
  });

  it.each([
    ["2024", at(1)],
    ["2024, 2026", at(2)],
    ["2024-2026", at(3)],
    ["2023", OUTSIDE],
    ["2023, 2026", at(1)],
    ["2026, 2027", at(1)],
  ])("how many of the last ones: %j", (given, expected) => {
    expect(levelFromYears(LAST, given, 2026)).toEqual(expected);
  });

  it("the highest level that is met holds", () => {
    expect(levelFromYears(NAMED, "2024", 2026)).toEqual(at(1));
    expect(levelFromYears(NAMED, "2024, 2025", 2026)).toEqual(at(2));
    expect(levelFromYears(NAMED, "2024, 2026", 2026)).toEqual(at(3));
    expect(levelFromYears(["T-1 dan T-2", "T-0", "x"], "2024", 2026)).toEqual(OUTSIDE);
    expect(levelFromYears(["T-1 dan T-2", "T-0", "x"], "2024, 2025", 2026)).toEqual(at(1));
  });
});

describe("levels of a count of years", () => {
  it.each([
    [0, at(0)],
    [3, at(3)],
    [9, at(3)],
    ["0", at(0)],
    ["3", at(3)],
    ["tiga", at(3)],
    ["tiga tahun anggaran", at(3)],
    ["3 tahun berturut-turut", at(3)],
    // Two of three years: T-0 and T-2 would be level 1, yet the one level that asks for two is level 2.
    [2, at(2)],
    ["2 tahun", at(2)],
    ["dua kali", at(2)],
    ["2 tahun berturut-turut", at(2)],
    // One year: T-0 would be none, yet the one level that asks for one is level 1.
    [1, at(1)],
    ["satu tahun", at(1)],
    ["1 dokumen", at(1)],
    ["2 rkpd", at(2)],
    [10, null],
    [-1, null],
    [1.5, null],
    [2100, null],
    [1999, null],
    ["10", null],
    ["empat tahun", null],
    ["2 orang", null],
    ["sekitar 2 tahun", null],
    ["ada", null],
    ["", null],
  ])("%j", (given, expected) => {
    expect(levelFromYears(ANY, given, 2026)).toEqual(expected);
  });

  it("which years they are is asked where two levels want as many", () => {
    expect(levelFromYears(NAMED, 1, 2026)).toEqual({ kind: "years-needed" });
    expect(levelFromYears(NAMED, 2, 2026)).toEqual({ kind: "years-needed" });
    expect(levelFromYears(NAMED, 3, 2026)).toEqual(at(3));
    expect(levelFromYears(["T-1", "T-1 dan T-2", "T-0 dan T-1"], "2 tahun", 2026)).toEqual({ kind: "years-needed" });
  });

  it("two in a row are T-1 with one beside it, whatever a level asks", () => {
    const row: LevelTriple<string> = ["T-0 atau T-2", "T-1", "dua tahun berturut-turut"];
    expect(levelFromYears(row, "2 tahun berturut-turut", 2026)).toEqual(at(3));
    expect(levelFromYears(row, "2 tahun BERTURUT", 2026)).toEqual(at(3));
    // Without those words the count is that of the one level that asks for two.
    expect(levelFromYears(row, "2 tahun", 2026)).toEqual(at(3));
    const sure: LevelTriple<string> = ["x", "T-1", "T-0, T-1, T-2"];
    expect(levelFromYears(sure, "2 tahun berturut-turut", 2026)).toEqual(at(2));
    expect(levelFromYears(sure, "2 tahun", 2026)).toEqual({ kind: "years-needed" });
  });

  it("so many of the last years are sure, whichever they are", () => {
    expect([1, 2, 3].map((count) => levelFromYears(LAST, count, 2026))).toEqual([at(1), at(2), at(3)]);
  });
});

test("levels that do not speak of years give none", () => {
  expect(levelFromYears(["cetak", "elektronik", "daring"], "2024", 2026)).toBeNull();
  expect(levelFromYears(["cetak", "elektronik", "daring"], 2, 2026)).toBeNull();
  expect(levelFromYears(["cetak", "T-1", "daring"], "2025", 2026)).toEqual(at(2));
});
