import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import { readInnovationRange } from "../../../src/workbook/reading/ranges";
import type { Area, CellValue, ReadOptions, SheetData } from "../../../src/workbook/types";
import { spdIndicators } from "../../../src/rules/index";
import { RULES, sheet, SID, workbook } from "../sheets";

const PROFILE = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan"];
const INNOVATIONS = [1, 2, 3];
const profile = (at: number): CellValue[] => [at, `Inovasi ${at}`, "Dinas A", "Sosial"];
/** 3 everywhere: maturity 111. */
const CLAIMED = 3;

function told(sheets: SheetData[], options: ReadOptions = {}): { n: number; maturity: number; found: string[] } {
  const { innovations, spd, problem } = readWorkbook(workbook(...sheets), RULES, options);
  if (!innovations || problem) throw new Error(JSON.stringify(problem));
  const analysis = analyze({ innovations, spd, opd: null, rules: RULES });
  const found = analysis.findings.flatMap(({ code, address, params }) => {
    const { count, differing, rows } = params;
    return code === "second-values" ? [`${address} ${count}: ${differing}${rows === "" ? "" : ` in ${rows}`}`] : [];
  });
  return { n: analysis.claimed.n, maturity: analysis.claimed.sumMaturity, found };
}

/** A column of its own behind each level. */
function beside(
  header: (key: string, name: string) => string,
  cell: (at: number, column: number) => CellValue,
): SheetData {
  const titles = SID.flatMap(({ key, name }) => [`${key} ${name}`, header(key, name)]);
  const rows = INNOVATIONS.map((at) => [...profile(at), ...SID.flatMap((_, column) => [CLAIMED, cell(at, column)])]);
  return sheet("Data", [[...PROFILE, ...titles], ...rows]);
}

/** Further columns behind all levels. */
function behind(headers: string[], cells: (at: number) => CellValue[]): SheetData {
  const rows = INNOVATIONS.map((at) => [...profile(at), ...SID.map(() => CLAIMED), ...cells(at)]);
  return sheet("Data", [[...PROFILE, ...SID.map(({ key, name }) => `${key} ${name}`), ...headers], ...rows]);
}

describe("a value of somebody else beside each claim", () => {
  test.each<[string, (key: string, name: string) => string]>([
    ["with the number", (key) => `${key} Nilai Verifikator`],
    ["with the name", (_, name) => `${name} (Verifikasi)`],
    ["the same header behind each", () => "Level Verifikasi"],
    ["a result", () => "Hasil Verifikasi"],
    ["who gave it", () => "Level Bappeda"],
    ["nothing of who", () => "Disepakati Bersama"],
    ["in English", (key) => `${key} Reviewer`],
    ["a letter", (key) => `V${key}`],
  ])("%s", (_, header) => {
    // One cell less in each of the first two rows: 20 columns, the third row agrees.
    const data = beside(header, (at, column) => (at === 3 || column > 0 ? CLAIMED : 1));
    expect(told([data])).toEqual({ n: 3, maturity: 333, found: ["Data!F1 1: 2"] });
    const all = beside(header, () => 2);
    expect(told([all])).toEqual({ n: 3, maturity: 333, found: ["Data!F1 20: 60"] });
  });

  test("a verdict that is no number", () => {
    const data = beside(
      () => "Hasil Verifikasi",
      (at) => (at === 2 ? "Tidak sesuai" : "Sesuai"),
    );
    expect(told([data]).found).toEqual(["Data!F1 20: 20"]);
  });

  test.each<[string, (key: string) => string, CellValue]>([
    ["it says the same", () => "Level Verifikasi", CLAIMED],
    ["nobody filled it in", () => "Level Verifikasi", ""],
    ["a difference", () => "Selisih", 1],
    ["a plan", () => "Target", 2],
    ["a remark", (key) => `${key} Catatan Verifikator`, "lengkapi SK"],
    ["yes and no", () => "Ada Foto", 1],
    ["the same header as the level", (key) => `${key} ${SID.find((one) => one.key === key)!.name}`, 2],
    ["another year", (key) => `${key} Level 2025`, 1],
  ])("%s: nothing to tell", (_, header, cell) => {
    expect(told([beside(header, () => cell)])).toEqual({ n: 3, maturity: 333, found: [] });
  });

  test("in a block behind all levels", () => {
    const data = behind(
      SID.map(({ key }) => `Verifikasi ${key}`),
      () => SID.map((_, column) => (column < 5 ? 2 : CLAIMED)),
    );
    expect(told([data])).toEqual({ n: 3, maturity: 333, found: ["Data!Y1 5: 15"] });
  });

  test("below a header over claim and verification", () => {
    const merges: Area[] = SID.map((_, at) => ({ top: 0, bottom: 0, left: 4 + 2 * at, right: 5 + 2 * at }));
    const top = [...PROFILE, ...SID.flatMap(({ key, name }) => [`${key} ${name}`, ""])];
    const below = ["", "", "", "", ...SID.flatMap(() => ["Mandiri", "Verifikasi"])];
    const rows = INNOVATIONS.map((at) => [...profile(at), ...SID.flatMap(() => [CLAIMED, 2])]);
    expect(told([sheet("Data", [top, below, ...rows], { merges })])).toEqual({
      n: 3,
      maturity: 333,
      found: ["Data!F2 20: 60"],
    });
  });

  test("for the whole innovation: other points than the levels give", () => {
    expect(told([behind(["Skor Verifikasi"], (at) => [at === 1 ? 90 : 111])]).found).toEqual(["Data!Y1 1: 1"]);
    expect(told([behind(["Skor Verifikasi", "Tanggal Verifikasi"], () => [111, 45_500])]).found).toEqual([]);
  });
});

