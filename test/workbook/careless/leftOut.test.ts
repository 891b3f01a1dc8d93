import { analyze } from "../../../src/analysis/index";
import { findingMessage } from "../../../src/i18n/finding";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, UncountedEntry, SheetTable } from "../../../src/workbook/types";
import { RULES, sheet, workbook } from "../sheets";

const HEADER = ["No", "Nama Inovasi", "OPD", "Urusan", "Tahapan", "Kematangan"];
const full = (no: CellValue, name: CellValue): CellValue[] => [no, name, "Dinas A", "Sosial", "Penerapan", 70];
const LINE: CellValue[] = ["", "", "", "", "", ""];

function leftOut(rows: CellValue[][], table: Partial<SheetTable["area"]> | null = null): UncountedEntry[] {
  const area = { top: 0, left: 0, bottom: 4, right: 5, ...table };
  const tables = table ? [{ name: "T", area, hasHeader: true, hasTotals: false }] : [];
  const { innovations, problem } = readWorkbook(workbook(sheet("Inovasi", rows, { tables })), RULES);
  expect(problem).toBeNull();
  return innovations!.leftOut ?? [];
}

const rows = [HEADER, full(1, "SATU"), full(2, "DUA"), full(3, "TIGA"), full(4, "EMPAT")];
const told = (found: UncountedEntry[]): unknown[] => found.map(({ why, row, text }) => [why, row, text]);

describe("below an Excel table", () => {
  test.each<[string, CellValue[][], unknown[]]>([
    ["after a blank row", [LINE, full(5, "LIMA")], [["below", 7, "LIMA"]]],
    ["without a number", [LINE, full("", "LIMA")], [["below", 7, "LIMA"]]],
    [
      "several",
      [LINE, full(5, "LIMA"), LINE, full(6, "ENAM")],
      [
        ["below", 7, "LIMA"],
        ["below", 9, "ENAM"],
      ],
    ],
    ["below a sum", [LINE, ["", "Jumlah", "", "", "", 280], full(5, "LIMA")], [["below", 8, "LIMA"]]],
    ["a name and its score", [LINE, ["", "LIMA", "", "", "", 70]], [["below", 7, "LIMA"]]],
    ["half filled", [LINE, [5, "LIMA", "Dinas B", "", "", ""]], [["below", 7, "LIMA"]]],
    ["a sum", [LINE, ["", "Jumlah", "", "", "", 280]], []],
    ["a signature", [LINE, ["", "", "", "", "Tegal, 12 Maret 2026", ""], ["", "", "", "", "Kepala Bappeda", ""]], []],
    ["a legend", [LINE, ["", "Level 1: SK Kepala Daerah", "", "", "", ""]], []],
    [
      "the region's rows",
      [LINE, ["No", "Indikator", "Level", "Bukti", "", ""], [1, "Visi dan Misi", 2, "a.pdf", "x", 1]],
      [],
    ],
  ])("%s", (_, below, expected) => {
    expect(told(leftOut([...rows, ...below], {}))).toEqual(expected);
  });

  test("a sheet without an Excel table reads on, so that nothing is left out", () => {
    expect(leftOut([...rows, LINE, full(5, "LIMA")])).toEqual([]);
  });

  test("the header of another table ends this one, and what stands below it is told", () => {
    const other = [
      ["Tahapan", "OPD", "Nama Inovasi", "Urusan", "Kematangan", "No"],
      ["Penerapan", "Dinas A", "LIMA", "Sosial", 70, 5],
    ];
    expect(told(leftOut([...rows, LINE, ...other]))).toEqual([["below", 8, "Dinas A"]]);
  });

  test("below a signature nothing is read, and it is told", () => {
    const signed = [...rows, LINE, ["", "Mengetahui,", "", "", "", ""], LINE, full(5, "LIMA")];
    expect(told(leftOut(signed))).toEqual([["below", 9, "LIMA"]]);
  });
});

describe("beside an Excel table", () => {
  const beside = (header: string, cell: CellValue): CellValue[][] =>
    rows.map((row, index) => [...row, "", index === 0 ? header : cell]);
  test.each<[string, string, CellValue, unknown[]]>([
    ["a day", "Waktu Penerapan", 45_444, [["beside", 1, "Waktu Penerapan"]]],
    ["an indicator", "16. Regulasi Inovasi Daerah", 2, [["beside", 1, "16. Regulasi Inovasi Daerah"]]],
    ["an empty column", "Waktu Penerapan", "", []],
    ["words that nobody knows", "Kontak WA", "0812", []],
  ])("%s", (_, header, cell, expected) => {
    expect(told(leftOut(beside(header, cell), {}))).toEqual(expected);
  });
});

test("innovations beside the others, under a header of their own", () => {
  const both = rows.map((row, index) => [...row, "", ...(index === 0 ? HEADER : full(index + 4, `LAIN ${index}`))]);
  expect(told(leftOut(both))).toEqual([["beside", 1, "Nama Inovasi"]]);
});

describe("rows of the table that are no innovations", () => {
  test.each<[string, CellValue[], unknown[]]>([
    ["a numbered sum", [5, "TOTAL", "", "", "", ""], [["total", 6, "TOTAL"]]],
    [
      "an example",
      [5, "(contoh) nama inovasi", "Dinas ...", "", "Penerapan", ""],
      [["example", 6, "(contoh) nama inovasi"]],
    ],
    ["a sum that may be a name", ["", "Jumlah Dinas A", "", "", "", 280], [["total", 6, "Jumlah Dinas A"]]],
    ["a plain sum", ["", "Jumlah", "", "", "", 280], []],
    ["a mean", ["", "Nilai rata-rata", "", "", "", 70], []],
  ])("%s", (_, row, expected) => expect(told(leftOut([...rows, row]))).toEqual(expected));
});

test("each is told with its row", () => {
  const tables = [{ name: "T", area: { top: 0, left: 0, bottom: 4, right: 5 }, hasHeader: true, hasTotals: false }];
  const data = workbook(
    sheet("Inovasi", [...rows.slice(0, 4), full(4, "Contoh: EMPAT"), LINE, full(5, "LIMA")], { tables }),
  );
  const { innovations } = readWorkbook(data, RULES);
  const { findings } = analyze({ innovations: innovations!, spd: null, opd: null, rules: RULES });
  const said = findings.filter(({ code }) => code.startsWith("rows-")).map((one) => findingMessage("id", one, RULES));
  expect(said).toEqual([
    "Baris 5 tidak dihitung: “Contoh: EMPAT” dibaca sebagai contoh pengisian.",
    "1 isian di luar tabel, baris 7: “LIMA” tidak dihitung.",
  ]);
});
