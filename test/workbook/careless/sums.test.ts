import { readWorkbook } from "../../../src/workbook/index";
import { readInnovationRange } from "../../../src/workbook/reading/ranges";
import type { CellValue, InnovationTable } from "../../../src/workbook/types";
import { RULES, sheet, SID, workbook } from "../sheets";

function read(rows: CellValue[][]): InnovationTable {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", rows)), RULES);
  expect(problem).toBeNull();
  return innovations!;
}

const names = (table: InnovationTable): string[] => table.records.map(({ name }) => name);

const NUMBERED = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Kematangan"];
const five: CellValue[][] = [60, 61, 62, 63, 64].map((maturity, index) => [
  index + 1,
  `Inovasi ${"ABCDE"[index]}`,
  "Dinas A",
  "Pendidikan",
  maturity,
]);
const FIVE = ["Inovasi A", "Inovasi B", "Inovasi C", "Inovasi D", "Inovasi E"];

describe("rows that sum up, where the innovations have numbers", () => {
  test.each<[string, CellValue[]]>([
    ["a mean with a noun in front", ["", "Nilai rata-rata", "", "", 62]],
    ["a mean of a region", ["", "Rata-rata Kabupaten Tegal", "", "", 62]],
    ["a sum of a department", ["", "Jumlah Dinas A", "", "", 310]],
    ["a count in the name", ["", "Total Inovasi 5", "", "", 310]],
    ["a count in brackets", ["", "Jumlah (5 inovasi)", "", "", 310]],
    ["the score behind its noun", ["", "Skor Total", "", "", 310]],
    ["the index", ["", "Indeks Inovasi Daerah", "", "", 62]],
    ["the index of a region", ["", "Indeks Inovasi Kabupaten Tegal", "", "", "62,00"]],
    ["the predikat", ["", "Predikat", "", "", "Sangat Inovatif"]],
    ["the highest score", ["", "Skor tertinggi", "", "", 64]],
    ["a median", ["", "Median", "", "", 62]],
    ["the department beside the sum", ["", "Jumlah Inovasi Dinas", "Dinas A", "", 310]],
    ["a unit beside the sum", ["", "Total keseluruhan", "", "5 inovasi", 310]],
    ["a number in front and figures behind", [6, "TOTAL", "", "", 310]],
    ["a number in front and nothing behind", [6, "JUMLAH", "", "", ""]],
    ["in capitals with a colon", ["", "RATA-RATA :", "", "", 62]],
    ["a short form", ["", "RATA2", "", "", 62]],
    ["the lowest", ["", "Minimum", "", "", 60]],
    ["the lowest, alone", ["", "Terendah", "", "", 60]],
    ["the highest, alone", ["", "Nilai Tertinggi :", "", "", 64]],
    ["a spread", ["", "Variansi", "", "", 2.5]],
    ["a sign of a sum", ["", "Σ", "", "", 310]],
    ["a sign of a sum with a noun", ["", "∑ skor", "", "", 310]],
    ["a deviation", ["", "Simpangan baku", "", "", 1.58]],
    ["the index of a year", ["", "Indeks Inovasi Daerah 2026", "", "", 62]],
    ["an estimate", ["", "Estimasi Indeks", "", "", 62]],
    ["a target", ["", "Target 2026", "", "", 65]],
    ["a difference", ["", "Selisih", "", "", 3]],
    ["the predikat behind a colon", ["", "Predikat: Sangat Inovatif", "", "", 62]],
    ["a part of the sum", ["", "Sub Jumlah", "", "", 310]],
    ["a part of the sum, hyphenated", ["", "Sub-Jumlah", "", "", 310]],
    ["a part of the sum in one word", ["", "Subjumlah Dinas A", "", "", 310]],
    ["a part of the sum, short", ["", "SUB JML", "", "", 310]],
    ["the whole sum", ["", "Grand Jumlah", "", "", 310]],
  ])("%s", (_, row) => {
    expect(names(read([NUMBERED, ...five, row]))).toEqual(FIVE);
  });

  test.each<[string, CellValue[]]>([
    ["a number in front and words behind", [6, "TOTAL", "Dinas B", "Sosial", 70]],
    ["a name that begins with a sum, numbered", [6, "Jumlah Penduduk Terkini", "", "", 70]],
    ["no number, but a department and an affair", ["", "Total Sehat Desa", "Dinas B", "Kesehatan", 70]],
    ["a name that only holds the word", ["", "Hitung Jumlah Balita", "", "", 70]],
    ["a name that begins with a figure", ["", "Skor Kredit Petani", "", "", 70]],
    ["a target that has a number", [6, "Target Nol Stunting", "", "", 70]],
    ["a highest that goes on", ["", "Tertinggi Gunungku", "Dinas B", "Sosial", 70]],
    ["an acronym", ["", "MAKS", "Dinas B", "Sosial", 70]],
    ["a lowest that has a department", ["", "Minimum Sampah", "Dinas B", "Sosial", 70]],
  ])("an innovation: %s", (_, row) => {
    expect(names(read([NUMBERED, ...five, row]))).toEqual([...FIVE, row[1]]);
  });
});

