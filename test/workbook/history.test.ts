import fc from "fast-check";
import { findHistory } from "../../src/workbook/history/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { analyzeWorkbook, rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";
import { plainWide, sheet } from "./sheets";

const HEADER: CellValue[] = [
  "Tahun",
  "Nilai Mandiri",
  "Indeks",
  "Predikat",
  "Jumlah Inovasi",
  "Jumlah PD",
  "Peringkat",
];
const ROWS: CellValue[][] = [
  [2020, null, 1462, "Sangat Inovatif", 43, 11, ""],
  [2021, 61.5, 59.02, "Inovatif", 25, 15, "13 dari 34"],
  [2022, null, 50.21, "Inovatif", 40, 21, "-"],
];

const years = (sheets: SheetData[]): number[] => findHistory(sheets)?.entries.map(({ year }) => year) ?? [];

test("years with their own and final figures, each on its scale", () => {
  const table = findHistory([sheet("Riwayat", [["Riwayat Indeks"], [], HEADER, ...ROWS])])!;
  expect(table).toMatchObject({ sheet: "Riwayat", headerBottom: 2, lastRow: 5, defects: [] });
  expect(table.columns).toEqual({ year: 0, self: 1, final: 2, predicate: 3, innovations: 4, departments: 5, rank: 6 });
  expect(table.entries.map(({ year, self, final, comparable }) => [year, self, final, comparable])).toEqual([
    [2020, null, 1462, false],
    [2021, 61.5, 59.02, true],
    [2022, null, 50.21, true],
  ]);
  expect(table.entries[1]).toMatchObject({ row: 5, predicate: "Inovatif", innovations: 25, rank: "13 dari 34" });
  expect(table.entries[2]!.rank).toBe("");
});

test.each<[string, CellValue[], CellValue[]]>([
  ["upper case", ["TAHUN PENILAIAN", "NILAI INDEKS", "PREDIKAT"], [2023, 63.85, "Sangat Inovatif"]],
  ["other words", ["Thn", "Skor Akhir", "Kategori"], [2023, "63,85", "Sangat Inovatif"]],
  ["the index by its full name", ["Tahun", "Indeks Inovasi Daerah (IID)", "Peringkat"], ["2023", 63.85, 4]],
  ["words around the year", ["Tahun IGA", "Nilai Indeks Hasil Verifikasi", "Predikat"], ["IGA 2023", 63.85, "SI"]],
  ["English", ["Year", "Index", "Predicate"], [2023, 63.85, "Inovatif"]],
  ["a date shown as a year", ["Tahun", "Indeks", "Predikat"], [44927, 63.85, "Inovatif"]],
  ["brackets in front", ["(1) Tahun", "(2) Indeks", "(3) Predikat"], [2023, 63.85, "Inovatif"]],
  ["marks in front", [" * [a] THN. Penilaian", "Indeks", "Predikat"], [2023, 63.85, "Inovatif"]],
  [
    "letters beyond ASCII",
    ["Ｔahun", "Indeks", "Predikat"].map((text) => text.replace("Ｔ", "T\u0301")),
    [2023, 63.85, "SI"],
  ],
])("tolerant of headers: %s", (_name, header, row) => {
  const table = findHistory([sheet("Riwayat IID", [header, row])]);
  expect(table?.entries).toEqual([expect.objectContaining({ year: 2023, final: 63.85, comparable: true })]);
});

test("two header rows, self and final below one title", () => {
  const merges = [
    { top: 0, bottom: 1, left: 0, right: 0 },
    { top: 0, bottom: 0, left: 1, right: 2 },
    { top: 0, bottom: 1, left: 3, right: 3 },
  ];
  const values: CellValue[][] = [
    ["Tahun", "Nilai", null, "Predikat"],
    [null, "Mandiri", "Akhir", null],
    [2023, 63.85, 60.1, "Sangat Inovatif"],
  ];
  const [entry] = findHistory([sheet("Riwayat", values, { merges })])!.entries;
  expect(entry).toMatchObject({ self: 63.85, final: 60.1, predicate: "Sangat Inovatif" });
});

test("the scale: by year, unless the row says it", () => {
  const rows: CellValue[][] = [
    [2019, 74400, ""],
    [2020, 55, "0-100"],
    [2021, 59.02, ""],
    [2022, 502, "skala lama"],
    [2023, 146, ""],
    [2024, 60, "0 s.d. 100"],
  ];
  const table = findHistory([sheet("Riwayat", [["Tahun", "Indeks", "Skala"], ...rows])])!;
  expect(table.entries.map(({ comparable }) => comparable)).toEqual([false, true, true, false, false, true]);
  // 146 on a scale that ends at 100 is named, not drawn.
  expect(table.defects).toEqual([{ row: 6, kind: "range", value: "146" }]);
});

