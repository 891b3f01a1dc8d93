import { analyze, type Analysis } from "../../src/analysis/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { sidIndicators, spdIndicators } from "../../src/rules/index";
import type { RuleSet } from "../../src/rules/types";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, SheetData, WorkbookData } from "../../src/workbook/types";

export const rules2026: RuleSet = ruleSet(2026);

/** One innovation as a test writes it; what is left out is filled in correctly. */
export interface RowSpec {
  name: string;
  opd?: string;
  affair?: string;
  stage?: string;
  trial?: CellValue;
  application?: CellValue;
  included?: string;
  /** One level for all 20 indicators, or by official number. */
  levels?: CellValue | Record<string, CellValue>;
  /** Evidence by official number; the others get acceptable evidence where their level is above 0. */
  evidence?: Record<string, CellValue>;
}

export const PROFILE = [
  "No",
  "Nama Inovasi",
  "Perangkat Daerah",
  "Urusan Utama",
  "Tahapan",
  "Waktu Uji Coba",
  "Waktu Penerapan",
];

/** Serial numbers of 1 March 2024 and 1 June 2024; each row is applied on a day of its own after it. */
const TRIAL = 45352;
const APPLICATION = 45444;

/** Evidence that the rules of 2026 accept for an indicator without any remark. */
export function goodEvidence(key: string, row: number): string {
  const indicator = sidIndicators(rules2026).find((entry) => entry.key === key);
  const evidence = indicator?.evidence?.value;
  if (evidence?.form === "video") return `https://www.youtube.com/watch?v=inovasi${row}x${key}`;
  if (key === "16") return `Perda Nomor ${row} Tahun 2024 tentang Inovasi Daerah`;
  if (evidence?.pieces) {
    const letter = evidence.form === "letter";
    const piece = (n: number): string =>
      letter ? `PKS Nomor 5/${row}.${key}.${n}/2024 tanggal ${n} Maret 2024` : `bukti-${row}-${key}-${n}.jpg`;
    return [1, 2, 3].map(piece).join("\n");
  }
  if (evidence?.form === "letter") {
    return `SK Bupati Nomor 188/${row}.${key}/2024 tanggal 12 Maret 2024 tentang Inovasi ${row}`;
  }
  return `bukti-${row}-${key}.${evidence?.fileTypes?.[0] ?? "pdf"}`;
}

function rowCells(spec: RowSpec, number: number): CellValue[] {
  const levels = spec.levels ?? 2;
  const cells: CellValue[] = [
    number,
    spec.name,
    spec.opd ?? "Dinas Kesehatan",
    spec.affair ?? "Kesehatan",
    spec.stage ?? "Penerapan",
    spec.trial ?? TRIAL,
    spec.application ?? APPLICATION + number - 1,
  ];
  for (const { key } of sidIndicators(rules2026)) {
    const level = typeof levels === "object" && levels !== null ? (levels[key] ?? 0) : levels;
    const given = spec.evidence?.[key];
    const proof = Number(level) === 0 ? "" : goodEvidence(key, number);
    cells.push(level, given === undefined ? proof : given);
  }
  cells.push(spec.included ?? "Ya");
  return cells;
}

export function wideHeader(): string[] {
  const pairs = sidIndicators(rules2026).flatMap(({ key, name }) => [`${key} ${name}`, `Bukti ${key} ${name}`]);
  return [...PROFILE, ...pairs, "Diikutkan"];
}

function sheet(name: string, values: CellValue[][]): SheetData {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [] };
}

/** A sheet "Inovasi" with the header in row 1 and one innovation a row from row 2. */
export function wideSheet(rows: readonly RowSpec[]): SheetData {
  return sheet("Inovasi", [wideHeader(), ...rows.map((row, index) => rowCells(row, index + 1))]);
}

/** A sheet "SPD" with one level for all rows, each with a document. */
export function spdSheet(level: CellValue): SheetData {
  const rows = spdIndicators(rules2026).map(({ key, name }) => [key, name, level, `dokumen-${key}.pdf`]);
  return sheet("SPD", [["No", "Indikator", "Level", "Bukti"], ...rows]);
}

export function workbook(...sheets: SheetData[]): WorkbookData {
  return { name: "uji.xlsx", sheets, date1904: false };
}

/**
 * Reads and analyses a workbook the way pane and command line do.
 * @param rules those of 2026 when omitted
 * @throws when no table is found
 */
export function analyzeWorkbook(data: WorkbookData, rules: RuleSet = rules2026): Analysis {
  const reading = readWorkbook(data, rules);
  if (!reading.innovations) throw new Error(`no table: ${JSON.stringify(reading.problem)}`);
  return analyze({ innovations: reading.innovations, spd: reading.spd, opd: reading.opd, rules });
}
