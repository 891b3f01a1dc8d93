import fc from "fast-check";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { copyToYear, exportRuleSet } from "../../src/rules/file/exchange";
import { asOwn } from "../../src/rules/file/regionalRules";
import { findIndicator, ruleYears, valueOf } from "../../src/rules/index";
import { loadRuleSet } from "../../src/rules/file/load";
import { isRuleTable, readRuleTable, type CellLike } from "../../src/rules/table/ruleTable";
import type { RuleSet } from "../../src/rules/types";
import {
  FILE_TYPES,
  KEY,
  LEVEL1,
  MANDATORY,
  NAME,
  RANGE1,
  ruleCells,
  rowOf,
  SECTION,
  SOURCE,
  VALUE,
  withCell,
} from "./ruleTableCells";

/** What a reading may change even when no cell was: it is the office's own, read from a sheet. */
function content(rules: RuleSet): unknown {
  const { status: _status, ...rest } = asOwn(rules);
  return rest;
}

describe("the table of 2026", () => {
  const table = ruleCells(ruleSet(2026));

  test("has a header row, then parameters, limits, window, indicators and measuring bases", () => {
    expect(table[0]).toEqual([
      ..."Bagian,Kunci,Nama,Nilai/Bobot,Wajib,Level 1,Level 2,Level 3".split(","),
      ..."Rentang 1,Rentang 2,Rentang 3,Desimal,Jenis berkas,Keyakinan,Sumber".split(","),
    ]);
    expect(table).toHaveLength(60);
    const count = (section: string): number => table.filter((row) => row[SECTION] === section).length;
    expect(["Parameter", "Predikat", "Rentang waktu", "Indikator", "Basis ukur"].map(count)).toEqual([7, 4, 2, 40, 6]);
    expect(table.every((row) => row.length === 15)).toBe(true);
  });

  test("shows weight, levels, ranges as published, file types and sources", () => {
    const row = table[rowOf(table, "Indikator", 29)]!;
    expect(row[VALUE]).toBe(1);
    expect(row.slice(RANGE1, RANGE1 + 3)).toEqual(["<= 50", "51 s.d. 90", ">= 91"]);
    expect(row[FILE_TYPES]).toBe("jpg, jpeg, png");
    expect(table[rowOf(table, "Indikator", 16)]?.[MANDATORY]).toBe("ya");
    expect(table[rowOf(table, "Indikator", "5a")]?.[VALUE]).toBe(0.75);
    expect(table[rowOf(table, "Basis ukur", "33/b")]?.slice(RANGE1, RANGE1 + 3)).toEqual([
      "5,00 s.d. 20,00",
      "20,01 s.d. 50,00",
      "> 50,00",
    ]);
    expect(table[rowOf(table, "Parameter", "pembagi minimal")]?.slice(13)).toEqual(["dua sumber", "S1, S2"]);
  });

  test("computes the total from the weights, wherever the rows stand", () => {
    expect(table[rowOf(table, "Parameter", "nilai total")]?.[VALUE]).toBe(
      '=3*SUMIF(A$2:A$60,"Indikator",D$2:D$60)+D5*D6',
    );
    expect(table[4]?.[KEY]).toBe("skor per inovasi");
    expect(table[5]?.[KEY]).toBe("batas jumlah inovasi");
  });

  test("what is unknown or assumed is said", () => {
    const old = ruleCells(ruleSet(2025));
    const divisor = old[rowOf(old, "Parameter", "pembagi minimal")]!;
    expect(divisor[VALUE]).toBe(10);
    expect(divisor[13]).toBe("anggapan");
    expect(divisor[SOURCE]).toContain("Tidak ditemukan untuk 2025");
    expect(old[rowOf(old, "Indikator", 1)]?.slice(LEVEL1, LEVEL1 + 3)).toEqual([null, null, null]);
  });
});