describe("a maturity of somebody else", () => {
  test.each<[string[], CellValue[], string[]]>([
    [["Skor Kematangan", "Skor Kematangan Verifikasi"], [80, 60], ["Data!F1 1: 3"]],
    [["Kematangan", "Hasil Verifikasi"], [80, 60], ["Data!F1 1: 3"]],
    [["Skor Mandiri", "Skor Verifikasi", "Skor Akhir"], [80, 60, 60], ["Data!F1 2: 6"]],
    [["Kematangan", "Nilai Tim Provinsi"], [80, "70,5"], ["Data!F1 1: 3"]],
    [["Kematangan", "Hasil Verifikasi"], [80, "Lengkap"], []],
    [["Kematangan", "Skor Verifikasi"], [80, 80], []],
    [["Kematangan", "Jumlah Verifikator"], [80, 3], []],
    [["Kematangan", "Peringkat Akhir"], [80, 3], []],
    [["Kematangan", "Bobot Penilai"], [80, 30], []],
  ])("%j", (headers, cells, found) => {
    const rows = INNOVATIONS.map((at) => [...profile(at), ...cells]);
    expect(told([sheet("Data", [[...PROFILE, ...headers], ...rows])])).toEqual({ n: 3, maturity: 240, found });
  });
});

describe("a row of somebody else below each innovation", () => {
  const HEADER = [...PROFILE, ...SID.map(({ key, name }) => `${key} ${name}`)];
  const levels = (level: number): number[] => SID.map(() => level);
  const rows = (label: CellValue[], level = 2): CellValue[][] => [
    HEADER,
    ...INNOVATIONS.flatMap((at) => [
      [...profile(at), ...levels(CLAIMED)],
      [...label, ...levels(level)],
    ]),
  ];

  test.each(["Hasil Verifikasi", "Verifikator", "Nilai Verifikator Bappeda", "Reviu Tim", "Level Reviewer 1"])(
    "%s is no innovation",
    (label) => {
      const data = rows(["", label, "", ""]);
      expect(told([sheet("Data", data)])).toEqual({ n: 3, maturity: 333, found: ["Data!B3 3: 60 in 3, 5, 7"] });
      const table = readInnovationRange(data, null, { sheet: "Data", top: 0, left: 0 }, RULES);
      if ("kind" in table) throw new Error(table.kind);
      expect(table.records.map(({ row }) => row)).toEqual([2, 4, 6]);
    },
  );

  test("that it is left out is told where it says the same, too", () => {
    expect(told([sheet("Data", rows(["", "Hasil Verifikasi", "", ""], CLAIMED))]).found).toEqual([
      "Data!B3 3: 0 in 3, 5, 7",
    ]);
  });

  test.each(["E-Verifikator", "Verifikasi Lapangan Online", "MANDIRI", "Reviu Keuangan Desa"])(
    "%s is the name of an innovation",
    (name) => {
      expect(told([sheet("Data", rows([9, name, "Dinas B", "Sosial"]))]).n).toBe(6);
      expect(told([sheet("Data", rows(["", name, "Dinas B", "Sosial"]))]).n).toBe(6);
    },
  );

  test("below a merged name", () => {
    const merges: Area[] = [1, 3, 5].flatMap((top) =>
      [0, 1, 2, 3].map((left) => ({ top, bottom: top + 1, left, right: left })),
    );
    const second = rows(["", "", "", ""]);
    expect(told([sheet("Data", second, { merges })])).toEqual({
      n: 3,
      maturity: 333,
      found: ["Data!B3 3: 60 in 3, 5, 7"],
    });
    // Documents of one innovation in several rows are no levels.
    const blank = second.map((row, at) => (at > 0 && at % 2 === 0 ? row.map(() => "") : row));
    expect(told([sheet("Data", blank, { merges })]).found).toEqual([]);
  });
});

