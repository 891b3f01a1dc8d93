import { readInnovationRange, readWorkbook } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { KNOWN, plainWide, PROFILE_HEADER, RULES, sheet, workbook } from "./sheets";

const numbers = (count: number, from = 1): number[] => Array.from({ length: count }, (_, index) => from + index);

/** Five rows below a header; a column of numbers holds levels. */
function list(header: CellValue[]): CellValue[][] {
  return [header, ...numbers(5).map((row) => header.map((_, at) => (at === 0 ? row : at === 1 ? `Baris ${row}` : 2)))];
}

// What offices and program tests keep beside, or instead of, a table of innovations.
const OTHER_LISTS: [about: string, header: CellValue[]][] = [
  ["employees", ["No", "Nama", "NIP", "Jabatan", "Nilai"]],
  ["employees with their department", ["No", "Nama", "NIP", "OPD", "Skor"]],
  ["customers", ["Id", "Name", "City", "Score"]],
  ["pupils", ["No", "Nama", "Kelas", ...numbers(5), "Jumlah"]],
  ["answers", ["No", "Nama", ...numbers(9).map((number) => `P${number}`)]],
  ["answers by department", ["No", "Nama Responden", "OPD", ...numbers(20).map((number) => `P${number}`)]],
  ["an Excel error as header", ["No", "#NAME?", "Skor"]],
  ["twenty-five marks", ["No", "Nama", ...numbers(25)]],
  ["applications", ["No", "Nama Aplikasi", "Nilai"]],
  ["suppliers", ["No", "Nama Penyedia", "Video", "Skor"]],
  ["a course", ["No", "Nama", "OPD", "Pre Test", "Post Test", "Nilai"]],
  ["scores of jurors", ["Juri", "Nama Inovasi", "Kebaruan", "Kemanfaatan"]],
  ["scores of jurors side by side", ["No", "Nama Inovasi", "OPD", "Juri 1", "Juri 2", "Juri ke-3", "Rata-rata"]],
  ["one score of each juror", ["No", "Nama Juri", "Nama Inovasi", "Skor"]],
  ["those who came", ["No", "Nama", "Perangkat Daerah", "No HP", "Skor", "Paraf"]],
];

test.each(OTHER_LISTS)("%s are no innovations: asked about, with what was seen", (_, header) => {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", list(header))), RULES);
  expect(innovations).toBeNull();
  expect(problem).toMatchObject({ kind: "no-table", seen: [{ sheet: "Data", row: 1 }] });
  const range = readInnovationRange(list(header), null, { sheet: "Data", top: 0, left: 0 }, RULES);
  expect(range).toMatchObject({ kind: "no-table" });
});

const RECAP: CellValue[][] = [
  ["No", "Nama Inovasi", "Perangkat Daerah", "Tahapan", "Urusan", "Kematangan"],
  ...KNOWN.map((known) => [known.no, known.nama, known.opd, known.tahapan, known.urusan, 80]),
];

test.each(OTHER_LISTS)("%s beside a recap do not stand in its way", (_, header) => {
  const data = workbook(sheet("Data", list(header)), sheet("Rekap", RECAP));
  expect(readWorkbook(data, RULES)).toMatchObject({ problem: null, innovations: { sheet: "Rekap" } });
});

test.each<[about: string, header: CellValue[]]>([
  ["the word inovasi", ["No", "Nama Inovasi", "Skor"]],
  ["the department", ["No", "Nama", "OPD", "Skor"]],
  ["the affair", ["No", "Nama Layanan", "Urusan", "Skor"]],
  ["the stage", ["No", "Nama", "Tahapan", "Skor"]],
  ["the implementation", ["No", "Nama", "Waktu Penerapan", "Skor"]],
  ["the maturity", ["No", "Nama", "Skor Kematangan"]],
  ["the names of indicators", ["No", "Nama", "Regulasi Inovasi Daerah", "Ketersediaan SDM", "Alat Kerja"]],
  ["the maturity, beside the score of a jury", ["No", "Nama Inovasi", "Juri 1", "Skor Kematangan"]],
  [
    "the names of indicators, beside a juror",
    ["No", "Nama Inovasi", "Juri", "Regulasi Inovasi Daerah", "Ketersediaan SDM", "Alat Kerja"],
  ],
  ["innovators, beside their number", ["No", "Nama", "Inovator", "NIP", "Skor"]],
])("%s makes a table one of innovations", (_, header) => {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", list(header))), RULES);
  expect(problem).toBeNull();
  expect(innovations?.records).toHaveLength(5);
});

