import type { FlagsAnswer, MarksAnswer } from "../../../src/workbook/questions";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, WorkbookReading } from "../../../src/workbook/types";
import { RULES, sheet, SID, workbook } from "../sheets";

function read(cells: CellValue[], marks?: MarksAnswer): WorkbookReading {
  const rows = cells.map((cell, index): CellValue[] => [
    index + 1,
    `Inovasi ${index + 1}`,
    "Dinas A",
    "Sosial",
    cell,
    70,
  ]);
  const data = workbook(sheet("Data", [["No", "Nama Inovasi", "OPD", "Urusan", "Diikutkan", "Kematangan"], ...rows]));
  return readWorkbook(data, RULES, marks === undefined ? {} : { answers: { marks } });
}

const taking = ({ innovations }: WorkbookReading): number[] =>
  innovations!.records.flatMap(({ row, included }) => (included ? [row - 1] : []));

describe("Diikutkan: one kind of mark and blanks", () => {
  test.each<[string, CellValue[], string]>([
    ["letters", ["V", "V", "", "V"], "V"],
    ["small letters", ["v", "", "v", ""], "v"],
    ["check marks", ["✓", "", "✔", "✓"], "✓"],
    ["roots", ["√", "√", "", ""], "√"],
    ["crosses", ["x", "x", "", "x"], "x"],
    ["cross symbols", ["✗", "", "✗", ""], "✗"],
    ["dots", ["●", "", "●", ""], "●"],
    ["ones", [1, 1, "", 1], "1"],
    ["TRUE of ticked boxes", [true, "", true, ""], "TRUE"],
    ["ticks and dashes", ["v", "-", "v", "-"], "v"],
    ["words and dashes", ["YES", "-", "YES", "-"], "YES"],
    ["crosses without any blank", ["x", "x", "x", "x"], "x"],
  ])("%s are asked about", (_, cells, mark) => {
    const { problem, innovations } = read(cells);
    const blank = cells.filter((cell) => cell === "" || cell === "-").length;
    expect(problem).toEqual({
      kind: "question",
      question: {
        kind: "marks",
        sheet: "Data",
        row: 1,
        column: 4,
        header: "Diikutkan",
        mark,
        marked: cells.length - blank,
        blank,
      },
    });
    expect(innovations!.records).toHaveLength(cells.length);
  });

  test.each<[MarksAnswer, number[]]>([
    ["marked", [1, 2, 4]],
    ["blank", [3]],
    ["all", [1, 2, 3, 4]],
  ])("the answer %s", (answer, rows) => {
    for (const mark of ["V", "x", 1, true]) {
      const reading = read([mark, mark, "", mark], answer);
      expect([reading.problem, taking(reading)]).toEqual([null, rows]);
    }
  });

  test("the answer holds when words are typed beside the marks", () => {
    expect(taking(read(["x", "Ya", "", "Tidak"], "marked"))).toEqual([1, 2]);
    expect(taking(read(["x", "Ya", "", "Tidak"], "blank"))).toEqual([2, 3]);
  });
});

describe("Diikutkan: what says itself who takes part", () => {
  test.each<[string, CellValue[], number[]]>([
    ["1 and 0", [1, 0, 1, 0], [1, 3]],
    ["1 and 0 as text", ["1", "0", "1", "0"], [1, 3]],
    ["ticks and crosses", ["✓", "✗", "✓", "✗"], [1, 3]],
    ["letters for both", ["v", "x", "v", "x"], [1, 3]],
    ["boxes", ["☑", "☐", "☑", "☐"], [1, 3]],
    ["truth values", [true, false, true, false], [1, 3]],
    ["truth values as words", ["BENAR", "SALAH", "TRUE", "FALSE"], [1, 3]],
    ["ticks, crosses and a blank", ["✓", "✗", "", "✗"], [1, 3]],
    ["yes and crosses", ["Ya", "x", "Ya", "x"], [1, 3]],
    ["ticks everywhere", ["v", "v", "v", "v"], [1, 2, 3, 4]],
    ["one letter each", ["Y", "T", "Y", "T"], [1, 3]],
    ["a word and a letter", ["Ya", "T", "Ya", "t"], [1, 3]],
    ["English letters", ["T", "F", "T", "F"], [1, 3]],
    ["right and wrong", ["B", "S", "B", "S"], [1, 3]],
    ["letters of a symbol font", ["ü", "û", "ü", "û"], [1, 3]],
    ["not yet", ["Sudah", "Belum", "Ya", "belum siap"], [1, 3]],
    ["later", ["Dikirim", "Ditunda", "Ya", "Nanti tahun depan"], [1, 3]],
    ["no with its reason", ["Ya", "Tidak, bukti belum lengkap", "Ya", "Tidak (duplikat)"], [1, 3]],
    ["no in everyday words", ["Setuju", "Tidak setuju", "Ok", "Gak"], [1, 3]],
    ["no doubt in spite of the word", ["Ya", "Tidak masalah", "tidak ditolak", "Tidak"], [1, 2, 3]],
    ["blanks everywhere", ["", "", "", ""], [1, 2, 3, 4]],
    ["zeros everywhere", [0, 0, 0, 0], [1, 2, 3, 4]],
    ["a word and blanks", ["Ya", "", "Ya", ""], [1, 2, 3, 4]],
    ["a refusal and blanks", ["Tidak", "", "Tidak", ""], [2, 4]],
  ])("%s", (_, cells, rows) => {
    const reading = read(cells);
    expect([reading.problem, taking(reading)]).toEqual([null, rows]);
  });
});