test("levels of the region beside those that are read", () => {
  const region = (header: string, cell: CellValue): SheetData => {
    const rows = spdIndicators(RULES).map(({ key, name }, at) => [key, name, 3, at === 0 ? cell : 3]);
    return sheet("SPD", [["No", "Indikator", "Level", header], ...rows]);
  };
  const found = (header: string, cell: CellValue): string[] => told([behind([], () => []), region(header, cell)]).found;
  expect(found("Level Verifikasi", 1)).toEqual(["SPD!D1 1: 1"]);
  expect(found("Hasil Verifikasi", "Tidak sesuai")).toEqual(["SPD!D1 1: 1"]);
  expect(found("Level Verifikasi", 3)).toEqual([]);
  expect(found("Target", 1)).toEqual([]);
  expect(found("Level Verifikasi 2025", 1)).toEqual([]);
});

describe("in tables that are arranged first", () => {
  test("a row for each indicator", () => {
    const rows = INNOVATIONS.flatMap((at) => SID.map(({ name }) => [`Inovasi ${at}`, "Dinas A", name, CLAIMED, 2]));
    const header = ["Nama Inovasi", "Perangkat Daerah", "Indikator", "Level", "Level Verifikasi"];
    expect(told([sheet("Data", [header, ...rows])])).toEqual({ n: 3, maturity: 333, found: ["Data!E2 20: 60"] });
  });

  test("a form", () => {
    const rows: CellValue[][] = [
      ["No", "Jenis Isian", "Informasi/Jawaban", "Nilai Verifikator", "Data Pendukung"],
      [1, "Nama Inovasi", "SIPINTAR", "", ""],
      [2, "Perangkat Daerah", "Dinas A", "", ""],
      [3, "Urusan", "Sosial", "", ""],
      ...SID.map(({ key, name }) => [key, name, CLAIMED, 2, "a.pdf"]),
    ];
    expect(told([sheet("Formulir", rows)])).toEqual({ n: 1, maturity: 111, found: ["Formulir!D5 20: 20"] });
  });

  test("innovations side by side: the second one counts, and is told by its name", () => {
    const rows = SID.map(({ name }) => [name, CLAIMED, 2]);
    const data = sheet("Data", [["Indikator / Nama Inovasi", "SIPINTAR", "SIPINTAR (Verifikasi)"], ...rows]);
    const { innovations, spd } = readWorkbook(workbook(data), RULES);
    const { findings } = analyze({ innovations: innovations!, spd, opd: null, rules: RULES });
    const addresses = findings.flatMap(({ code, address }) => (code === "counted-despite-note" ? [address] : []));
    expect(addresses).toEqual(["Data!C1"]);
  });
});

test("of sheets that are read as one, each with its own place", () => {
  const other = {
    ...beside(
      (key) => `${key} Nilai Verifikator`,
      () => 2,
    ),
    name: "Lain",
  };
  other.values = other.values.map((row, at) =>
    at === 0 ? row : row.map((cell, i) => (i === 1 ? `Lain ${at}` : cell)),
  );
  const first = beside(
    (key) => `${key} Nilai Verifikator`,
    () => 1,
  );
  expect(told([first, other], { merged: "all" }).found).toEqual(["Data!F1 20: 60", "Lain!F1 20: 60"]);
});
