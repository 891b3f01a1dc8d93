import { findAffair, parseDate, parseNumber } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { RULES } from "../sheets";

describe("parseDate", () => {
  test.each<[CellValue, string | null]>([
    [45_363, "2024-03-12"],
    [45_363.75, "2024-03-12"],
    ["45363", "2024-03-12"],
    [20_240_312, "2024-03-12"],
    ["2024-03-12", "2024-03-12"],
    ["2024/3/12", "2024-03-12"],
    ["2024-03-12T00:00:00", "2024-03-12"],
    ["12/03/2024", "2024-03-12"],
    ["12-3-2024", "2024-03-12"],
    ["12.03.24", "2024-03-12"],
    ["12/03/2024 08:30", "2024-03-12"],
    ["03/25/2024", "2024-03-25"],
    ["12 Maret 2024", "2024-03-12"],
    [" 12\u00a0maret 2024 ", "2024-03-12"],
    ["12-Mar-24", "2024-03-12"],
    ["12 Mar. 2024", "2024-03-12"],
    ["1 Agt 2024", "2024-08-01"],
    ["1 Pebruari 2024", "2024-02-01"],
    ["5 Nopember 2024", "2024-11-05"],
    ["March 12, 2024", "2024-03-12"],
    ["12 March 2024", "2024-03-12"],
    ["Maret 2024", "2024-03-01"],
    ["03/2024", "2024-03-01"],
    ["13/2024", null],
    ["TMT 12 Maret 2024", "2024-03-12"],
    ["Mei-2024", "2024-05-01"],
    ["Senin, 12 Maret 2024", "2024-03-12"],
    ["Jum'at, 1 Maret 2024", "2024-03-01"],
    ["tgl. 12 Maret 2024", "2024-03-12"],
    ["Mulai 2 Januari 2024", "2024-01-02"],
    ["2 Januari 2024 s.d. 30 Maret 2024", "2024-01-02"],
    ["2 Januari - 30 Maret 2024", "2024-01-02"],
    ["2 s/d 4 Maret 2024", "2024-03-02"],
    ["Januari - Maret 2024", "2024-01-01"],
    ["29 Februari 2024", "2024-02-29"],
    // Digits only: the year first or last; a number has lost the 0 in front.
    ["20240312", "2024-03-12"],
    [20_240_312, "2024-03-12"],
    ["12032024", "2024-03-12"],
    ["02012024", "2024-01-02"],
    [2_012_024, "2024-01-02"],
    ["20122024", "2024-12-20"],
    ["19102010", "2010-10-19"],
    ["31042024", null],
    ["99999999", null],
    ["(12 Maret 2024)", "2024-03-12"],
    ["4 Mar’ 2024", "2024-03-04"],
    ["Mar-24", "2024-03-01"],
    ["Maret '24", "2024-03-01"],
    ["Bulan Maret Tahun 2024", "2024-03-01"],
    ["12 Maret Tahun 2024", "2024-03-12"],
    ["Minggu ke-2 Januari 2024", "2024-01-01"],
    ["Minggu II Januari 2024", "2024-01-01"],
    ["Minggu, 10 Maret 2024", "2024-03-10"],
    ["awal Maret 2024", "2024-03-01"],
    ["Maret 24", null],
    ["29 Februari 2023", null],
    ["31/04/2024", null],
    [2024, null],
    ["2024", null],
    ["Tahun 2024", null],
    ["Triwulan I 2024", null],
    ["awal 2024", null],
    ["sudah", null],
    ["", null],
    [0, null],
    [null, null],
    [true, null],
    [-5, null],
    ["#N/A", null],
    ["12 Mar", null],
  ])("%p is %p", (raw, iso) => expect(parseDate(raw, false)).toBe(iso));

  test("counts from 1904 where the workbook does", () => expect(parseDate(43_901, true)).toBe("2024-03-12"));
});

describe("parseNumber", () => {
  test.each<[CellValue, number | null]>([
    [12.5, 12.5],
    ["98,5", 98.5],
    ["98.5", 98.5],
    ["98,25", 98.25],
    ["1.234", 1234],
    ["1.234,56", 1234.56],
    ["1,234.56", 1234.56],
    ["1.500.000", 1_500_000],
    ["Rp 1.500.000,-", 1_500_000],
    ["12,5%", 12.5],
    ["50 %", 50],
    ["-3,2", -3.2],
    ["0,125", 0.125],
    ["0.125", 0.125],
    [",5", 0.5],
    ["1,234,567", 1_234_567],
    ["80,", 80],
    ["", null],
    ["12a", null],
    ["1.2.3", null],
    ["12.34.56", null],
    ["-", null],
    [null, null],
    [true, null],
    [NaN, null],
  ])("%p is %p", (raw, value) => expect(parseNumber(raw)).toBe(value));
});

describe("findAffair", () => {
  test.each<[string, number]>([
    ["Pendidikan", 1],
    ["01. Pendidikan", 1],
    ["1) Pendidikan", 1],
    ["1 Pendidikan", 1],
    ["Urusan Pendidikan", 1],
    ["URUSAN PEMERINTAHAN BIDANG KESEHATAN", 2],
    ["1.01 Pendidikan", 1],
    ["Perumahan dan Permukiman", 4],
    ["Trantibum Linmas", 5],
    ["Ketertiban Umum", 5],
    ["PUPR", 3],
    ["Pekerjaan Umum & Penataan Ruang", 3],
    ["Perumahan Rakyat dan Kawasan Pemukiman", 4],
    ["Trantibum", 5],
    ["Ketentraman, Ketertiban Umum dan Perlindungan Masyarakat", 5],
    ["Urusan Wajib Pelayanan Dasar: Sosial", 6],
    ["Wajib - Sosial", 6],
    ["Pemberdayaan Perempuan dan Pelindungan Anak", 8],
    ["Kominfo", 16],
    ["Koperasi, UKM", 17],
    ["Kepemudaan dan Olah Raga", 19],
    ["Pengendalian Penduduk dan KB", 14],
    ["Litbang", 37],
    ["penanaman  modal", 18],
  ])("%s", (text, number) => expect(findAffair(text, RULES)).toMatchObject({ affair: { number }, suggestion: null }));

  test.each<[string, number | null]>([
    ["Pendidkan", 1],
    ["Kesehatn", 2],
    ["Pariwisatta", 26],
    ["Pendidikan dan Kebudayaan", 1],
    ["Kesehatan, Sosial", 2],
    ["Teknologi Antariksa", null],
    ["", null],
    ["-", null],
  ])("%s is unknown", (text, number) => {
    const { affair, suggestion } = findAffair(text, RULES);
    expect(affair).toBeNull();
    expect(suggestion?.number ?? null).toBe(number);
  });

  test("every name and alias of the rules is found", () => {
    for (const affair of RULES.affairs.value!) {
      for (const text of [
        affair.name,
        ...affair.aliases,
        affair.name.toUpperCase(),
        `${affair.number}. ${affair.name}`,
      ]) {
        expect([text, findAffair(text, RULES).affair?.number]).toEqual([text, affair.number]);
      }
    }
  });
});
