/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { FunctionResult } from "../../preview/host/customFunctions";
import { newestRules } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { analyzeWorkbook, spdSheet, wideHeader, wideSheet, workbook } from "../support/workbooks";

const ROWS = [
  { name: "Satu", levels: 3 },
  { name: "Dua", levels: 2, evidence: { "18": "menyusul" } },
  { name: "Tiga", levels: 1, included: "Tidak" },
];

const RECAP_HEADER = [
  "No",
  "Nama Inovasi",
  "Perangkat Daerah",
  "Bentuk",
  "Jenis",
  "Urusan",
  "Tahapan",
  "Waktu Uji Coba",
  "Waktu Penerapan",
  "Kematangan",
  "Keterangan",
];

function recapRow(number: number, name: string, maturity: CellValue): CellValue[] {
  return [number, name, "Dinas Kesehatan", "", "", "Kesehatan", "Penerapan", 45352, 45444, maturity, ""];
}

const RECAP: SheetData = {
  name: "Rekap",
  visible: true,
  top: 0,
  left: 0,
  values: [
    ["REKAPITULASI", ...Array.from({ length: 10 }, () => "")],
    RECAP_HEADER,
    recapRow(1, "Satu", 80),
    recapRow(2, "Dua", 70.5),
    Array.from({ length: 11 }, () => ""),
  ],
  merges: [],
  tables: [],
};

/** The recap as an Excel table, first a wide gap below its header, as a filter leaves it out of view. */
const TABLE: SheetData = {
  name: "Tabel",
  visible: true,
  top: 0,
  left: 0,
  values: [RECAP_HEADER, ...Array.from({ length: 20 }, (_, i) => recapRow(i + 1, `Inovasi ${i + 1}`, 50))],
  merges: [],
  tables: [{ name: "Daftar1", area: { top: 0, left: 0, bottom: 20, right: 10 }, hasHeader: true, hasTotals: false }],
};

const DATA = workbook(wideSheet(ROWS), spdSheet(2), RECAP, TABLE);

let office: OfficeHost;
const RIGHT = columnLetters(wideHeader().length - 1);

function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

type Blank = "" | 0 | null;

/** The cells of an area with empty ones as a platform gives them. */
function cells(sheet: string, first: number, last: number, blank: Blank = null): CellValue[][] {
  const found = DATA.sheets.find(({ name }) => name === sheet)!;
  return found.values.slice(first - 1, last).map((row) => row.map((cell) => (cell === "" ? blank : cell)));
}

function call(
  functionId: string,
  params: (CellValue | CellValue[][])[],
  parameterAddresses: (string | null)[] = [],
): Promise<FunctionResult> {
  return office.callFunction({ functionId, params, caller: "Ringkasan!B2", parameterAddresses });
}

async function value(...args: Parameters<typeof call>): Promise<CellValue | CellValue[][]> {
  const result = await call(...args);
  if (!result.ok) throw new Error(`${result.error} ${result.message}`);
  return result.value;
}

