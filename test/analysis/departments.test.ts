import fc from "fast-check";
import { byName, rankDepartments, type DepartmentMeasure } from "../../src/analysis/departmentRanks";
import { departments, type Departments } from "../../src/analysis/departments";
import { analyze, type Analysis } from "../../src/analysis/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, SheetData, WorkbookData } from "../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";

interface Seen extends Departments {
  analysis: Analysis;
}

function seen(data: WorkbookData): Seen {
  const { innovations, spd, opd } = readWorkbook(data, rules2026);
  if (!innovations) throw new Error("no table");
  const analysis = analyze({ innovations, spd, opd, rules: rules2026 });
  return { analysis, ...departments({ analysis, innovations, opd }) };
}

function list(...names: string[]): SheetData {
  const values: CellValue[][] = [["No", "Perangkat Daerah"], ...names.map((name, i) => [i + 1, name])];
  return { name: "OPD", visible: true, top: 0, left: 0, values, merges: [], tables: [] };
}

const row = (opd: string, change: Partial<RowSpec> = {}): RowSpec => ({
  name: `Inovasi ${Math.abs(hash(opd))}`,
  opd,
  ...change,
});

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);
}

const ROWS: RowSpec[] = [
  row("Dinas Kesehatan", { name: "SIPANDU", levels: 3 }),
  row("DINKES", { name: "Jemput Bola", levels: 1, evidence: { "18": "menyusul", "34": "" } }),
  row("Dinas Sosial", { name: "Bank Sampah", levels: 2 }),
  row("", { name: "Tanpa Dinas", levels: 2 }),
  row("Dinas Sosial", { name: "Belum Jalan", levels: 2, stage: "Uji Coba" }),
  row("Dinas Sosial", { name: "Ditarik", levels: 3, included: "Tidak" }),
];

const OFFICES = ["Dinas Kesehatan", "Dinas Sosial", "Kecamatan Sukamaju", "Badan Pendapatan"];

test("joins the spellings, counts what is included, and keeps the rows without a department", () => {
  const { results } = seen(workbook(wideSheet(ROWS), spdSheet(2)));
  expect(results.map(({ name, innovations, rows, statuses }) => ({ name, innovations, rows, statuses }))).toEqual([
    { name: "Dinas Kesehatan", innovations: 2, rows: [2, 3], statuses: { siap: 1, lengkapi: 1, tidakMemenuhi: 0 } },
    { name: "Dinas Sosial", innovations: 2, rows: [4, 6], statuses: { siap: 1, lengkapi: 0, tidakMemenuhi: 1 } },
    { name: "", innovations: 1, rows: [5], statuses: { siap: 1, lengkapi: 0, tidakMemenuhi: 0 } },
  ]);
});

test("means, levels and points of one department, with the arithmetic", () => {
  const { results, analysis } = seen(workbook(wideSheet(ROWS), spdSheet(2)));
  const health = results[0]!;
  // 111 at level 3, 37 at level 1; nos. 18 and 34 are not proved.
  const [first, second] = analysis.innovations;
  expect([first!.maturity, second!.maturity]).toEqual([111, 37]);
  const unproved = second!.maturity - second!.evidencedMaturity!;
  expect(unproved).toBeGreaterThan(0);
  expect(health.meanMaturity).toBe((111 + 37) / 2);
  expect(health.meanEvidenced).toBeCloseTo((111 + 37 - unproved) / 2, 10);
  expect([health.claimedLevels, health.provedLevels]).toEqual([60 + 20, 60 + 18]);
  // Over the divisor of the year (12), over the total (200), times 100.
  expect(health.lost).toBeCloseTo((unproved / 12 / rules2026.formula.totalMax.value!) * 100, 10);
});

test("what departments lost, the region's rows and the count score add up to the gap", () => {
  const { gap, results, analysis } = seen(workbook(wideSheet(ROWS), spdSheet(2)));
  expect(gap!.gap).toBe(analysis.claimed.index - analysis.evidenced!.index);
  expect(gap!.gap).toBeGreaterThan(0);
  expect(results.reduce((sum, { lost }) => sum + lost!, 0)).toBeCloseTo(gap!.maturity, 9);
});

const level = fc.constantFrom<CellValue>(0, 1, 2, 3, "x");
const anyRow = fc.record({
  name: fc.integer({ min: 1, max: 1e6 }).map((number) => `Inovasi ${number}`),
  opd: fc.constantFrom("Dinas Kesehatan", "DINKES", "Dinas Sosial", "", "-", "???", "Kec. Sukamaju"),
  affair: fc.constantFrom("Pendidikan", "Kesehatan", "Sosial", "Pariwisata"),
  stage: fc.constantFrom("Penerapan", "Penerapan", "Uji Coba"),
  levels: level,
  evidence: fc.record({
    "16": fc.constantFrom("", "Perda Nomor 1 Tahun 2024 tentang Inovasi"),
    "35": fc.constantFrom("", "x"),
  }),
  included: fc.constantFrom("Ya", "Ya", "Ya", "Tidak"),
});

test("for any table: every included innovation is in one department, and the parts add up to the gap", () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 15 }), fc.boolean(), (rows, withList) => {
      const sheets = withList ? [wideSheet(rows), spdSheet(2), list(...OFFICES)] : [wideSheet(rows), spdSheet(2)];
      const { results, gap, analysis } = seen(workbook(...sheets));
      expect(results.flatMap((one) => one.rows).sort((a, b) => a - b)).toEqual(
        analysis.innovations.map((one) => one.row),
      );
      expect(new Set(results.map(({ key }) => key)).size).toBe(results.length);
      // A single innovation whose levels nobody can read leaves no column of levels.
      fc.pre(gap !== null);
      const { spd, countScore, maturity } = gap!;
      expect(maturity + spd + countScore).toBeCloseTo(gap!.gap, 9);
      expect(results.reduce((sum, { lost }) => sum + lost!, 0)).toBeCloseTo(maturity, 9);
      expect(results.reduce((sum, { sumMaturity }) => sum + sumMaturity, 0)).toBe(
        Math.round(analysis.claimed.sumMaturity * 100),
      );
    }),
    { numRuns: 60 },
  );
});