test.each<[about: string, cells: CellValue[][]]>([
  ["Inovasi", [1, 2, 3, 4, 5].map((count) => [count, `Dinas ${count}`, count, 60])],
  ["Inovasi", [1, 2, 3, 4, 5].map((count) => [count, `Dinas ${count}`, `${count}`, 60])],
  ["Nama Inovasi", [1, 2, 3, 4, 5].map((count) => [count, `Dinas ${count}`, count, 60])],
  ["Daftar Inovasi", [1, 2, 3, 4, 5].map((count) => [count, `Dinas ${count}`, count === 3 ? "" : count, 60])],
  ["Judul", [1, 2, 3, 4, 5].map((count) => [count, `Dinas ${count}`, `${count},0`, 60])],
])("%s with nothing but numbers counts the innovations of each department", (name, cells) => {
  const rows = [["No", "Perangkat Daerah", name, "Skor Kematangan"], ...cells];
  expect(readWorkbook(workbook(sheet("Rekap", rows)), RULES)).toMatchObject({
    innovations: null,
    problem: { kind: "no-table" },
  });
  // A single name makes it one of innovations.
  rows[3]![2] = "112 Siaga";
  expect(readWorkbook(workbook(sheet("Rekap", rows)), RULES).problem).toBeNull();
});

test("a title above the header says nothing of the columns", () => {
  const rows = [["PENILAIAN KINERJA OPD DAN INOVASI"], [], ...list(["No", "Nama", "Nilai"])];
  const close = [rows[0]!, ...list(["No", "Nama", "Nilai"])];
  for (const cells of [rows, close]) {
    expect(readWorkbook(workbook(sheet("Data", cells)), RULES).problem?.kind).toBe("no-table");
  }
});

test("a header that leaves no doubt comes before columns of levels", () => {
  const doubtful = list(["No", "Nama", "OPD", "Anggaran level", "Pelatihan level"]);
  const data = workbook(sheet("Sarana", doubtful), sheet("Rekap", RECAP));
  expect(readWorkbook(data, RULES).innovations?.sheet).toBe("Rekap");
});

test("numbers from 16 on, or all of the form, name indicators; a few from 1 on do not", () => {
  const profile = ["No", "Nama Inovasi", "OPD"];
  const levels = (header: CellValue[]): number =>
    readWorkbook(workbook(sheet("Data", list([...profile, ...header]))), RULES).innovations?.columns.filter(
      ({ role }) => role.kind === "level",
    ).length ?? 0;
  expect(levels(numbers(20, 16))).toBe(20);
  expect(levels(numbers(3, 16))).toBe(3);
  expect(levels(numbers(20))).toBe(20);
  expect(levels(numbers(18, 2))).toBe(18);
  expect(levels(numbers(5))).toBe(0);
  expect(levels(numbers(25))).toBe(0);
});

describe("a list of innovations without anything that gives a score", () => {
  const profile = plainWide().map((row) => row.slice(0, 7));

  test("is refused with its headers, and comes along for those who only want the names", () => {
    expect(readWorkbook(workbook(sheet("Profil", profile)), RULES)).toMatchObject({
      innovations: { sheet: "Profil", records: [{}, {}, {}, {}] },
      problem: { kind: "no-scores", sheet: "Profil", row: 1, headers: PROFILE_HEADER },
    });
  });

  test("gives way to one with scores", () => {
    const data = workbook(sheet("Profil", profile), sheet("Inovasi", plainWide()));
    expect(readWorkbook(data, RULES)).toMatchObject({ problem: null, innovations: { sheet: "Inovasi" } });
  });
});