describe("rows that sum up, without numbers", () => {
  const header = ["Nama Inovasi", "Perangkat Daerah", "Kematangan"];
  const rows = five.map(([, name, opd, , maturity]): CellValue[] => [name!, opd!, maturity!]);
  test.each<[string, CellValue[]]>([
    ["a mean", ["Rata-rata Kabupaten Tegal", "", 62]],
    ["a sum of a department", ["Jumlah Dinas A", "", 310]],
    ["a count", ["Total 5 inovasi", "", 310]],
    ["a score", ["Nilai Total", "", 310]],
    ["the index", ["Indeks Inovasi Daerah", "", 62]],
  ])("%s", (_, row) => expect(names(read([header, ...rows, row]))).toEqual(FIVE));

  test.each<[string, CellValue[]]>([
    ["a name that begins with total", ["Total Sehat", "", 70]],
    ["a department beside it", ["Jumlah Terkini Balita", "Dinas B", 70]],
  ])("an innovation: %s", (_, row) => expect(names(read([header, ...rows, row]))).toEqual([...FIVE, row[0]]));
});

describe("examples", () => {
  test.each<[string, string]>([
    ["in brackets in front", "(contoh) nama inovasi"],
    ["with a colon", "Contoh: SIPINTAR"],
    ["with a dash", "CONTOH - Layanan Jemput Bola"],
    ["in brackets behind", "SIPINTAR (contoh)"],
    ["alone with a number", "Contoh Inovasi 1"],
    ["square brackets", "[contoh] SIPINTAR"],
    ["for instance", "misal: SIPINTAR"],
    ["the place of the name", "(nama inovasi)"],
    ["how to fill in", "SIPINTAR (contoh pengisian)"],
    ["how to fill in, in front", "Contoh pengisian: SIPINTAR"],
    ["behind a dash", "SIPINTAR - contoh"],
    ["an abbreviation", "mis. SIPINTAR"],
    ["what to type", "Tuliskan nama inovasi di sini"],
  ])("%s", (_, name) => {
    expect(names(read([NUMBERED, ...five, [6, name, "Dinas ...", "Sosial", 70]]))).toEqual(FIVE);
  });

  test.each(["Contoh Baik Desa", "Percontohan Sawah", "Misalin"])("no example: %s", (name) => {
    expect(names(read([NUMBERED, ...five, [6, name, "Dinas B", "Sosial", 70]]))).toEqual([...FIVE, name]);
  });
});

describe("points of an innovation (weight x level) beside rows that are no innovations", () => {
  const weights = SID.map(({ weight }) => weight.value!);
  const levels = [2, 3, 1, 2].map((level, row) => weights.map((_, index) => ((level + index + row) % 3) + 1));
  const scored = levels.map((row, index): CellValue[] => [
    index + 1,
    `Inovasi ${"ABCD"[index]}`,
    ...row.map((level, at) => level * weights[at]!),
  ]);
  const sums = weights.map((_, at) => scored.reduce((sum, row) => sum + Number(row[at + 2]), 0));
  const means = sums.map((sum) => sum / scored.length);
  const headers = (name: (key: string, text: string) => string): string[] => [
    "No",
    "Nama Inovasi",
    ...SID.map((one) => name(one.key, one.name)),
  ];
  const numbers = ["", ...weights].map((_, index) => index + 1);

  describe.each<[string, string[]]>([
    ["Skor 16. Regulasi ...", headers((key, text) => `Skor ${key}. ${text}`)],
    ["16", headers((key) => key)],
    ["Nilai 16", headers((key) => `Nilai ${key}`)],
  ])("under %s", (_, header) => {
    test.each<[string, CellValue[][]]>([
      ["nothing else", scored],
      ["a row of sums", [...scored, ["", "Jumlah", ...sums]]],
      ["a row of means", [...scored, ["", "Rata-rata", ...means]]],
      ["a sum in front of the name", [...scored, ["Total", "", ...sums]]],
      ["the sum of a department", [...scored, ["", "Jumlah Dinas A", ...sums]]],
      ["a row of column numbers", [[1, 2, ...weights.map((_, index) => index + 3)], ...scored]],
      ["a row of column numbers in brackets", [numbers.concat(22).map((number) => `(${number})`), ...scored]],
      ["the highest points", [["", "Skor Maksimal", ...weights.map((weight) => 3 * weight)], ...scored]],
    ])("%s", (__, rows) => {
      const found = read([header, ...rows]).records.map((record) => SID.map(({ id }) => record.levels[id]?.level));
      expect(found).toEqual(levels);
    });
  });
});

describe("a range of a function", () => {
  const rows: CellValue[][] = [
    ["Nama Inovasi Daerah", "Skor Kematangan", "Kontak", "Catatan"],
    [1, 2, 3, 4],
    ["PELITA", 72, "08106216924", ""],
    ["PELITA warga", 68, "08269323842", "ok"],
    ["SAPA", 91.4, "08618372150", "perlu dicek"],
  ];
  const origin = { sheet: "Data", top: 0, left: 0 };

  test.each<[string, CellValue[][]]>([
    ["a row of column numbers", rows],
    ["the same in brackets", [rows[0]!, ["(1)", "(2)", "(3)", "(4)"], ...rows.slice(2)]],
    ["without it", [rows[0]!, ...rows.slice(2)]],
    ["a title above", [["DAFTAR INOVASI", null, null, null], ...rows]],
  ])("%s", (_, cells) => {
    const table = readInnovationRange(cells, null, origin, RULES);
    expect("records" in table && table.records.map(({ name, typedMaturity }) => [name, typedMaturity])).toEqual([
      ["PELITA", 7200],
      ["PELITA warga", 6800],
      ["SAPA", 9140],
    ]);
  });
});
