import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, TableProblem, WorkbookData } from "../../../src/workbook/types";
import { RULES, sheet, workbook } from "../sheets";

const rowsOf = (header: string, regions: CellValue[]): CellValue[][] => [
  ["No", header, "Nama Inovasi", "Perangkat Daerah", "Urusan", "Kematangan"],
  ...regions.map((region, at) => [at + 1, region, `Inovasi ${at + 1}`, "Dinas A", "Sosial", 60]),
];
function problemOf(rows: CellValue[][]): TableProblem | null {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", rows)), RULES);
  expect(innovations?.records).toHaveLength(rows.length - 1);
  return problem;
}

describe("innovations of several regions in one table are refused", () => {
  test.each<[string, CellValue[], string]>([
    ["Nama Pemda", ["Kab. Tegal", "Kab. Brebes", "Kab. Tegal"], "Kab. Brebes, Kab. Tegal"],
    ["Pemda", ["Tegal", "Brebes", "Tegal"], "Brebes, Tegal"],
    ["Pemerintah Daerah", ["Pemkab Tegal", "Pemkot Tegal"], "Pemkab Tegal, Pemkot Tegal"],
    ["Nama Pemda Pelapor", ["Kabupaten Tegal", "Kota Tegal", ""], "Kabupaten Tegal, Kota Tegal"],
    ["Nama Daerah", ["KAB. TEGAL", "KAB. BATANG"], "KAB. BATANG, KAB. TEGAL"],
    ["Nama Pemerintah Daerah", ["Kota Batu", "Kota Bima"], "Kota Batu, Kota Bima"],
    ["Asal Daerah", ["Provinsi Jawa Tengah", "Kabupaten Tegal"], "Kabupaten Tegal, Provinsi Jawa Tengah"],
  ])("%s: %j", (header, cells, regions) => {
    const refusal = { kind: "several-regions", sheet: "Data", row: 1, header, count: 2, regions };
    expect(problemOf(rowsOf(header, cells))).toEqual(refusal);
  });

  test("of many regions the first are named", () => {
    const cells = ["Tegal", "Brebes", "Batang", "Kendal", "Demak", "Kudus", "Jepara"].map((name) => `Kab. ${name}`);
    expect(problemOf(rowsOf("Nama Pemda", cells))).toMatchObject({
      count: 7,
      regions: "Kab. Batang, Kab. Brebes, Kab. Demak, Kab. Jepara, Kab. Kendal, …",
    });
  });
});

/** The regions of which a table tells that it counts them as one. */
function toldOf(header: string, cells: CellValue[]): string[] {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", rowsOf(header, cells))), RULES);
  expect(problem).toBeNull();
  const { findings } = analyze({ innovations: innovations!, spd: null, opd: null, rules: RULES });
  return findings.flatMap(({ code, address, severity, params }) =>
    code === "several-regions" ? [`${address} ${severity} ${params["count"]} ${params["regions"]}`] : [],
  );
}

describe("regions that report, or places of a province: read as one region, and told", () => {
  test.each<[string, CellValue[], string]>([
    ["Kab/Kota", ["Kab. Tegal", "Kab. Brebes"], "Data!B1 warning 2 Kab. Brebes, Kab. Tegal"],
    ["Kabupaten/Kota", ["Kabupaten Tegal", "Kota Tegal"], "Data!B1 warning 2 Kabupaten Tegal, Kota Tegal"],
    ["Kabupaten", ["Kab. Tegal", "", "Kab. Batang"], "Data!B1 warning 2 Kab. Batang, Kab. Tegal"],
    ["Daerah", ["Kota Tegal", "Kab. Tegal"], "Data!B1 warning 2 Kab. Tegal, Kota Tegal"],
    ["Nama Kabupaten/Kota", ["KOTA BATU", "KOTA BIMA"], "Data!B1 warning 2 KOTA BATU, KOTA BIMA"],
  ])("%s: %j", (header, cells, told) => expect(toldOf(header, cells)).toEqual([told]));

  test.each<[string, CellValue[]]>([
    ["Kab/Kota", ["Kab. Tegal", "Kab. Tegal"]],
    ["Kab/Kota", ["Tegal", "Brebes"]],
    ["Lokasi", ["Kab. Tegal", "Kab. Brebes"]],
  ])("nothing to tell: %s %j", (header, cells) => expect(toldOf(header, cells)).toEqual([]));
});

