/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { FunctionResult } from "../../preview/host/customFunctions";
import { findIndicator, need, newestRules, spdIndicators } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { prognosisYear } from "../support/years";
import { spdSheet, workbook } from "../support/workbooks";

const DATA = workbook(spdSheet(2));
const SPD = DATA.sheets[0]!.values;

/** The year whose letter the expectations below come from. */
const YEAR = 2026;

let office: OfficeHost;

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

test("without rules the newest published year holds", async () => {
  const newest = newestRules();
  const sum = 2 * spdIndicators(newest).reduce((total, { weight }) => total + need(weight), 0);
  expect(await value("SPD", [SPD, null], ["SPD!A1:D21", null])).toBeCloseTo(sum, 10);
  expect(await value("RULE", ["tahun", "pembagi", null])).toBe(need(newest.formula.divisorMin));
  const [highest, next] = need(newest.predicates);
  expect(await value("PREDICATE", [highest!.min, null])).toBe(highest!.name);
  expect(await value("PREDICATE", [next!.min, null])).toBe(next!.name);
  for (const [index, text] of need(findIndicator(newest, "regulasi")!.levels).entries()) {
    expect(await value("LEVEL", ["regulasi", text, null, null])).toBe(index + 1);
  }
});

test("SPD is the sum of weight x level", async () => {
  expect(await value("SPD", [SPD, YEAR], ["SPD!A1:D21", null])).toBe(42);
  expect(await value("SPD", [SPD.slice(1), YEAR], ["SPD!A2:D21", null])).toBe(42);
  expect(await call("SPD", [[["x"]], YEAR])).toMatchObject({ ok: false, error: "#N/A" });
});

test.each<[CellValue, CellValue, CellValue, number]>([
  [17, 0, null, 0],
  [17, 10, null, 1],
  ["sdm", 31, null, 3],
  ["5b", "2,35", null, 3],
  ["Kemanfaatan inovasi", 201, "a", 2],
  [33, 50, "unit", 2],
  ["regulasi", "Perda", null, 3],
  ["regulasi", "Peraturan Bupati", null, 2],
  ["regulasi", "SK Kepala Daerah", null, 1],
  ["opini-bpk", "WTP", null, 3],
  [26, "buku elektronik", null, 2],
])("LEVEL(%p, %p, %p) is %p", async (indicator, given, measure, level) => {
  expect(await value("LEVEL", [indicator, given, measure, YEAR])).toBe(level);
});

test.each<[CellValue, CellValue, CellValue, number, number]>([
  [16, "SK Kepala Dinas", null, 2025, 1],
  [16, "Perwali Nomor 12 Tahun 2024 tentang Perda", null, 2025, 3],
  [18, "2024, 2025", null, 2026, 2],
  [18, "2024, 2025", null, 2025, 2],
  [29, "86 %", null, 2025, 3],
  [29, "86 %", null, 2026, 2],
  [29, "tidak ada pengaduan", null, 2026, 1],
  [33, "350 orang", null, 2026, 2],
  [33, "60 %", "pendapatan", 2024, 2],
  [33, 150, null, 2023, 2],
  [9, "BB", null, 2026, 2],
])("LEVEL(%p, %p, %p) by the rules of %p is %p", async (indicator, given, measure, year, level) => {
  expect(await value("LEVEL", [indicator, given, measure, year])).toBe(level);
});

test.each<[CellValue, CellValue, CellValue, number, string, string]>([
  [3, "8,16 %", null, 2025, "#N/A", "3 Kualitas peningkatan perizinan"],
  [18, 1, null, 2025, "#VALUE!", "T-1 dan T-2"],
  [33, "350 orang", "b", 2026, "#VALUE!", "tepat satu dasar"],
  [33, "31 %", "c", 2026, "#N/A", "surat tidak menyebut levelnya"],
])("LEVEL(%p, %p, %p) by the rules of %p is %p and says %p", async (indicator, given, measure, year, error, said) => {
  expect(await call("LEVEL", [indicator, given, measure, year])).toMatchObject({
    error,
    message: expect.stringContaining(said),
  });
});