test("rows that cannot be used are named; remarks, means and blank years are not", () => {
  const rows: CellValue[][] = [
    [2024, 60.5],
    ["dua tahun lalu", 58],
    [2024, 61],
    [2023, "enam puluh"],
    [2025, null],
    ["Rata-rata", 60],
    ["Sumber: Kemendagri", null],
  ];
  const table = findHistory([sheet("Riwayat", [["Tahun", "Indeks"], ...rows])])!;
  expect(table.entries.map(({ year, final }) => [year, final])).toEqual([
    [2023, null],
    [2024, 60.5],
  ]);
  expect(table.defects).toEqual([
    { row: 3, kind: "year", value: "dua tahun lalu" },
    { row: 4, kind: "duplicate", value: "2024" },
    { row: 5, kind: "value", value: "enam puluh" },
  ]);
});

test("a sheet that is called so comes first, then visible ones with the most years", () => {
  const more = sheet("Data", [HEADER, ...ROWS, [2023, null, 63.85, "Sangat Inovatif", 29, 20, ""]]);
  expect(years([more, sheet("Riwayat", [HEADER, ...ROWS])])).toEqual([2020, 2021, 2022]);
  expect(years([sheet("Lama", [HEADER, ...ROWS]), more])).toEqual([2020, 2021, 2022, 2023]);
  expect(years([{ ...more, visible: false }, sheet("Lama", [HEADER, ...ROWS])])).toEqual([2020, 2021, 2022]);
});

test.each<[string, SheetData]>([
  [
    "innovations with a year and a score",
    sheet("Riwayat Inovasi", [
      ["Tahun", "Nama Inovasi", "Skor"],
      [2024, "A", 60],
    ]),
  ],
  [
    "indicators",
    sheet("SPD 2024", [
      ["Tahun", "Indikator", "Nilai"],
      [2024, "Visi misi", 3],
      [2025, "APBD", 2],
    ]),
  ],
  [
    "years without anything telling",
    sheet("Data", [
      ["Tahun", "Nilai"],
      [2023, 5],
      [2024, 6],
    ]),
  ],
  [
    "a budget",
    sheet("Anggaran", [
      ["Tahun", "Pagu", "Realisasi"],
      [2023, 5, 4],
      [2024, 6, 5],
    ]),
  ],
  [
    "a list of many regions",
    sheet("Daftar", [
      ["Tahun", "Daerah", "Indeks", "Predikat"],
      ...["A", "B", "C", "D"].map((name): CellValue[] => [2024, name, 60, "Inovatif"]),
    ]),
  ],
])("is none: %s", (_name, data) => {
  expect(findHistory([data])).toBeNull();
});

test("the innovation and SPD tables of our tests are none", () => {
  expect(findHistory([sheet("Inovasi", plainWide()), wideSheet([{ name: "Satu" }]), spdSheet(2)])).toBeNull();
});

const cell = fc.constantFrom<CellValue>(
  2019,
  2020,
  2021,
  2022,
  59.02,
  1462,
  "Inovatif",
  "50,21",
  null,
  "",
  "menyusul",
  "#N/A",
);
const headers = fc.shuffledSubarray(
  [...HEADER, "Skala", "Keterangan", "Nama OPD terbanyak", "Jumlah OPD", "Kematangan rata-rata"],
  { minLength: 3 },
);
const historySheet = fc
  .tuple(headers, fc.array(fc.array(cell, { minLength: 3, maxLength: 9 }), { maxLength: 6 }), fc.boolean())
  .map(([header, rows, titled]) => sheet("Riwayat", [...(titled ? [["Riwayat IID"], []] : []), header, ...rows]));

test("a sheet Riwayat never changes what is read of innovations, SPD and departments, nor the score", () => {
  const sheets = [wideSheet([{ name: "Satu" }, { name: "Dua", evidence: { "20": "" } }]), spdSheet(2)];
  const before = readWorkbook(workbook(...sheets), rules2026);
  const score = JSON.stringify(analyzeWorkbook(workbook(...sheets)));
  fc.assert(
    fc.property(historySheet, fc.boolean(), (history, first) => {
      const data = workbook(...(first ? [history, ...sheets] : [...sheets, history]));
      expect(readWorkbook(data, rules2026)).toEqual(before);
      expect(JSON.stringify(analyzeWorkbook(data))).toBe(score);
    }),
    { numRuns: 40 },
  );
});

test("anything gives a history or none, never an exception", () => {
  const any = fc.oneof(cell, fc.string(), fc.double(), fc.boolean(), fc.constantFrom<CellValue>(...HEADER));
  fc.assert(
    fc.property(fc.array(fc.array(any, { maxLength: 8 }), { maxLength: 12 }), (values) => {
      const table = findHistory([sheet("Riwayat", values as CellValue[][])]);
      const found = table?.entries.map(({ year }) => year) ?? [];
      expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});
