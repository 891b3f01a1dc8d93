import { analyze } from "../../../src/analysis/index";
import { findingMessage } from "../../../src/i18n/finding";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { RULES, sheet, workbook } from "../sheets";

const HEADER = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Kematangan"];
let names = 0;
const some = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, at) => [at + 1, `INOVASI ${(names += 1)}`, "Dinas A", "Sosial", 60 + at]);

function read(rows: CellValue[][], name = "Data") {
  const { innovations, problem } = readWorkbook(workbook(sheet(name, rows)), RULES);
  if (!innovations || problem) throw new Error(JSON.stringify(problem));
  const { findings, claimed } = analyze({ innovations, spd: null, opd: null, rules: RULES });
  const of = (code: string): string[] => findings.filter((one) => one.code === code).map(({ address }) => address);
  const note = findings.find(({ code }) => code === "counted-despite-note");
  return {
    n: claimed.n,
    years: of("rows-other-year"),
    notes: of("counted-despite-note").length,
    message: note && findingMessage("id", note, RULES),
  };
}

describe("a table of another year below", () => {
  test.each([
    ["ARSIP INOVASI TAHUN 2024", "INOVASI TAHUN 2026"],
    ["INOVASI TAHUN 2025", "DAFTAR INOVASI DAERAH TAHUN 2026"],
    ["IGA 2025", "REKAP IGA 2026"],
  ])("“%s” below “%s”: only those of the assessed year count", (below, title) => {
    const rows = [[title], [...HEADER], ...some(12), [], [below], [...HEADER], ...some(5)];
    expect(read(rows)).toMatchObject({ n: 12, years: ["Data!A16"], notes: 0 });
    const above = [[below], [...HEADER], ...some(5), [], [title], [...HEADER], ...some(12)];
    expect(read(above)).toMatchObject({ n: 12, notes: 0 });
    expect(read([[...HEADER], ...some(12), [below], ...some(5)], "Inovasi 2026")).toMatchObject({ n: 12, notes: 0 });
  });

  test("where nothing says what the rows above are, all count and the others are told", () => {
    const rows = [["DAFTAR INOVASI"], [...HEADER], ...some(12), [], ["INOVASI TAHUN 2024"], [...HEADER], ...some(5)];
    const { message, ...found } = read(rows);
    expect(found).toEqual({ n: 17, years: [], notes: 5 });
    expect(message).toBe("Inovasi ini dihitung, padahal judul di atasnya berisi “INOVASI TAHUN 2024”.");
  });

  test("headings of the years in which innovations were applied say nothing", () => {
    const rows = [[...HEADER], ["TAHUN 2024"], ...some(6), ["TAHUN 2025"], ...some(6)];
    expect(read(rows)).toEqual({ n: 12, years: [], notes: 0, message: undefined });
  });
});

describe("headings that say that rows do not take part", () => {
  test.each([
    "B. INOVASI YANG TIDAK DIUSULKAN",
    "II. INOVASI TIDAK LOLOS VERIFIKASI",
    "Inovasi yang ditolak",
    "DAFTAR INOVASI TIDAK DIKIRIM",
    "ARSIP",
    "C. Cadangan",
    "INOVASI TAHUN LALU",
  ])("%s", (heading) => {
    const rows = [[...HEADER], ["I. INOVASI BARU"], ...some(12), [heading], ...some(5)];
    expect(read(rows)).toMatchObject({ n: 17, notes: 5 });
    const blocks = [["A. DIUSULKAN"], [...HEADER], ...some(12), [], [heading], [...HEADER], ...some(5)];
    expect(read(blocks)).toMatchObject({ n: 17, notes: 5 });
    const more = [[...HEADER], [heading], ...some(5), ["INOVASI YANG DIUSULKAN"], ...some(12)];
    expect(read(more)).toMatchObject({ n: 17, notes: 5 });
  });

  test("departments below such a heading go on with it", () => {
    const rows = [
      [...HEADER],
      ...some(12),
      ["TIDAK DIUSULKAN"],
      ["", "DINAS KESEHATAN"],
      ...some(2),
      ["", "Dinas Sosial"],
      ...some(2),
    ];
    expect(read(rows)).toMatchObject({ n: 16, notes: 4 });
  });

  test.each(["INOVASI YANG DIUSULKAN", "I. DINAS KESEHATAN", "B. URUSAN PENDIDIKAN", "INOVASI LAMA YANG DIKEMBANGKAN"])(
    "not %s",
    (heading) => {
      expect(read([[...HEADER], ...some(12), [heading], ...some(5)])).toMatchObject({ n: 17, notes: 0 });
    },
  );
});
