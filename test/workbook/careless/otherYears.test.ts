import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import { readInnovationRange } from "../../../src/workbook/reading/ranges";
import type { CellValue } from "../../../src/workbook/types";
import { RULES, sheet, workbook } from "../sheets";

const HEADER = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Waktu Penerapan", "Kematangan"];
/** Applied on 15 June 2024. */
const APPLIED = 45_458;
const innovation = (at: number): CellValue[] => [at, `Inovasi ${at}`, "Dinas A", "Sosial", APPLIED, 60];

function counted(rows: CellValue[][]): { rows: number[]; told: string[] } {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", rows)), RULES);
  if (!innovations || problem) throw new Error(JSON.stringify(problem));
  const { findings } = analyze({ innovations, spd: null, opd: null, rules: RULES });
  const told = findings.filter(({ code }) => code === "rows-other-year");
  return {
    rows: innovations.records.flatMap(({ row, included }) => (included ? [row] : [])),
    told: told.map(({ address, params }) => `${address} ${params["count"]} ${params["years"]}`),
  };
}

const withColumn = (header: string, cells: CellValue[]): CellValue[][] => [
  [...HEADER, header],
  ...cells.map((cell, at) => [...innovation(at + 1), cell]),
];

describe("a column that says of which year an innovation is", () => {
  test.each<[string, CellValue[]]>([
    ["Tahun", [2026, 2025, 2026, 2025, 2025]],
    ["Tahun Penilaian", ["2026", "2025", "2026", "2025", "2025"]],
    ["Tahun IGA", ["IGA 2026", "IGA 2025", "IGA 2026", "IGA 2025", "IGA 2025"]],
    ["Periode", ["Tahun 2026", "Tahun 2025", "TA 2026", "TA 2025", "2025"]],
    ["TAHUN USULAN", ["2026", "2025", "2025/2026", "2025", "2025"]],
    ["IID Tahun", [2026, 2025, 2026, 2025, 2025]],
    ["Tahun Input Data", [2026, "2025 ", "\u00a02026", 2025, 2025]],
  ])("%s: only those of the assessed year count", (header, cells) => {
    expect(counted(withColumn(header, cells))).toEqual({ rows: [2, 4], told: ["Data!G1 3 2025"] });
  });

  test("a blank cell is of no other year, and all other years are told", () => {
    const rows = withColumn("Tahun", [2026, "", 2023, 2024, 2025]);
    expect(counted(rows)).toEqual({ rows: [2, 3], told: ["Data!G1 3 2023, 2024, 2025"] });
  });

  test.each<[string, string, CellValue[]]>([
    ["all of one year", "Tahun", [2026, 2026, 2026, 2026]],
    ["none of the assessed year", "Tahun", [2024, 2025, 2025, 2024]],
    ["the year of the application", "Tahun", [2024, 2024, 2024, 2024, 2026]],
    ["the year of something else", "Tahun Mulai", [2026, 2025, 2024, 2025]],
    ["the year of the budget", "Tahun Anggaran", [2026, 2025, 2024, 2025]],
    ["when it was reported before", "Tahun Pelaporan", [2026, 2025, 2024, 2025]],
    ["words among the years", "Tahun", [2026, 2025, "baru", 2025]],
    ["how long it lasts", "Tahun", [1, 2, 3, 1]],
  ])("%s: all count", (_, header, cells) => {
    expect(counted(withColumn(header, cells))).toEqual({ rows: cells.map((_cell, at) => at + 2), told: [] });
  });

  test("a formula counts the same rows", () => {
    const rows = withColumn("Tahun", [2026, 2025, 2026]);
    const table = readInnovationRange(rows, null, { sheet: "Data", top: 0, left: 0 }, RULES);
    if ("kind" in table) throw new Error(table.kind);
    expect(table.records.map(({ included }) => included)).toEqual([true, false, true]);
  });
});

describe("headings of rows that speak of a year", () => {
  const table = (...parts: [heading: CellValue[], innovations: number[]][]): CellValue[][] => [
    HEADER,
    ...parts.flatMap(([heading, innovations]) => [heading, ...innovations.map(innovation)]),
  ];

  test.each<[string, CellValue[], CellValue[]]>([
    ["in the first column", ["TAHUN 2025"], ["TAHUN 2026"]],
    ["with an outline", ["A", "Inovasi Tahun 2025"], ["B", "Inovasi Tahun 2026"]],
    ["the year alone", ["2025"], ["2026"]],
    ["the award", ["A. IGA 2025"], ["B. IGA 2026"]],
    ["with words behind", ["I. INOVASI DAERAH TAHUN 2025 (LAMA)"], ["II. INOVASI DAERAH TAHUN 2026 (BARU)"]],
  ])("%s", (_, old, young) => {
    const rows = table([old, [1, 2, 3]], [young, [4, 5]]);
    expect(counted(rows)).toEqual({ rows: [7, 8], told: [`Data!${old.length > 1 ? "B" : "A"}2 3 2025`] });
  });

  test("headings without a year stay within the year", () => {
    const rows = table([["TAHUN 2026"], [1]], [["A. Dinas A"], [2]], [["TAHUN 2025"], [3]], [["B. Dinas B"], [4]]);
    expect(counted(rows)).toEqual({ rows: [3, 5], told: ["Data!A2 2 2025"] });
  });

  test.each<[string, CellValue[][]]>([
    ["only other years", table([["TAHUN 2024"], [1, 2]], [["TAHUN 2025"], [3]])],
    ["the year of the application", table([["Penerapan Tahun 2024"], [1, 2, 3, 4, 5]], [["Tahun 2026"], [6]])],
    ["a sum of a year", table([["Bidang A"], [1, 2]], [["Jumlah Tahun 2025", "", "", "", "", 120], [3]])],
    ["a decree", table([["Sesuai SK 5/2025"], [1, 2]], [["Lainnya"], [3]])],
  ])("%s: all count", (_, rows) => {
    const { told, rows: count } = counted(rows);
    expect([told, count.length]).toEqual([[], rows.filter(([number]) => typeof number === "number").length]);
  });
});