beforeAll(async () => {
  office = await bootOffice({ workbook: DATA });
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

/** The year of the numbers below; without one, functions use the newest. */
const YEAR = 2026;
const expected = analyzeWorkbook(DATA, ruleSet(YEAR));
const newest = analyzeWorkbook(DATA, newestRules());
const WIDE = `Inovasi!A1:${RIGHT}4`;
const BODY = `Inovasi!A2:${RIGHT}4`;

describe("SCORE", () => {
  test("is the index of the analysis, claimed and evidenced", async () => {
    const both = [cells("Inovasi", 1, 4), cells("SPD", 1, 21)];
    const addresses = [WIDE, "SPD!A1:D21", null, null];
    expect(await value("SCORE", [...both, null, null], addresses)).toBe(newest.claimed.index);
    expect(await value("SCORE", [...both, YEAR, "Bukti"], addresses)).toBe(expected.evidenced?.index);
    expect(await value("SCORE", [...both, String(YEAR), "CLAIMED"], addresses)).toBe(expected.claimed.index);
  });

  test.each<Blank>(["", 0, null])("blank cells may come as %p", async (blank) => {
    const both = [cells("Inovasi", 1, 4, blank), cells("SPD", 1, 21, blank)];
    const addresses = [WIDE, "SPD!A1:D21", null, null];
    expect(await value("SCORE", [...both, blank, blank], addresses)).toBe(newest.claimed.index);
    expect(await value("SCORE", [...both, blank, "bukti"], addresses)).toBe(newest.evidenced?.index);
    expect(await value("SCORE", [...both, blank, "Aman"], addresses)).toBe(newest.strict?.index);
  });

  test("with the header in the range the sheet is not read", async () => {
    office.batches.length = 0;
    await value("SCORE", [cells("Inovasi", 1, 4), null, null, null], [WIDE, null, null, null]);
    const reads = office.batches.filter(({ request }) => request.Actions.some(({ ActionType }) => ActionType === 2));
    expect(reads).toHaveLength(0);
  });

  test("finds the header above the range", async () => {
    const params = [cells("Inovasi", 2, 4), cells("SPD", 2, 21), null, null];
    expect(await value("SCORE", params, [BODY, "SPD!A2:D21", null, null])).toBe(newest.claimed.index);
  });

  test("A2:K40 of the 11-column recap, the title above its header", async () => {
    const index = await value("SCORE", [cells("Rekap", 3, 5), 40, YEAR, null], ["'Rekap'!A3:K5", null, null, null]);
    // (40 + 150.5 / 12) / 250 x 100; one affair of five needed, so no count score.
    expect(index).toBeCloseTo(((40 + 150.5 / 12) / 250) * 100, 10);
  });

  test("finds the header of the table the range lies in", async () => {
    const params = [cells("Tabel", 12, 21), 0, YEAR, 0];
    const index = await value("SCORE", params, ["Tabel!A12:K21", null, null, null]);
    expect(index).toBeCloseTo(((10 * 50) / 12 / 250) * 100, 10);
  });

  test("follows a header that was edited a moment ago", async () => {
    const params = [cells("Rekap", 3, 5), null, null, null];
    const addresses = ["'Rekap'!A3:K5", null, null, null];
    office.adapter.userType("Rekap", "J2", "Bukan apa-apa");
    const result = await call("SCORE", params, addresses);
    expect(result).toMatchObject({ ok: false, error: "#N/A" });
    office.adapter.userType("Rekap", "J2", "Kematangan");
    expect((await call("SCORE", params, addresses)).ok).toBe(true);
  });

  test("says what it needs", async () => {
    const unknown = [
      ["a", "b"],
      ["c", "d"],
    ];
    expect(await call("SCORE", [unknown, null, null, null], ["Lain!A1:B2", null, null, null])).toMatchObject({
      ok: false,
      error: "#N/A",
    });
    const header = [
      ["No", "Nama Inovasi", "Catatan"],
      [1, "Satu", "x"],
    ];
    const missing = await call("SCORE", [header, null, null, null]);
    expect(missing).toMatchObject({ ok: false, error: "#N/A", message: expect.stringContaining("Kematangan") });
    const empty = await call("SCORE", [cells("Inovasi", 1, 1), null, null, null], [WIDE, null, null, null]);
    expect(empty).toMatchObject({ ok: false, error: "#N/A", message: "Tidak ada baris inovasi di bawah judul." });
  });

  test("refuses wrong arguments with a sentence", async () => {
    const range = cells("Inovasi", 1, 4);
    const ask = (spd: CellValue, rules: CellValue | CellValue[][], basis: CellValue): Promise<FunctionResult> =>
      call("SCORE", [range, spd, rules, basis], [WIDE, null, null, null]);
    expect(await ask(40, YEAR, "foto")).toEqual({
      ok: false,
      error: "#VALUE!",
      message: 'Dasar harus "klaim", "bukti", atau "aman".',
    });
    expect(await ask(40, 1999, null)).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("2026") });
    expect(await ask(40, [["bobot", 1]], null)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringContaining("2026"),
    });
    expect(await ask(64, YEAR, null)).toMatchObject({ error: "#VALUE!", message: expect.stringContaining("63") });
    const recap = await call("SCORE", [cells("Rekap", 2, 4), 40, null, "bukti"], ["'Rekap'!A2:K4", null, null, null]);
    expect(recap).toMatchObject({ ok: false, error: "#N/A", message: expect.stringContaining("kolom bukti") });
  });
});

