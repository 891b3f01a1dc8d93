import { analyze } from "../../../src/analysis/index";
import { parseMaturity } from "../../../src/workbook/cells/maturity";
import { readWorkbook } from "../../../src/workbook/index";
import type { Area, CellValue } from "../../../src/workbook/types";
import { KNOWN, RULES, sheet, SID, workbook } from "../sheets";

const HIGHEST = 11_100;

describe("one cell", () => {
  test.each<[CellValue, number | null]>([
    [98.5, 9850],
    ["98,5", 9850],
    ["98.5", 9850],
    ["98,5 dari 111", 9850],
    ["98.5 dari 111", 9850],
    ["98,5/111", 9850],
    ["98,5 / 111", 9850],
    ["98,5 dari 111 poin", 9850],
    ["98,5 of 111", 9850],
    ["98,5 dari 111,00", 9850],
    ["98,5 (dari 111)", 9850],
    ["98,5 dari maksimal 111", 9850],
    ["98,5 : 111", 9850],
    ["98,5 (88,7%)", 9850],
    ["98,5 poin", 9850],
    ["Skor: 98,5", 9850],
    ["Skor 98,5", 9850],
    // 54,5 % of 111 is 60,495.
    ["54,5%", 6050],
    ["54,5 persen", 6050],
    ["54,5% dari 111", 6050],
    ["100%", 11_100],
    [0, 0],
    ["0", 0],
    ["", null],
    ["-", null],
    [null, null],
    // Of another whole: nobody can tell.
    ["60 dari 100", null],
    ["54% dari 120", null],
    ["98,5 dan 60", null],
    ["sudah matang", null],
    ["98,5 (60)", null],
  ])("%p", (raw, expected) => expect(parseMaturity(raw, "points", HIGHEST)).toBe(expected));
});

function recap(cells: CellValue[], header = "Kematangan"): ReturnType<typeof analyze> {
  const rows = cells.map((cell, index): CellValue[] => [index + 1, `Inovasi ${index}`, "Dinas A", "Sosial", cell]);
  const { innovations } = readWorkbook(
    workbook(sheet("Rekap", [["No", "Nama Inovasi", "OPD", "Urusan", header], ...rows])),
    RULES,
  );
  return analyze({ innovations: innovations!, spd: null, opd: null, rules: RULES });
}

const maturities = (cells: CellValue[], header?: string): number[] =>
  recap(cells, header).innovations.map(({ maturity }) => maturity);
const codes = (cells: CellValue[]): string[] => recap(cells).findings.map(({ code }) => code);

test.each([
  "Kematangan (skala 100)",
  "Skor Kematangan (0-100)",
  "Nilai Kematangan (skala 0 - 100)",
  "Kematangan /100",
  "Kematangan (maks. 100)",
  "Kematangan (dari 100)",
])("%s: shares of the highest maturity", (header) => {
  // 50 % of 111 is 55,5; 80 % 88,8.
  expect(maturities([50, "80,0"], header)).toEqual([55.5, 88.8]);
});

test.each(["Kematangan (maks. 111)", "Kematangan 2100", "Skor Kematangan (skala 111)"])("%s: points", (header) => {
  expect(maturities([50, "80,0"], header)).toEqual([50, 80]);
});

test("a column that tells the maturity in words leaves it to the one with figures", () => {
  const rows = [60, 70].map((score, index): CellValue[] => [`Inovasi ${index}`, "Dinas A", "Tinggi", score]);
  const header = ["Nama Inovasi", "OPD", "Tingkat Kematangan", "Skor"];
  const { innovations } = readWorkbook(workbook(sheet("Rekap", [header, ...rows])), RULES);
  expect(innovations!.records.map(({ typedMaturity }) => typedMaturity)).toEqual([6000, 7000]);
});

