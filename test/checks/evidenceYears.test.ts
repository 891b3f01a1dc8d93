import { observe } from "./build";

/** What is told of the years of an evidence cell: the year, the level that is left, whether it is a remark. */
function told(id: string, level: number, text: string): unknown[] {
  return observe({ records: [{ levels: { [id]: level }, evidence: { [id]: text } }] })
    .filter(({ code }) => code === "evidence-year")
    .map(({ params, atMost }) => [params["year"], atMost ?? params["proven"] ?? 0]);
}

const ORDER = (year: number, number = year): string => `Surat Tugas Nomor ${number}/ST/${year} tanggal 3 Maret ${year}`;

describe("a letter of another year beside letters that count", () => {
  test.each([
    ["sdm", 2, `${ORDER(2023)}\n${ORDER(2025)}`, [[2023, "warning"]]],
    ["sdm", 2, `${ORDER(2025)}\n${ORDER(2023)}`, [[2023, "warning"]]],
    ["aktor", 3, "PKS Nomor 1/PKS/2022; PKS Nomor 4/PKS/2024", [[2022, "warning"]]],
    ["jejaring", 2, "SK Bupati Nomor 3 Tahun 2021 | SK Bupati Nomor 4 Tahun 2026", [[2021, "warning"]]],
    ["regulasi", 2, "Perbup Nomor 9 Tahun 2026\nPerbup Nomor 4 Tahun 2024", [[2026, "warning"]]],
    // What is left is judged by its kind.
    ["regulasi", 3, "Perda Nomor 9 Tahun 2026\nSK Bupati Nomor 4 Tahun 2024", [[2026, 1]]],
    // A file below an old letter is its scan, and an enclosure no letter.
    ["sdm", 2, `${ORDER(2023)}\nsk_tim.pdf`, [[2023, 0]]],
    ["sdm", 2, `${ORDER(2023)}\nDaftar hadir tanggal 3 Maret 2025`, [[2023, 0]]],
    ["sdm", 2, `${ORDER(2023)}\nSK tahun 2025 menyusul`, [[2023, 0]]],
  ])("%s level %i: %s", (id, level, text, expected) => {
    expect(told(id, level, text)).toEqual(expected);
  });
});

describe("where a level counts occasions, letters of the right years are counted", () => {
  test.each([
    [1, [2023, 2025], [[2023, "warning"]]],
    [2, [2023, 2025], [[2023, 1]]],
    [2, [2024, 2023, 2025], [[2023, "warning"]]],
    [3, [2022, 2023, 2024, 2025], [[2022, 2]]],
    [3, [2022, 2023], [[2022, 0]]],
    [3, [2024, 2025, 2026], []],
  ])("bimtek level %i with letters of %j", (level, years, expected) => {
    expect(told("bimtek", level, years.map((year) => ORDER(year)).join("\n"))).toEqual(expected);
  });
});

describe("budgets and plans are of their own year, in any order", () => {
  test.each([
    ["anggaran", 2, "DPA 2023\nDPA 2024\nDPA 2025", [[2023, "warning"]]],
    ["anggaran", 2, "DPA 2023, DPA 2024, DPA 2025", []],
    ["anggaran", 2, "DPA 2023, DPA 2024", [[2023, 1]]],
    ["anggaran", 2, "DPA 2024, DPA 2023", [[2023, 1]]],
    ["anggaran", 1, "DPA Nomor 914/12/2023 tanggal 28 Desember 2023 TA 2024", []],
    ["anggaran", 2, "DPA TA 2023-2025", []],
    ["anggaran", 3, "DPA TA 2023 s.d. 2025", [[2023, 2]]],
    ["anggaran", 3, "DPA 2024 – 2026", []],
    ["anggaran", 1, "DPA 2022", [[2022, 0]]],
    ["rkpd", 1, "Peraturan Bupati Nomor 25 Tahun 2023 tentang RKPD Tahun 2024", []],
    ["rkpd", 2, "Perbup No 25/2023 ttg RKPD Tahun 2024; Perbup No 30/2024 ttg RKPD Tahun 2025", []],
    ["rkpd", 2, "Peraturan Bupati Nomor 25 Tahun 2023 tentang RKPD Tahun 2024", [[2023, 1]]],
    ["rkpd", 2, "RKPD Tahun 2022 dan 2023", [[2022, 0]]],
    ["rkpd", 1, "RKPD Tahun 2030", [[2030, 0]]],
    ["rkpd", 1, "RPJMD Tahun 2025-2029", []],
    // What is no year of a budget.
    ["rkpd", 2, "SK Bupati Nomor 188/45/2024 tanggal 12 Maret 2024 tentang Inovasi 1901", []],
    ["rkpd", 2, "Perbup Nomor 9 Tahun 2024 berdasarkan UUD 1945", []],
    ["anggaran", 2, "DPA 2024 senilai Rp2.019.000 dan Rp 2019,5 juta", []],
    ["anggaran", 2, "DPA 2024 untuk 2.023 orang", []],
    ["rkpd", 2, "RKPD 2025 menuju Indonesia Emas 2045", []],
  ])("%s level %i: %s", (id, level, text, expected) => {
    expect(told(id, level, text)).toEqual(expected);
  });
});

describe("a span of years", () => {
  test.each([
    ["sdm", "SK Bupati Nomor 7 tahun 2023/2024", []],
    ["sdm", "SK Bupati tahun 2023/2024", []],
    ["sdm", "SK Bupati Tahun Pelajaran 2021/2022", [[2021, 0]]],
    ["sdm", "SK Bupati Nomor 188/2023/2024", []],
    ["sdm", "SK Bupati Nomor 7 Tahun 2022/2023", [[2022, 0]]],
    ["sdm", "SK Kepala Dinas Nomor 7 tentang Tim Tahun 2023 s.d. 2025", []],
    ["sdm", "SK Bupati Nomor 188/7 tanggal 2 Mei 2021 tentang Tim RPJMD 2021-2026", [[2021, 0]]],
    ["sdm", "SK Bupati Nomor 7 Tahun 2025-2027", []],
    ["sdm", "SK Bupati Nomor 7 Tahun 2019 - 2021", [[2019, 0]]],
  ])("%s: %s", (id, text, expected) => {
    expect(told(id, 2, text)).toEqual(expected);
  });
});
