import fc from "fast-check";
import { reportSheet, type ReportContent } from "../../src/actions/sheets/shared/reportSheet";
import { gapByCause } from "../../src/analysis/gap";
import { basicServiceNames } from "../../src/rules/index";
import { trendOf } from "../../src/analysis/trend";
import type { Analysis } from "../../src/analysis/types";
import { findHistory } from "../../src/workbook/history/index";
import { readWorkbook } from "../../src/workbook/index";
import type { CellContent, SheetSpec } from "../../src/template/types";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { region } from "../property/regions";
import { analyzeWorkbook, rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";
import { specData } from "../template/specData";
import { sheet } from "../workbook/sheets";

const HISTORY = sheet("Riwayat", [
  ["Tahun", "Nilai Mandiri", "Indeks", "Predikat", "Jumlah Inovasi"],
  [2019, null, 74400, "", 30],
  [2021, 61, 59.02, "Inovatif", 25],
  [2025, null, 58, "Inovatif", 40],
]);

function content(analysis: Analysis, history: SheetData | null = null): ReportContent {
  return {
    analysis,
    gap: gapByCause(analysis),
    trend: trendOf(history && findHistory([history]), analysis),
    participation: null,
    findings: analysis.findings.slice(0, 6),
    region: "Kota Contoh",
    workbook: "inovasi.xlsx",
    computedAt: Date.UTC(2026, 4, 18),
  };
}

function made(analysis: Analysis, history: SheetData | null = null): SheetSpec {
  return reportSheet(content(analysis, history), basicServiceNames(analysis.rules), "id");
}

const firstColumn = (spec: SheetSpec): CellContent[] => spec.cells.map(({ values }) => values[0]![0] ?? null);

test("without evidence columns and SPD it says so and gives no number for them", () => {
  const rows: CellValue[][] = [
    ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Tahapan", "Kematangan"],
    [1, "Satu", "Dinas Sosial", "Sosial", "Penerapan", 74],
  ];
  const spec = made(analyzeWorkbook(workbook(sheet("Rekap", rows))));
  const texts = firstColumn(spec);
  expect(texts).toContain("Tanpa kolom bukti, indeks dengan bukti tidak dapat dihitung.");
  expect(texts.some((text) => String(text).startsWith("SPD tidak ditemukan"))).toBe(true);
  const index = spec.cells.find(({ values }) => values[0]![0] === "Indeks")!.values[0]!;
  expect(index.slice(2)).toEqual([null, null]);
  expect(texts).toContain("Buku kerja belum memiliki lembar Riwayat dengan tahun-tahun sebelumnya.");
  expect(spec.charts).toEqual([]);
});

test("years of another scale stand in front of the chart, missing ones are open", () => {
  const analysis = analyzeWorkbook(workbook(wideSheet([{ name: "Satu" }]), spdSheet(2)));
  const spec = made(analysis, HISTORY);
  const lines = spec.charts!.find(({ kind }) => kind === "lines")!;
  const inside = spec.cells.filter(({ top }) => top >= lines.source.top && top <= lines.source.bottom);
  expect(inside.map(({ values }) => values[0]![0])).toEqual([
    "Penilaian",
    "2021",
    "2022",
    "2023",
    "2024",
    "2025",
    "2026 (buku kerja ini)",
  ]);
  const other = spec.cells.find(({ values }) => values[0]![0] === "2019")!;
  expect(other.top).toBeLessThan(lines.source.top);
  expect(other.values[0]).toEqual(["2019", null, 74400, "", "skala lain"]);
});

test("cells, merges and charts never lie over one another, and all of them are printed", () => {
  fc.assert(
    fc.property(region, fc.boolean(), (rows, history) => {
      const spec = made(analyzeWorkbook(workbook(wideSheet(rows), spdSheet(2))), history ? HISTORY : null);
      const tops = spec.cells.map(({ top }) => top);
      expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
      for (const { area } of spec.charts!) {
        const below = spec.cells.filter(({ top }) => top >= area.top && top <= area.bottom);
        for (const { values } of below) expect(values[0]!.slice(area.left).every((cell) => cell === null)).toBe(true);
        expect(area.bottom).toBeLessThanOrEqual(spec.page!.area.bottom);
      }
      expect(Math.max(...tops)).toBeLessThanOrEqual(spec.page!.area.bottom);
      expect(spec.cells.flatMap(({ values }) => values.flat()).some((cell) => String(cell).startsWith("="))).toBe(
        false,
      );
    }),
    { numRuns: 25 },
  );
});

test("a sheet Laporan is read as nothing: innovations, SPD, departments and history stay what they were", () => {
  fc.assert(
    fc.property(region, fc.boolean(), (rows, first) => {
      const sheets = [wideSheet(rows), spdSheet(2), HISTORY];
      const report = specData({ sheets: [made(analyzeWorkbook(workbook(...sheets)), HISTORY)] }).sheets;
      const all = first ? [...report, ...sheets] : [...sheets, ...report];
      expect(readWorkbook(workbook(...all), rules2026)).toEqual(readWorkbook(workbook(...sheets), rules2026));
      expect(findHistory(all)?.sheet).toBe("Riwayat");
      expect(findHistory(report)).toBeNull();
    }),
    { numRuns: 25 },
  );
});

test("the safest index stands below the parts, and for how many indicators the evidence speaks", () => {
  const analysis = analyzeWorkbook(
    workbook(wideSheet([{ name: "Satu", evidence: { "34": "Survei kepuasan warga" } }]), spdSheet(2)),
  );
  const spec = made(analysis);
  const row = spec.cells.find(({ values }) => values[0]![0] === "Indeks paling aman")!.values[0]!;
  expect(analysis.strict!.index).toBeLessThan(analysis.evidenced!.index);
  expect(row[2]).toBeCloseTo(analysis.strict!.index, 2);
  expect(firstColumn(spec).some((text) => String(text).startsWith("Bukti diperiksa"))).toBe(false);
  const some = made({ ...analysis, proof: { checked: 3, of: 20 } });
  expect(firstColumn(some)).toContain("Bukti diperiksa untuk 3 dari 20 indikator.");
});