test("SPD takes levels from measured values where nobody typed one", async () => {
  const rows: CellValue[][] = [
    ["Indikator", "Nilai", "Level"],
    ["Besaran tingkat pengangguran terbuka (T-1)", "5,92", ""],
    ["Capaian IPM tahun terakhir", 75.2, 1],
    ["Opini BPK (T-1)", "WTP", ""],
    ["Nilai capaian LAKIP (T-1)", "", 3],
  ];
  // 0.75 x 2 + 0.75 x 1 + 1.5 x 3 + 1 x 3
  expect(await value("SPD", [rows, YEAR], ["Wilayah!A1:C5", null])).toBe(9.75);
});

test("LEVEL says what it cannot place", async () => {
  expect(await call("LEVEL", ["tiada", 1, null, YEAR])).toMatchObject({ error: "#VALUE!" });
  expect(await call("LEVEL", [33, 201, null, YEAR])).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("a = "),
  });
  expect(await call("LEVEL", ["regulasi", "brosur", null, YEAR])).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining("peraturan daerah"),
  });
  expect(await call("LEVEL", [17, "banyak", null, YEAR])).toMatchObject({ error: "#VALUE!" });
  expect(await call("LEVEL", [17, null, null, YEAR])).toMatchObject({ error: "#VALUE!" });
});

test.each<[CellValue, string]>([
  [0, "Tidak Dapat Dinilai"],
  [40, "Kurang Inovatif"],
  [40.01, "Inovatif"],
  [65.005, "Sangat Inovatif"],
  ["65,00", "Inovatif"],
])("PREDICATE(%p) is %p", async (index, name) => {
  expect(await value("PREDICATE", [index, YEAR])).toBe(name);
});

test("PREDICATE refuses what is no index", async () => {
  expect(await call("PREDICATE", [101, YEAR])).toMatchObject({ error: "#VALUE!" });
  expect(await call("PREDICATE", [null, YEAR])).toMatchObject({ error: "#VALUE!" });
});

test("RULE tells facts of an indicator", async () => {
  expect(await value("RULE", ["regulasi", "bobot", YEAR])).toBe(3);
  expect(await value("RULE", [16, "Nama", YEAR])).toBe("Regulasi Inovasi Daerah");
  expect(await value("RULE", [16, "level 3", YEAR])).toBe("peraturan daerah");
  expect(await value("RULE", [16, 2, YEAR])).toBe("peraturan kepala daerah");
  expect(await value("RULE", [16, "wajib", YEAR])).toBe("ya");
  expect(await value("RULE", [16, "jenis berkas", YEAR])).toBe("pdf");
  expect(await value("RULE", [16, "sumber", YEAR])).toEqual(expect.any(String));
  expect(await call("RULE", [16, "warna", YEAR])).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("bobot/weight"),
  });
});

test("RULE tells levels by their bases, every source, how sure they are and what is assumed", async () => {
  expect(await value("RULE", [33, "level 1", YEAR])).toBe(
    "a: 1 s.d. 200; b: 5,00 s.d. 20,00; c: 0,01 s.d. 10,00; d: 0,01 s.d. 9,99; e: 1 s.d. 100; f: 1",
  );
  expect(await value("RULE", [33, "basis", YEAR])).toContain("c = efisiensi belanja (%)");
  expect(await value("RULE", [16, "basis", YEAR])).toBe("tidak ada");
  // The weight of 2025 is assumed, its levels come from one source.
  expect(await value("RULE", [16, "sumber", 2025])).toContain("sigap-new");
  expect(await value("RULE", [16, "keyakinan", 2025])).toBe("bobot: anggapan; level: satu sumber; bukti: anggapan");
  expect(await value("RULE", [16, "keyakinan", YEAR])).toBe("bobot: dua sumber; level: dua sumber; bukti: satu sumber");
  expect(await value("RULE", [16, "asumsi", 2025])).toContain("Bobot indikator inovasi 2025 belum ditemukan");
  expect(await value("RULE", [16, "asumsi", YEAR])).toBe("tidak ada");
  expect(await call("RULE", ["5b", "level 1", 2025])).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining("ambang SPD tahun ini belum ditemukan"),
  });
});

