import fc from "fast-check";
import type { ReportContent } from "../../../src/actions/sheets/shared/report/content";
import { reportSheet } from "../../../src/actions/sheets/shared/report/reportSheet";
import { SHEET_WIDTHS } from "../../../src/actions/sheets/shared/report/sheetColumns";
import { departments } from "../../../src/analysis/departments";
import { gapByCause } from "../../../src/analysis/gap";
import { nextActions } from "../../../src/analysis/nextActions";
import { trendOf } from "../../../src/analysis/trend";
import { analyze } from "../../../src/analysis/index";
import { formatNumber } from "../../../src/i18n/format";
import { roundHalfUp } from "../../../src/scoring/index";
import { findHistory } from "../../../src/workbook/history/index";
import { readWorkbook } from "../../../src/workbook/index";
import { officeProfile } from "../../../src/workbook/officeProfile";
import type { CellContent, SheetSpec } from "../../../src/template/types";
import type { CellValue, SheetData, WorkbookData } from "../../../src/workbook/types";
import { region } from "../../property/regions";
import { analyzeWorkbook, rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";
import { textLines } from "../../../src/template/sheetRows";
import { specData } from "../../../src/template/specData";
import { sheet } from "../../workbook/sheets";

const HISTORY = sheet("Riwayat", [
  ["Tahun", "Nilai Mandiri", "Indeks", "Predikat", "Jumlah Inovasi"],
  [2019, null, 74400, "", 30],
  [2021, 61, 59.02, "Inovatif", 25],
  [2025, null, 58, "Inovatif", 40],
]);

const PROFILE = { region: "Kota Contoh", place: "", position: "", signer: "", number: "" };

/** The report of a workbook with an SPD; `lists` are further sheets, such as those of departments and years. */
function made(rows: readonly RowSpec[], ...lists: SheetData[]): SheetSpec {
  return written(workbook(wideSheet(rows), spdSheet(2), ...lists));
}

function written(data: WorkbookData, change: Partial<ReportContent> = {}): SheetSpec {
  const { innovations, spd, opd } = readWorkbook(data, rules2026);
  const analysis = analyze({ innovations: innovations!, spd, opd, rules: rules2026 });
  const content: ReportContent = {
    analysis,
    gap: gapByCause(analysis),
    trend: trendOf(findHistory(data.sheets), analysis),
    departments: departments({ analysis, innovations: innovations!, opd }),
    actions: nextActions(analysis, 5),
    profile: PROFILE,
    workbook: "inovasi.xlsx",
    computedAt: Date.UTC(2026, 4, 18),
    ...change,
  };
  return reportSheet(content, "id");
}

function listOf(names: readonly string[]): SheetData {
  return sheet("OPD", [["No", "Perangkat Daerah"], ...names.map((name, i) => [i + 1, name])]);
}

const texts = (spec: SheetSpec): string[] =>
  spec.cells.flatMap(({ values }) => values.flat()).filter((cell) => typeof cell === "string");

const rowOf = (spec: SheetSpec, label: string): CellContent[] =>
  spec.cells.find(({ values }) => values[0]![0] === label)?.values[0] ?? [];

test("without evidence columns and SPD it says so and gives no number for them", () => {
  const rows: CellValue[][] = [
    ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Tahapan", "Kematangan"],
    [1, "Satu", "Dinas Sosial", "Sosial", "Penerapan", 74],
  ];
  const spec = written(workbook(sheet("Rekap", rows)));
  expect(texts(spec)).toContain("Tanpa kolom bukti, indeks Bukti tidak dapat dihitung.");
  expect(texts(spec).some((text) => text.startsWith("SPD tidak ditemukan"))).toBe(true);
  expect(rowOf(spec, "Indeks").slice(2)).toEqual([null, null]);
  expect(rowOf(spec, "Predikat")).toEqual(["Predikat", "tanpa predikat", null, null]);
  // A recap has no levels: blank, never 0.
  expect(rowOf(spec, "Dinas Sosial")).toEqual(["Dinas Sosial", null, 1, null, null, null]);
  expect(texts(spec)).toContain("Buku kerja belum memiliki lembar Riwayat dengan tahun-tahun sebelumnya.");
  expect(spec.charts).toEqual([]);
});

test("years of another scale stand beside the chart, missing ones are open", () => {
  const spec = made([{ name: "Satu" }], HISTORY);
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
  expect(texts(spec)).toContain("Pada skala lain: 2019: 74.400. Predikat yang tercatat: 2021 Inovatif; 2025 Inovatif.");
});

test("one sentence says what is lost and why, and whether the predikat falls with it", () => {
  const rows: RowSpec[] = [
    { name: "Satu", evidence: { "20": "", "21": "menyusul" } },
    { name: "Dua", stage: "Uji Coba" },
  ];
  const data = workbook(wideSheet(rows), spdSheet(2));
  const { claimed, evidenced } = analyzeWorkbook(data);
  const [before, after] = [roundHalfUp(claimed.index, 2), roundHalfUp(evidenced!.index, 2)];
  const said = texts(written(data)).filter((text) => text.startsWith("Dari indeks Klaim"));
  expect(said).toHaveLength(1);
  const points = formatNumber("id", before - after, 2);
  expect(said[0]).toMatch(`Dari indeks Klaim ${formatNumber("id", before, 2)}, sebanyak ${points} poin indeks`);
  expect(said[0]).toContain("Bukti kosong (");
  expect(texts(made([{ name: "Satu" }]))).toContain("Tidak ada selisih: seluruh indeks yang diklaim sudah terbukti.");
});

test("what to do first names innovations and departments; one defect of several innovations is one line", () => {
  const spec = made([
    { name: "Satu", opd: "Dinas Sosial", evidence: { "21": "" } },
    { name: "Dua", opd: "Dinas Kesehatan", evidence: { "21": "" } },
    { name: "Tiga", opd: "Dinas Kesehatan", evidence: { "21": "" } },
  ]);
  const header = spec.cells.findIndex(({ values }) => values[0]![0] === "Yang perlu dilakukan lebih dahulu");
  const lines = spec.cells.slice(header + 1, header + 4).map(({ values }) => values[0]!.slice(3));
  // Too few basic services: of no innovation.
  expect(lines[0]).toEqual(["", "(seluruh daerah)", expect.any(Number)]);
  expect(lines[1]).toEqual(["Satu; Dua; Tiga", "Dinas Sosial; Dinas Kesehatan", expect.any(Number)]);
  expect(lines[2]).toEqual([]);
});

test("nobody is named absent whose name may only be spelled in another way: a range until names are matched", () => {
  const listed = ["Dinas Kesehatan", "Dinas Perumahan dan Kawasan Permukiman", "Dinas Pariwisata"];
  const spec = made(
    [
      { name: "Satu", opd: "Dinas Kesehatan" },
      { name: "Dua", opd: "Dinas Permukim" },
    ],
    listOf(listed),
  );
  const line = texts(spec).find((text) => text.includes("perangkat daerah mengusulkan inovasi"));
  expect(line).toBe(
    "1-2 dari 3 perangkat daerah mengusulkan inovasi; 2 inovasi diikutkan. 1 nama pada tabel belum dicocokkan dengan daftar.",
  );
  expect(texts(spec).some((text) => /Belum mengusulkan|Pariwisata/.test(text))).toBe(false);
  const known = made([{ name: "Satu", opd: "Dinas Kesehatan" }], listOf(listed));
  expect(texts(known).find((text) => text.includes("Belum mengusulkan"))).toContain("Dinas Pariwisata");
});

test("it is signed by whom the sheet Profil names, else there is room to write it by hand", () => {
  const profile = {
    region: "Kota Contoh",
    place: "Contoh",
    position: "Kepala Bappeda",
    signer: "Dra. Sri Wahyuni",
    number: "19680101 199003 2 001",
  };
  const end = (spec: SheetSpec): CellContent[] => spec.cells.slice(-4).map(({ values }) => values[0]![3]!);
  const data = workbook(wideSheet([{ name: "Satu" }]), spdSheet(2));
  expect(end(written(data, { profile }))).toEqual([
    expect.stringMatching(/^Contoh, 18 Mei 2026$/),
    "Kepala Bappeda",
    "Dra. Sri Wahyuni",
    "NIP 19680101 199003 2 001",
  ]);
  for (const text of end(written(data))) expect(text).toContain("....");
});

test("for how many indicators the evidence speaks", () => {
  const data = workbook(wideSheet([{ name: "Satu" }]), spdSheet(2));
  const analysis = analyzeWorkbook(data);
  expect(texts(written(data)).some((text) => text.startsWith("Bukti diperiksa"))).toBe(false);
  const some = written(data, { analysis: { ...analysis, proof: { checked: 3, of: 20 } } });
  expect(texts(some)).toContain("Bukti diperiksa untuk 3 dari 20 indikator.");
});

/** Points of Excel's default row, of a character of its default font, and of A4 within the margins. */
const [ROW, CHARACTER, PAGE] = [15, 5.25, { width: 527, height: 774 }];

/** How much smaller the page is printed so that it fits on one sheet. */
function printed(spec: SheetSpec): number {
  const heights = new Map(spec.rowHeights.map(({ row, height }) => [row, height]));
  let height = 0;
  for (let row = 0; row <= spec.page!.area.bottom; row += 1) height += heights.get(row) ?? ROW;
  const width = spec.columnWidths.reduce((sum, column) => sum + (column.width + 0.7) * CHARACTER, 0);
  return Math.min(1, PAGE.height / height, PAGE.width / width);
}

const DEPARTMENTS = Array.from({ length: 40 }, (_, i) => `Dinas ${"Pengelolaan Sumber Daya dan Lingkungan"} ${i + 1}`);
const YEARS = sheet("Riwayat", [
  ["Tahun", "Nilai Mandiri", "Indeks", "Predikat"],
  ...Array.from({ length: 18 }, (_, i): CellValue[] => [2008 + i, 60, i < 13 ? 1400 : 58, "Sangat Inovatif"]),
]);

test("it can be read on one sheet of A4, however many departments, years and defects there are", () => {
  const rows = DEPARTMENTS.slice(0, 30).map((opd, i): RowSpec => ({
    name: `Inovasi pelayanan terpadu warga pesisir dan pegunungan nomor ${i + 1}`,
    opd,
    stage: i % 5 === 0 ? "Uji Coba" : "Penerapan",
    evidence: { "20": "", "21": "menyusul", "24": "C:\\Data\\bukti.pdf", "27": "data.docx", "35": "foto.jpg" },
  }));
  expect(printed(made(rows, listOf(DEPARTMENTS), YEARS))).toBeGreaterThan(0.64);
  expect(printed(made([{ name: "Satu" }]))).toBeGreaterThan(0.8);
});

test("cells, merges and charts never lie over one another, every text has room, and all of it is printed", () => {
  fc.assert(
    fc.property(region, fc.boolean(), (rows, history) => {
      const spec = made(rows, ...(history ? [HISTORY] : []));
      const tops = spec.cells.map(({ top }) => top);
      expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
      for (const { area } of spec.charts!) {
        const below = spec.cells.filter(({ top }) => top >= area.top && top <= area.bottom);
        for (const { values } of below) expect(values[0]!.slice(area.left).every((cell) => cell === null)).toBe(true);
        expect(area.bottom).toBeLessThanOrEqual(spec.page!.area.bottom);
      }
      expect(Math.max(...tops)).toBeLessThanOrEqual(spec.page!.area.bottom);
      const heights = new Map(spec.rowHeights.map(({ row, height }) => [row, height]));
      for (const { top, left, right } of spec.merges) {
        const text = spec.cells.find((block) => block.top === top)!.values[0]![left];
        expect(heights.get(top) ?? ROW).toBeGreaterThanOrEqual(
          textLines(SHEET_WIDTHS, String(text ?? ""), left, right) * ROW,
        );
      }
      expect(texts(spec).some((text) => text.startsWith("="))).toBe(false);
    }),
    { numRuns: 25 },
  );
});

test("a sheet Laporan is read as nothing: innovations, SPD, departments and history stay what they were", () => {
  fc.assert(
    fc.property(region, fc.boolean(), (rows, first) => {
      const sheets = [wideSheet(rows), spdSheet(2), HISTORY];
      const report = specData({ sheets: [made(rows, HISTORY)] }).sheets;
      const all = first ? [...report, ...sheets] : [...sheets, ...report];
      expect(readWorkbook(workbook(...all), rules2026)).toEqual(readWorkbook(workbook(...sheets), rules2026));
      expect(findHistory(all)?.sheet).toBe("Riwayat");
      expect(findHistory(report)).toBeNull();
      expect(officeProfile(workbook(...report))).toEqual({ ...PROFILE, region: "" });
    }),
    { numRuns: 25 },
  );
});
