import { ruleSet } from "../../src/rules/years/ruleSet";
import { sidIndicators, spdIndicators } from "../../src/rules/index";
import type { Area, CellValue, SheetData, SheetTable, WorkbookData } from "../../src/workbook/types";

export const RULES = ruleSet(2026);
export const SID = sidIndicators(RULES);

/** One innovation as the tests know it; every layout shows the same ones. */
export interface Known {
  no: number;
  nama: string;
  opd: string;
  tahapan: string;
  urusan: string;
  ujiCoba: number;
  penerapan: number;
  levels: number[];
  evidence: string[];
}

export const KNOWN: Known[] = [1, 2, 3, 4].map((no) => ({
  no,
  nama: `SIPINTAR ${no}`,
  opd: no % 2 ? "Dinas Kesehatan" : "Dinas Pendidikan",
  tahapan: "Penerapan",
  urusan: no % 2 ? "Kesehatan" : "Pendidikan",
  ujiCoba: 45_292 + no,
  penerapan: 45_444 + no,
  levels: SID.map((_, index) => (index + no) % 4),
  evidence: SID.map((indicator, index) => ((index + no) % 4 === 0 ? "" : `bukti-${indicator.id}-${no}.pdf`)),
}));

export interface SheetOptions {
  top?: number;
  left?: number;
  merges?: Area[];
  tables?: SheetTable[];
  visible?: boolean;
}

export function sheet(name: string, rows: CellValue[][], options: SheetOptions = {}): SheetData {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name,
    visible: options.visible ?? true,
    top: options.top ?? 0,
    left: options.left ?? 0,
    values: rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]),
    merges: options.merges ?? [],
    tables: options.tables ?? [],
  };
}

export function workbook(...sheets: SheetData[]): WorkbookData {
  return { name: "uji.xlsx", sheets, date1904: false };
}

export const PROFILE_HEADER = [
  "No",
  "Nama Inovasi",
  "Perangkat Daerah",
  "Tahapan",
  "Urusan",
  "Waktu Uji Coba",
  "Waktu Penerapan",
];

export function profileOf(known: Known): CellValue[] {
  return [known.no, known.nama, known.opd, known.tahapan, known.urusan, known.ujiCoba, known.penerapan];
}

/** Level and evidence of each indicator side by side. */
export function pairsOf(known: Known): CellValue[] {
  return known.levels.flatMap((level, index) => [level, known.evidence[index]!]);
}

/** All levels, then all evidence. */
export function blocksOf(known: Known): CellValue[] {
  return [...known.levels, ...known.evidence];
}

export function wideRows(header: CellValue[][], cells: (known: Known) => CellValue[] = pairsOf): CellValue[][] {
  return [...header, ...KNOWN.map((known) => [...profileOf(known), ...cells(known)])];
}

/** A plain wide sheet with names and kinds. */
export function plainWide(): CellValue[][] {
  return wideRows([
    [
      ...PROFILE_HEADER,
      ...SID.flatMap((one) => [`${one.key}. ${one.name} (Level)`, `${one.key}. ${one.name} (Bukti)`]),
    ],
  ]);
}

/** Names of the first rows of the region. */
export function spdNames(count: number): string[] {
  return spdIndicators(RULES)
    .slice(0, count)
    .map(({ name }) => name);
}