test("RULE tells what a year rests on as a whole", async () => {
  expect(await value("RULE", ["tahun", "asumsi", 2025])).toContain("Pembagi minimal tahun ini belum ditemukan");
  expect(await value("RULE", ["Tahun", "dasar hukum", YEAR])).toContain("400.10.11/1887/BSKDN");
  expect(await call("RULE", ["tahun", "dasar hukum", prognosisYear()])).toMatchObject({
    error: "#N/A",
    message: expect.stringContaining(ruleSet(prognosisYear()).legalBasis.reason!),
  });
  expect(await call("RULE", ["tahun", "bobot", YEAR])).toMatchObject({ error: "#VALUE!" });
});

test("a year that is history only says so; any other lists the years there are", async () => {
  expect(await call("LEVEL", [17, 12, null, 2020])).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("Tahun 2020 hanya riwayat"),
  });
  expect(await call("LEVEL", [17, 12, null, 2017])).toMatchObject({
    message: expect.stringContaining("Aturan tahun 2017 belum ada"),
  });
});

test("LEVEL asks about a share that Excel may keep as a fraction", async () => {
  expect(await call("LEVEL", [29, 0.95, null, YEAR])).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("kalikan 100"),
  });
  expect(await value("LEVEL", [29, 95, null, YEAR])).toBe(3);
  expect(await value("LEVEL", [29, "95%", null, YEAR])).toBe(3);
});

test.each<[CellValue, CellValue]>([
  ["No. 16", "Regulasi Inovasi Daerah"],
  ["16.", "Regulasi Inovasi Daerah"],
  ["5 b", "Besaran tingkat pengangguran terbuka (T-1)"],
  ["Penggunaan IT", "Alat Kerja"],
  ["online sistem", "Layanan Terintegrasi"],
  ["Kualitas Inovasi", "Video inovasi daerah"],
])("an indicator may be called %p", async (named, name) => {
  expect(await value("RULE", [named, "nama", YEAR])).toBe(name);
});

test("an indicator of several rows is asked about", async () => {
  for (const functionId of ["RULE", "LEVEL"]) {
    expect(await call(functionId, [5, "nama", null, YEAR])).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/5a Progres penurunan.*; 5b Besaran/),
    });
  }
});

test("RULE explains the formula of a year with its numbers", async () => {
  expect(await value("RULE", ["tahun", "rumus", YEAR])).toBe(
    "(SPD + jumlah kematangan / maks(12; n) + 0,38 x min(n; 200)) / 250 x 100; skor jumlah 0 bila urusan pelayanan dasar yang tercakup kurang dari 5",
  );
  expect(await value("RULE", ["tahun", "pembagi", 2023])).toBe(10);
  expect(await value("RULE", ["tahun", "pelayanan dasar", 2023])).toBe(2);
  expect(await value("RULE", ["tahun", "nilai total", 2021])).toBe(289);
  expect(await value("RULE", ["tahun", "predikat", 2024])).toBe(
    "Sangat Inovatif 60,01-100,00; Inovatif 35,00-60,00; Kurang Inovatif 0,01-34,99; Tidak Dapat Dinilai 0,00-0,00",
  );
  expect(await value("RULE", ["tahun", "waktu penerapan", 2021])).toBe("1 Januari 2019 s.d. 31 Desember 2020");
  expect(await value("RULE", ["tahun", "sumber", YEAR])).toMatch(/simonda.*INOVAHUB/);
});

test("RULE knows number 36, the score for the number of innovations", async () => {
  expect(await value("RULE", [36, "bobot", YEAR])).toBe(0.38);
  expect(await value("RULE", ["Jumlah Inovasi Daerah", "nomor", YEAR])).toBe("36");
  expect(await value("RULE", [36, "keyakinan", 2026])).toBe("dua sumber");
  expect(await value("RULE", [36, "asumsi", 2025])).toMatch(/2025 belum ditemukan; dianggap 2/);
});

test("LEVEL takes one cell, and says which text is no number", async () => {
  expect(await call("LEVEL", [17, [[12, 30]], null, YEAR])).toMatchObject({ error: "#VALUE!" });
  expect(await value("LEVEL", [17, [[0]], null, YEAR])).toBe(0);
  expect(await call("LEVEL", [17, "1,250 orang", null, YEAR])).toMatchObject({
    error: "#VALUE!",
    message: expect.stringContaining("“1,250 orang”"),
  });
  expect(await call("LEVEL", [29, "0,95", null, YEAR])).toMatchObject({ message: expect.stringContaining("“95,00%”") });
});