describe("Diikutkan of a year", () => {
  const takingBy = (...headers: string[]): number[] => {
    const rows = [1, 2].map((row): CellValue[] => [
      `Inovasi ${row}`,
      70,
      ...headers.map((_, at) => ((row + at) % 2 ? "Ya" : "Tidak")),
    ]);
    return taking(readWorkbook(workbook(sheet("Data", [["Nama Inovasi", "Kematangan", ...headers], ...rows])), RULES));
  };
  test.each<[string, string[], number[]]>([
    ["the assessed one", ["Diikutkan 2026"], [1]],
    ["the assessed one behind another", ["Diikutkan 2025", "Diikutkan 2026"], [2]],
    ["another one says nothing", ["Diikutkan 2025"], [1, 2]],
    ["where it is sent", ["Diusulkan ke Kemendagri"], [1]],
  ])("%s", (_, headers, rows) => expect(takingBy(...headers)).toEqual(rows));
});

describe("columns of indicators with yes and no only", () => {
  const names = SID.map(({ formNumber, name }) => `${formNumber}. ${name}`);
  function flags(
    cell: (row: number, at: number) => CellValue,
    { headers = names, answer }: { headers?: string[]; answer?: FlagsAnswer } = {},
  ): WorkbookReading {
    const rows = [1, 2, 3].map((row): CellValue[] => [
      `Inovasi ${row}`,
      "Dinas A",
      "Sosial",
      ...SID.map((_, at) => cell(row, at)),
    ]);
    const data = workbook(sheet("Data", [["Judul Inovasi", "OPD", "Urusan", ...headers], ...rows]));
    return readWorkbook(data, RULES, answer === undefined ? {} : { answers: { flags: answer } });
  }
  const some = (row: number, at: number): boolean => (row + at) % 4 > 0;
  const kinds = ({ innovations }: WorkbookReading): number =>
    innovations!.columns.filter(({ role }) => role.kind === "level").length;

  test.each<[string, CellValue, CellValue]>([
    ["1 and 0", 1, 0],
    ["1 and 0 as text", "1", "0"],
    ["truth values", true, false],
    ["ticks and blanks", "v", ""],
    ["check marks and blanks", "✓", null],
  ])("%s are asked about", (_, yes, no) => {
    expect(flags((row, at) => (some(row, at) ? yes : no)).problem).toMatchObject({
      kind: "question",
      question: { kind: "flags", sheet: "Data", row: 1, column: 3, header: names[0], columns: 20, rows: 3 },
    });
  });

  test.each([
    ["Ya", "Tidak"],
    ["Ada", "Tidak ada"],
    ["Sudah", "Belum"],
    ["Memenuhi", "Tidak Memenuhi"],
    ["Sudah lengkap", "Belum lengkap"],
  ])("%s and %s in each column are asked about", (yes, no) => {
    expect(flags((row, at) => ((row + at) % 2 ? yes : no)).problem).toMatchObject({
      question: { kind: "flags", column: 3, columns: 20, rows: 3 },
    });
  });

  test("levels as an answer", () => {
    const reading = flags((row, at) => Number(some(row, at)), { answer: "levels" });
    expect([reading.problem, kinds(reading)]).toEqual([null, 20]);
    expect(reading.innovations!.records[0]!.levels["regulasi"]?.level).toBe(1);
  });

  test("files as an answer: nothing gives a score then", () => {
    const reading = flags((row, at) => Number(some(row, at)), { answer: "files" });
    expect([reading.problem?.kind, kinds(reading)]).toEqual(["no-scores", 0]);
  });

  test.each<[string, (row: number, at: number) => CellValue, string[]]>([
    ["a single 2", (row, at) => (row === 1 && at === 0 ? 2 : Number(some(row, at))), names],
    ["level 1 everywhere", () => 1, names],
    ["level 1 and blanks", (row, at) => (some(row, at) ? 1 : ""), names],
    ["headers that say level", (row, at) => Number(some(row, at)), SID.map(({ key }) => `Level ${key}`)],
  ])("no question: %s", (_, cell, headers) => {
    const reading = flags(cell, { headers });
    expect([reading.problem, kinds(reading)]).toEqual([null, 20]);
  });
});
