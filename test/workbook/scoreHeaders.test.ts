import { readWorkbook } from "../../src/workbook/index";
import { KNOWN, plainWide, RULES, sheet, workbook } from "./sheets";

// What regions call the column with the points of an innovation.
test.each([
  "Total Skor Sementara",
  "Skor Sementara",
  "Total Bobot",
  "Bobot Kematangan",
  "Total Nilai Indikator",
  "Skor Kematangan Sementara",
  "Skor Total",
  "Skor Penilaian Mandiri",
  "Estimasi Skor",
  "Jumlah Skor Indikator",
  "Total Poin",
  "Skor IID 2026",
  "Total Skor Sementara (maks. 111)",
])("%s is a maturity", (header) => {
  const rows = [
    ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", header],
    ...KNOWN.map(({ no, nama, opd, urusan }) => [no, nama, opd, urusan, 60.5]),
  ];
  const { innovations, problem } = readWorkbook(workbook(sheet("Rekap", rows)), RULES);
  expect([problem, innovations?.layout, innovations?.records[0]?.typedMaturity]).toEqual([null, "recap", 6050]);
});

test.each(["Bobot", "Bobot Indikator", "Skor Maksimal", "Nilai Indeks Kepuasan", "Peringkat Skor"])(
  "%s is none",
  (header) => {
    const rows = plainWide().map((row, index) => [...row.slice(0, 7), index === 0 ? header : 60.5]);
    expect(readWorkbook(workbook(sheet("Rekap", rows)), RULES).problem?.kind).toBe("no-scores");
  },
);

test("beside the levels such a column changes nothing", () => {
  const rows = plainWide().map((row, index) => [...row, index === 0 ? "Total Skor Sementara" : 60.5]);
  expect(readWorkbook(workbook(sheet("Inovasi", rows)), RULES).innovations?.layout).toBe("wide");
});
