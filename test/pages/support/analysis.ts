import type { Analysis, IndexParts, InnovationResult } from "../../../src/analysis/types";
import type { Finding } from "../../../src/checks/types";
import { ruleSet } from "../../../src/rules/years/ruleSet";

export const rules = ruleSet(2026);

export const SHEET = "Inovasi";

const NAMES: readonly [string, string][] = [
  ["SIPANDU: Sistem Antrean Puskesmas Terpadu", "Dinas Kesehatan"],
  ["Jemput Bola Adminduk Desa Terpencil", "Dinas Kependudukan dan Pencatatan Sipil"],
  ["Kelas Rangkap Bermutu", "Dinas Pendidikan dan Kebudayaan"],
  ["Lapor Jalan Rusak 24 Jam", "Dinas Pekerjaan Umum dan Penataan Ruang"],
  ["Bedah Rumah Gotong Royong", "Dinas Perumahan dan Kawasan Permukiman"],
  ["Warung Data Kelurahan", "Dinas Komunikasi dan Informatika"],
  ["Bank Sampah Berkah", "Dinas Lingkungan Hidup"],
  ["Pasar Tani Daring", "Dinas Pertanian dan Ketahanan Pangan"],
];

/** A finding without indicator and points; what a test does not name is plausible. */
export function finding(change: Partial<Finding> = {}): Finding {
  const row = change.row ?? 5;
  const column = change.column ?? 10;
  return {
    code: "evidence-missing",
    sheet: SHEET,
    row,
    column,
    header: "Bukti 16. Regulasi",
    params: {},
    effect: "level",
    innovationRow: row,
    severity: "error",
    address: `${SHEET}!${String.fromCharCode(65 + column)}${row}`,
    ...change,
  };
}

export function parts(change: Partial<IndexParts> = {}): IndexParts {
  return {
    index: 55.614,
    predicate: "Inovatif",
    spd: 44.25,
    sumMaturity: 3192.5,
    meanMaturity: 79.8125,
    divisor: 40,
    n: 40,
    counted: 40,
    countScore: 15.2,
    basicServices: { covered: basicServices.slice(0, 5), required: 5, of: 6 },
    ...change,
  };
}

const basicServices = (rules.affairs.value ?? [])
  .filter(({ group }) => group === "wajib-yandas")
  .map(({ name }) => name);

function innovation(row: number, findings: Finding[] = []): InnovationResult {
  const [name, opd] = NAMES[(row - 5) % NAMES.length] ?? ["", ""];
  return {
    row,
    name: row - 5 < NAMES.length ? name : `${name} tahap ${Math.floor((row - 5) / NAMES.length) + 1}`,
    opd,
    maturity: 80,
    evidencedMaturity: 62.5,
    strictMaturity: 60,
    eligible: true,
    strictEligible: true,
    basicService: null,
    status: "lengkapi",
    levels: {},
    evidencedLevels: {},
    gain: 0.4,
    findings,
  };
}

/** A few of every severity, with and without points, of rows and of the region. */
export function someFindings(): Finding[] {
  return [
    finding({ row: 5, column: 10, indicator: "regulasi", points: 0.324 }),
    finding({
      row: 5,
      column: 12,
      code: "evidence-placeholder",
      header: "Bukti 17. Ketersediaan SDM",
      indicator: "sdm",
      params: { value: "menyusul" },
      points: 0.216,
    }),
    finding({
      row: 6,
      column: 25,
      code: "video-link",
      header: "Bukti 35. Video",
      indicator: "video",
      params: { value: "video ada di kantor" },
      points: 1.2,
    }),
    finding({
      row: 7,
      column: 3,
      code: "date-after-window",
      header: "Waktu Penerapan",
      params: { date: "2026-02-11", to: "2025-12-31" },
      effect: "row",
      points: 0.943,
    }),
    finding({
      row: 8,
      column: 14,
      code: "letter-incomplete",
      severity: "warning",
      header: "Bukti 18. Anggaran",
      indicator: "anggaran",
      params: { value: "SK Kepala Dinas", missing: "number,date" },
      effect: "none",
    }),
    finding({
      row: 3,
      column: 2,
      code: "basic-services",
      severity: "warning",
      header: "Urusan Utama",
      params: { covered: 4, of: 6, required: 5, missing: "Sosial, Kesehatan" },
      effect: "none",
      innovationRow: null,
      points: 6.08,
    }),
    finding({
      row: 9,
      column: 16,
      code: "evidence-without-level",
      severity: "info",
      header: "Bukti 19. Alat Kerja",
      indicator: "alat-kerja",
      params: { value: "foto-alat.jpg" },
      effect: "none",
    }),
  ];
}

/** As many findings as wanted, spread over 40 rows and all innovation indicators. */
export function manyFindings(count: number): Finding[] {
  const indicators = rules.indicators.filter(({ aspect }) => aspect === "SID");
  return Array.from({ length: count }, (_, index) => {
    const indicator = indicators[index % indicators.length];
    return finding({
      row: 5 + (index % 40),
      address: `${SHEET}!X${index + 5}`,
      indicator: indicator?.id ?? "",
      header: `Bukti ${indicator?.key ?? ""}. ${indicator?.name ?? ""}`,
      severity: index % 5 === 0 ? "warning" : "error",
      points: (index % 7) / 10,
    });
  });
}

export function analysis(change: Partial<Analysis> = {}): Analysis {
  const findings = change.findings ?? someFindings();
  return {
    year: 2026,
    rules,
    assumptions: rules.assumptions,
    claimed: parts(),
    evidenced: parts({
      index: 43.213,
      meanMaturity: 52.1,
      sumMaturity: 2084,
      spd: 40.7,
      counted: 38,
      basicServices: { covered: basicServices.slice(0, 4), required: 5, of: 6 },
      countScore: 0,
    }),
    strict: parts({ index: 40.125, meanMaturity: 50, sumMaturity: 2000, spd: 40.7, counted: 38, countScore: 0 }),
    proof: { checked: 20, of: 20 },
    spdLevels: null,
    evidencedSpdLevels: null,
    files: [],
    innovations: Array.from({ length: 40 }, (_, index) =>
      innovation(
        index + 5,
        findings.filter(({ innovationRow }) => innovationRow === index + 5),
      ),
    ),
    excluded: [{ row: 51, name: "Aplikasi lama" }],
    findings,
    ...change,
  };
}