describe("a table that nobody changed gives the rules it was made from", () => {
  test.each(ruleYears())("%i, in both languages", (year) => {
    for (const language of ["id", "en"] as const) {
      const read = readRuleTable(ruleCells(ruleSet(year), language), ruleSet);
      expect(content(read)).toEqual(content(ruleSet(year)));
      expect(read.standing).toBe("own");
    }
  });

  test.each(ruleYears())("%i, and it can be exported and loaded", (year) => {
    const read = readRuleTable(ruleCells(ruleSet(year)), ruleSet);
    expect(loadRuleSet(JSON.parse(JSON.stringify(exportRuleSet(read))), "a.json").year).toBe(year);
  });

  test("empty cells may be blank texts, nothing, or 0", () => {
    for (const blank of ["", null, undefined, 0]) {
      const table = ruleCells(ruleSet(2026)).map((row) => row.map((cell) => cell ?? blank));
      expect(content(readRuleTable(table, ruleSet))).toEqual(content(ruleSet(2026)));
    }
  });

  test("columns may stand in another order and case, with others between them, rows in another order", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 1, max: 58 }), (turn, split) => {
        const mixed = ruleCells(ruleSet(2024)).map((row, i) => [
          i === 0 ? "Catatan kami" : "lihat surat",
          ...row.slice(turn).map((cell) => (i === 0 ? String(cell).toUpperCase() : cell)),
          ...row.slice(0, turn),
        ]);
        const [header, ...rows] = mixed;
        const table = [["Aturan IID"], header!, ...rows.slice(split), [], ...rows.slice(0, split)];
        expect(content(readRuleTable(table, ruleSet))).toEqual(content(ruleSet(2024)));
      }),
      { numRuns: 25 },
    );
  });

  test("rows and columns that were deleted come from the base year", () => {
    const table = ruleCells(ruleSet(2025)).filter((row) => row[SECTION] !== "Indikator" && row[SECTION] !== "Predikat");
    expect(content(readRuleTable(table, ruleSet))).toEqual(content(ruleSet(2025)));
    const narrow = ruleCells(ruleSet(2025)).map((row) => row.slice(0, 4));
    expect(content(readRuleTable(narrow, ruleSet))).toEqual(content(ruleSet(2025)));
  });
});