describe("participation", () => {
  test("names who reported nothing, as the check opd-absent counts them", () => {
    const { participation, analysis, results } = seen(workbook(wideSheet(ROWS), spdSheet(2), list(...OFFICES)));
    expect(participation).toEqual({
      listed: 4,
      reported: 2,
      absent: ["Kecamatan Sukamaju", "Badan Pendapatan"],
      open: [],
      unlisted: [],
    });
    const check = analysis.findings.find(({ code }) => code === "opd-absent")!;
    expect([check.params["count"], check.params["of"]]).toEqual([2, 4]);
    expect(
      results.filter(({ innovations }) => innovations === 0).map(({ meanMaturity, lost }) => [meanMaturity, lost]),
    ).toEqual([
      [null, 0],
      [null, 0],
    ]);
  });

  test("without a list nobody is absent; a list about something else is none", () => {
    expect(seen(workbook(wideSheet(ROWS))).participation).toBeNull();
    const { participation, results } = seen(workbook(wideSheet(ROWS), list("Dinas A", "Dinas B", "Badan C")));
    expect(participation).toBeNull();
    expect(results.map(({ name }) => name)).toEqual(["Dinas Kesehatan", "Dinas Sosial", ""]);
  });

  test("departments that the list does not have are told", () => {
    const { participation } = seen(workbook(wideSheet(ROWS), list("Dinas Sosial", "Badan C", "Badan D")));
    expect(participation).toMatchObject({ listed: 3, reported: 1, unlisted: ["Dinas Kesehatan"] });
  });
});

test("without evidence columns nothing is proved and nothing lost; a recap has no levels", () => {
  const values: CellValue[][] = [
    ["Nama Inovasi", "OPD", "Kematangan"],
    ["A", "Dinas Sosial", 80],
  ];
  const recap = { name: "Rekap", visible: true, top: 0, left: 0, values, merges: [], tables: [] };
  const { results, gap } = seen(workbook(recap));
  expect(gap).toBeNull();
  expect(results[0]).toMatchObject({
    meanMaturity: 80,
    meanEvidenced: null,
    claimedLevels: null,
    provedLevels: null,
    lost: null,
  });
});

describe("ranks", () => {
  const ranked = (rows: RowSpec[], by: DepartmentMeasure): [string, number | null][] =>
    rankDepartments(seen(workbook(wideSheet(rows), list(...OFFICES))).results, by).map(({ result, rank }) => [
      result.name,
      rank,
    ]);

  test("equal values share the better rank, in the order of their names; nothing to rank by comes last", () => {
    const rows = [
      row("Dinas Sosial", { name: "A", levels: 2 }),
      row("Dinas Kesehatan", { name: "B", levels: 2 }),
      row("Kecamatan Sukamaju", { name: "C", levels: 1 }),
      row("Dinas Pangan", { name: "D", levels: 3 }),
    ];
    expect(ranked(rows, "maturity")).toEqual([
      ["Dinas Pangan", 1],
      ["Dinas Kesehatan", 2],
      ["Dinas Sosial", 2],
      ["Kecamatan Sukamaju", 4],
      ["Badan Pendapatan", null],
    ]);
    expect(ranked(rows, "innovations").at(-1)).toEqual(["Badan Pendapatan", 5]);
  });

  test("values that look the same when rounded are told apart", () => {
    // 3 x 37 + one indicator of weight 3 more: means of 37 and 37.01 in hundredths differ before rounding.
    const some = (key: string): Record<string, CellValue> => ({
      ...Object.fromEntries(keys.map((k) => [k, 1])),
      [key]: 2,
    });
    const keys = rules2026.indicators.filter(({ aspect }) => aspect === "SID").map(({ key }) => key);
    const many = Array.from({ length: 299 }, (_, i) => row("Dinas Sosial", { name: `S${i}`, levels: 1 }));
    const rows = [
      row("Dinas Kesehatan", { name: "K", levels: 1 }),
      ...many,
      row("Dinas Sosial", { name: "S", levels: some("16") }),
    ];
    const standings = seen(workbook(wideSheet(rows))).results;
    const [health, social] = byName(standings);
    expect(Math.round(social!.meanMaturity! * 10)).toBe(Math.round(health!.meanMaturity! * 10));
    expect(rankDepartments(standings, "maturity").map(({ result, rank }) => [result.name, rank])).toEqual([
      ["Dinas Sosial", 1],
      ["Dinas Kesehatan", 2],
    ]);
  });

  test("by share of proved levels and by points lost", () => {
    const rows = [
      row("Dinas Sosial", { name: "A", levels: 2, evidence: { "16": "" } }),
      row("Dinas Kesehatan", { name: "B", levels: 2 }),
    ];
    expect(ranked(rows, "proved").slice(0, 2)).toEqual([
      ["Dinas Kesehatan", 1],
      ["Dinas Sosial", 2],
    ]);
    expect(ranked(rows, "lost").slice(0, 2)).toEqual([
      ["Dinas Sosial", 1],
      ["Dinas Kesehatan", 2],
    ]);
  });
});