describe("functions that spill", () => {
  test("SUMMARY shows the parts, claimed and evidenced", async () => {
    const table = await value(
      "SUMMARY",
      [cells("Inovasi", 1, 4), cells("SPD", 1, 21), YEAR],
      [WIDE, "SPD!A1:D21", null],
    );
    expect(table).toEqual([
      ["Bagian", "Klaim", "Bukti"],
      ["Skor SPD", 42, 42],
      ["Rata-rata kematangan", expected.claimed.meanMaturity, expected.evidenced?.meanMaturity],
      ["Pembagi", 12, 12],
      ["Jumlah inovasi (n)", 2, 2],
      ["Skor jumlah", 0, 0],
      ["Pelayanan dasar (syarat 5 dari 6)", 1, expected.evidenced?.basicServices.covered.length],
      ["Indeks", expected.claimed.index, expected.evidenced?.index],
      ["Predikat", expected.claimed.predicate, expected.evidenced?.predicate],
      [
        `Anggapan (${expected.assumptions.length})`,
        expected.assumptions.map((assumption) => assumption.text.id).join("\n"),
        "",
      ],
    ]);
  });

  test("SUMMARY says what an uncertain year rests on, in as many rows", async () => {
    const of = async (year: number): Promise<CellValue[][]> =>
      (await value("SUMMARY", [cells("Inovasi", 1, 4), 40, year], [WIDE, null, null])) as CellValue[][];
    const [sure, unsure] = [await of(YEAR), await of(2025)];
    expect(unsure).toHaveLength(sure.length);
    expect(String(unsure.at(-1)?.[0])).toMatch(/^Anggapan \(1\d\)$/);
    expect(unsure.at(-1)?.[1]).toContain("Pembagi minimal tahun ini belum ditemukan; dipakai 10 seperti 2023.");
    expect(sure.at(-1)?.[1]).not.toContain("Pembagi minimal");
  });

  test("without SPD the index is called the innovations' share of it", async () => {
    const table = (await value("SUMMARY", [cells("Inovasi", 1, 4), null, YEAR], [WIDE, null, null])) as CellValue[][];
    expect(table.map(([label]) => label)).toContain("Bagian inovasi dari indeks (tanpa SPD)");
    expect(table.map(([label]) => label)).not.toContain("Indeks");
  });

  test("a recap has no evidenced column of numbers", async () => {
    const table = await value("SUMMARY", [cells("Rekap", 2, 4), null, null], ["'Rekap'!A2:K4", null, null]);
    expect(Array.isArray(table) && table.slice(1, 9).map((row) => row[2])).toEqual(
      Array.from({ length: 8 }, () => "–"),
    );
  });

  test("MATURITY, STATUS, CHECK and GAIN stand in line with the rows of the range", async () => {
    const [one, two] = expected.innovations;
    expect(await value("MATURITY", [cells("Inovasi", 1, 4), YEAR, null], [WIDE, null, null])).toEqual([
      ["Kematangan"],
      [111],
      [74],
      [""],
    ]);
    const proved = [one, two].map((result) => [result?.evidencedMaturity]);
    const safe = [one, two].map((result) => [result?.strictMaturity]);
    for (const [basis, column] of [["bukti", proved] as const, ["aman", safe] as const]) {
      const found = await value("MATURITY", [cells("Inovasi", 2, 4), YEAR, basis], [BODY, null, null]);
      expect(found).toEqual([...column, [""]]);
    }
    expect(await value("STATUS", [cells("Inovasi", 1, 4), YEAR], [WIDE, null])).toEqual([
      ["Status"],
      ["Siap"],
      ["Lengkapi"],
      [""],
    ]);
    const checks = await value("CHECK", [cells("Inovasi", 2, 4), YEAR], [BODY, null]);
    expect(checks).toEqual([[""], [expect.stringContaining("menyusul")], [""]]);
    const spd = cells("SPD", 1, 21);
    expect(await value("GAIN", [cells("Inovasi", 1, 4), spd, YEAR], [WIDE, "SPD!A1:D21", null])).toEqual([
      ["Potensi poin"],
      [one?.gain],
      [two?.gain],
      [""],
    ]);
  });

  test("say in a cell what is missing instead of an error", async () => {
    expect(await value("STATUS", [[["x", "y"]], null])).toEqual([[expect.stringContaining("Nama Inovasi")]]);
    expect(await value("MATURITY", [cells("Rekap", 2, 4), null, "bukti"], [null, null, null])).toEqual([
      [expect.stringContaining("kolom bukti")],
    ]);
  });

  test("error values in cells are findings, not failures", async () => {
    const broken = cells("Inovasi", 1, 4);
    broken[1]![7] = "#N/A";
    const checks = await value("CHECK", [broken, null], [WIDE, null]);
    expect(checks).toEqual([["Pemeriksaan"], [expect.stringContaining("#N/A")], [expect.any(String)], [""]]);
  });
});