describe("what an analyst changes", () => {
  test("a weight changes the total with it", () => {
    const read = withCell("Indikator", 16, VALUE, 4);
    expect(findIndicator(read, "regulasi")?.weight).toEqual({
      value: 4,
      source: [],
      confidence: "inferred",
      reason: "Diisi di tabel aturan.",
    });
    expect(valueOf(read.formula.totalMax)).toBe(253);
    expect(findIndicator(read, "sdm")).toEqual(findIndicator(ruleSet(2026), "sdm"));
  });

  test("a number as text with a decimal comma", () => {
    expect(findIndicator(withCell("Indikator", 16, VALUE, "3,25"), "regulasi")?.weight.value).toBe(3.25);
  });

  test("the source that is written beside it is kept", () => {
    const table = ruleCells(ruleSet(2026));
    const row = table[rowOf(table, "Parameter", "pembagi minimal")]!;
    row[VALUE] = 14;
    row[SOURCE] = "Surat 1/2027";
    expect(readRuleTable(table, ruleSet).formula.divisorMin).toMatchObject({ value: 14, reason: "Surat 1/2027" });
  });

  test("levels, ranges, decimals, file types, name and whether it is mandatory", () => {
    const table = ruleCells(ruleSet(2026));
    const row = table[rowOf(table, "Indikator", 29)]!;
    row.splice(NAME, 3, "Penyelesaian pengaduan", 1, "ya");
    row.splice(LEVEL1, 3, "sedikit", "cukup", "banyak");
    row.splice(RANGE1, 5, "<= 60", "60,1 s.d. 90", "> 90", 1, "PDF; url");
    const read = findIndicator(readRuleTable(table, ruleSet), "pengaduan")!;
    expect(read).toMatchObject({ name: "Penyelesaian pengaduan", decimals: 1, mandatory: { value: true } });
    expect(read.aliases).toContain(findIndicator(ruleSet(2026), "pengaduan")?.name);
    expect(read.levels.value).toEqual(["sedikit", "cukup", "banyak"]);
    expect(read.ranges?.value).toEqual([{ max: 60 }, { min: 60.1, max: 90 }, { minExclusive: 90 }]);
    expect(read.evidence?.value?.fileTypes).toEqual(["pdf", "url"]);
  });

  test("ranges make an indicator numeric that was none", () => {
    const table = ruleCells(ruleSet(2026));
    table[rowOf(table, "Indikator", 16)]!.splice(RANGE1, 3, 1, 2, ">= 3");
    expect(findIndicator(readRuleTable(table, ruleSet), "regulasi")).toMatchObject({
      kind: "numeric",
      ranges: { value: [{ min: 1, max: 1 }, { min: 2, max: 2 }, { min: 3 }] },
    });
  });

  test("a measuring basis", () => {
    const read = withCell("Basis ukur", "33/a", RANGE1 + 2, ">= 501 orang");
    expect(findIndicator(read, "kemanfaatan")?.bases).toEqual(findIndicator(ruleSet(2026), "kemanfaatan")?.bases);
    const table = ruleCells(ruleSet(2026));
    table[rowOf(table, "Basis ukur", "33/a")]!.splice(RANGE1, 3, "1 s.d. 100", "101 s.d. 300", ">= 301");
    const bases = findIndicator(readRuleTable(table, ruleSet), "kemanfaatan")?.bases?.value;
    expect(bases?.[0]?.ranges).toEqual([{ min: 1, max: 100 }, { min: 101, max: 300 }, { min: 301 }]);
    expect(bases?.[1]).toEqual(findIndicator(ruleSet(2026), "kemanfaatan")?.bases?.value?.[1]);
    const earlier = table.map((row) => row.map((cell) => (cell === "Basis ukur" ? "Dasar ukur" : cell)));
    expect(earlier).not.toEqual(table);
    expect(readRuleTable(earlier, ruleSet)).toEqual(readRuleTable(table, ruleSet));
  });

  test("a limit moves the one below it", () => {
    expect(withCell("Predikat", "Inovatif", VALUE, 45).predicates.value).toEqual([
      { name: "Sangat Inovatif", min: 65.01, max: 100 },
      { name: "Inovatif", min: 45, max: 65 },
      { name: "Kurang Inovatif", min: 0.01, max: 44.99 },
      { name: "Tidak Dapat Dinilai", min: 0, max: 0 },
    ]);
  });

  test.each<[CellLike, string]>([
    [45_658, "2025-01-01"],
    ["2025-01-01", "2025-01-01"],
    ["1/1/2025", "2025-01-01"],
  ])("a date as %p", (cell, iso) => {
    expect(withCell("Rentang waktu", "dari", VALUE, cell).window.value).toEqual({
      from: iso,
      to: "2025-12-31",
      orDevelopedInside: true,
    });
  });

  test("another year starts from a copy of its base year", () => {
    const read = withCell("Parameter", "tahun", VALUE, 2030);
    const copy = copyToYear(ruleSet(2026), 2030);
    expect(read).toMatchObject({ year: 2030, title: "IID 2030", standing: "own" });
    expect(read.assumptions).toEqual(copy.assumptions);
    // The dates stand in the table, so they are those of 2026 until somebody changes them.
    expect(read.window.value).toEqual(ruleSet(2026).window.value);
  });

  test("an assumption whose value was filled in is no longer listed", () => {
    const table = ruleCells(ruleSet(2025));
    table[rowOf(table, "Parameter", "pembagi minimal")]![VALUE] = 11;
    const ids = (rules: RuleSet): string[] => rules.assumptions.map(({ id }) => id);
    expect(ids(ruleSet(2025))).toContain("divisor-as-2023");
    const read = readRuleTable(table, ruleSet);
    expect(ids(read)).not.toContain("divisor-as-2023");
    expect(ids(read)).toContain("basic-services-2025");
  });

  test("a value may be said to be unknown", () => {
    const read = withCell("Indikator", 16, MANDATORY, "tidak diketahui");
    const { mandatory } = read.indicators.find(({ id }) => id === "regulasi")!;
    expect(mandatory).toMatchObject({ value: null, reason: expect.any(String) });
  });
});

test("a rule table is told by its header", () => {
  expect(isRuleTable(ruleCells(ruleSet(2026)))).toBe(true);
  expect(isRuleTable(ruleCells(ruleSet(2026), "en"))).toBe(true);
  expect(
    isRuleTable([
      ["No", "Nama Inovasi", "Kematangan"],
      [1, "Satu", 40],
    ]),
  ).toBe(false);
  expect(isRuleTable([[]])).toBe(false);
});