describe("a column", () => {
  test.each<[string, CellValue[], string, number[]]>([
    // 60,5 and 61,5 of 111.
    ["shares without a format", [60.5 / 111, 61.5 / 111], "Kematangan", [60.5, 61.5]],
    ["shares as the format shows them", ["54,5045045045%", "55,4054054054%"], "Kematangan", [60.5, 61.5]],
    ["shares with a whole one", [1, 0.5], "Kematangan", [111, 55.5]],
    ["shares with a zero", [0.5, 0], "Kematangan", [55.5, 0]],
    ["shares above their mean", [0.5, 0.25, ""], "Kematangan", [55.5, 27.75, 0]],
    ["percent by the header", [50, 100], "Kematangan (%)", [55.5, 111]],
    ["points although the header says percent", [50, 105], "Kematangan (%)", [50, 105]],
    ["points, one of them 1", [1, 70], "Kematangan", [1, 70]],
    ["nothing but ones are points", [1, 1], "Kematangan", [1, 1]],
    ["of 111", ["60,5 dari 111", "61.5/111"], "Kematangan", [60.5, 61.5]],
  ])("%s", (_, cells, header, expected) => expect(maturities(cells, header)).toEqual(expected));

  test("shares are told once, plain points never", () => {
    expect(codes([0.5, 0.25]).filter((code) => code === "read-as")).toHaveLength(1);
    expect(codes(["50%", 70]).filter((code) => code === "read-as")).toHaveLength(1);
    expect(codes([70, "71,5", "72 dari 111"])).not.toContain("read-as");
  });

  test("0 is a number: the innovation takes part with no points", () => {
    const { innovations, findings, claimed } = recap([70, 70, 0, 70, 70]);
    expect(findings.map(({ code }) => code)).not.toContain("maturity-invalid");
    expect(findings.filter(({ code }) => code === "field-missing")).toEqual([]);
    expect([claimed.n, innovations[2]!.maturity]).toEqual([5, 0]);
    expect(innovations[2]!.status).not.toBe("Tidak memenuhi");
  });
});

// What stands beside the levels under a header of maturities may be of departments or of the region.
describe("a maturity beside levels that is not the innovation's own", () => {
  const header = ["No", "Nama Inovasi", "OPD", ...SID.map(({ name }) => name)];
  const rows = KNOWN.map(({ no, nama, opd, levels }): CellValue[] => [no, nama, opd, ...levels]);
  const sums = KNOWN.map(({ levels }) => levels.reduce((sum, level, at) => sum + level * SID[at]!.weight.value!, 0));
  const told = (side: CellValue[][], merges: Area[] = []): (string | null)[] => {
    const table = [header, ...rows].map((row, at) => [...row, ...(side[at] ?? side[0]!.map(() => ""))]);
    const { innovations } = readWorkbook(workbook(sheet("Data", table, { merges })), RULES);
    const { findings } = analyze({ innovations: innovations!, spd: null, opd: null, rules: RULES });
    return findings.filter(({ code }) => code === "maturity-differs").map(({ address }) => address);
  };
  test.each<[about: string, side: CellValue[][]]>([
    [
      "means of departments",
      [
        ["", "OPD", "Rata-rata Kematangan"],
        ["", "Dinkes", 61],
        ["", "Disdik", 55],
      ],
    ],
    [
      "their sums",
      [
        ["", "Perangkat Daerah", "Total Skor"],
        ["", "Dinkes", 112],
        ["", "Disdik", 110],
      ],
    ],
    [
      "right beside the levels",
      [
        ["OPD", "Jumlah", "Kematangan"],
        ["Dinkes", 2, 61],
        ["Disdik", 2, 55],
      ],
    ],
    [
      "the parts of the index",
      [
        ["", "Komponen", "Skor"],
        ["", "SPD", 40],
        ["", "SID", 62],
        ["", "IID", 48],
      ],
    ],
    ["the mean in every row", [["Rata-rata Kematangan"], [61], [61], [61], [61]]],
    ["a sum in the first row", [["Total Skor Kematangan"], [109]]],
  ])("%s", (_, side) => expect(told(side)).toEqual([]));

  test("a sum in one merged cell", () => {
    const merges = [{ top: 1, left: 23, bottom: 4, right: 23 }];
    expect(told([["Total Skor Kematangan"], [250]], merges)).toEqual([]);
  });

  test("its own is compared, also behind a blank column", () => {
    const one = sums.map((sum, at) => (at === 2 ? sum - 1 : sum));
    expect(told([["Kematangan"], ...one.map((sum) => [sum])])).toEqual(["Data!X4"]);
    expect(told([["", "Kematangan"], ...one.map((sum) => ["", sum])])).toEqual(["Data!Y4"]);
    expect(told([["Kematangan"], ...sums.map((sum) => [sum - 1])])).toHaveLength(4);
  });
});