describe("sheets that are read as one", () => {
  const both = (header: string, first: CellValue[], second: CellValue[]): WorkbookData =>
    workbook(sheet("A", rowsOf(header, first)), sheet("B", rowsOf(header, second)));
  test.each<[string, CellValue[], CellValue[], object | null]>([
    [
      "Nama Pemda",
      ["Kab. Tegal", "Kab. Tegal"],
      ["Kab. Brebes", ""],
      { sheet: "A", regions: "Kab. Brebes, Kab. Tegal" },
    ],
    ["Pemda", ["Brebes", "Brebes"], ["Kendal", "Batang"], { sheet: "A", count: 3, regions: "Batang, Brebes, Kendal" }],
    ["Nama Pemda", ["Kab. Tegal", "Kab. Tegal"], ["Kabupaten Tegal"], null],
    ["Nama Daerah", ["", ""], ["Kab. Tegal", "Kab. Tegal"], null],
  ])("%s: %j and %j", (header, first, second, refusal) => {
    const { problem } = readWorkbook(both(header, first, second), RULES, { merged: "all" });
    if (refusal) expect(problem).toMatchObject({ kind: "several-regions", header, ...refusal });
    else expect(problem).toBeNull();
  });

  test("places are told once for all of them", () => {
    const { innovations } = readWorkbook(both("Kab/Kota", ["Kab. Tegal"], ["Kab. Brebes"]), RULES, { merged: "all" });
    expect(innovations?.leftOut).toEqual([
      { why: "region", row: 1, column: 1, text: "Kab. Brebes, Kab. Tegal", count: 2 },
    ]);
  });
});

describe("a table that calls itself that of a province says where its innovations are", () => {
  const rows = rowsOf("Kab/Kota", ["Kab. Tegal", "Kab. Brebes"]);
  const told = (name: string, ...titles: string[]): number => {
    const cells = [...titles.map((title): CellValue[] => [title]), ...rows];
    const { innovations } = readWorkbook(workbook(sheet(name, cells)), RULES);
    return innovations?.leftOut?.length ?? 0;
  };
  test.each<[string, string[], number]>([
    ["Data", ["REKAP INOVASI PROVINSI JAWA TENGAH"], 0],
    ["Inovasi Provinsi", [], 0],
    ["Pemprov", ["DAFTAR INOVASI", "TAHUN 2026"], 0],
    ["Data", ["REKAP INOVASI KABUPATEN/KOTA SE-PROVINSI JAWA TENGAH"], 1],
    ["Provinsi", ["DAFTAR INOVASI KAB/KOTA"], 1],
    ["Data", ["DAFTAR INOVASI"], 1],
  ])("%s %j", (name, titles, count) => expect(told(name, ...titles)).toBe(count));
});

describe("one region is read", () => {
  test.each<[string, string, CellValue[]]>([
    ["the same name", "Nama Pemda", ["Kab. Tegal", "Kab. Tegal"]],
    [
      "written in several ways",
      "Nama Pemda",
      ["Kab. Tegal", "Kabupaten Tegal", "PEMKAB TEGAL", "Pemerintah Kab. Tegal"],
    ],
    ["a typing error", "Nama Pemda", ["Kabupaten Tegal", "Kabupaten Tegall"]],
    ["blank cells", "Pemda", ["Kab. Tegal", "", "-"]],
    ["where innovations are", "Lokasi", ["Kab. Tegal", "Kab. Brebes"]],
    ["districts", "Daerah", ["Kecamatan Slawi", "Kecamatan Adiwerna"]],
    ["villages and towns", "Kabupaten/Kota", ["Desa Slawi", "Kota Tegal"]],
    ["where they were copied", "Daerah Replikasi", ["Kab. Tegal", "Kab. Brebes"]],
  ])("%s", (_, header, cells) => expect(problemOf(rowsOf(header, cells))).toBeNull());

  test("those of other regions that do not take part", () => {
    const rows = rowsOf("Nama Pemda", ["Kab. Tegal", "Kab. Brebes", "Kab. Tegal"]);
    const answers = ["Diikutkan", "Ya", "Tidak", "Ya"];
    expect(problemOf(rows.map((row, at) => [...row, answers[at]!]))).toBeNull();
  });
});
