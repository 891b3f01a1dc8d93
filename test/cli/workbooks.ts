import ExcelJS from "exceljs";
import { join } from "node:path";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { sidIndicators, spdIndicators } from "../../src/rules/index";

type Row = (string | number | null)[];

/** Headers are those of 2026; every year knows them. */
const rules = ruleSet(2026);

/** Writes the workbook with another program than ours. @returns its path */
export async function saveWorkbook(folder: string, name: string, sheets: Record<string, Row[]>): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [title, rows] of Object.entries(sheets)) workbook.addWorksheet(title).addRows(rows);
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

const LEVEL_HEADERS = sidIndicators(rules).map(({ key, name }) => `${key} ${name}`);

export interface SimpleInnovation {
  name: string;
  affair: string;
  /** By official number; the others stay blank. */
  levels: Record<string, number> | number;
}

/** Name, department, affair and the twenty levels, without evidence columns. */
export function levelSheet(innovations: readonly SimpleInnovation[]): Row[] {
  return [
    ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", ...LEVEL_HEADERS],
    ...innovations.map(({ name, affair, levels }, index): Row => [
      index + 1,
      name,
      "Dinas Contoh",
      affair,
      ...sidIndicators(rules).map(({ key }) => (typeof levels === "number" ? levels : (levels[key] ?? null))),
    ]),
  ];
}

/** The twenty SPD rows with the given levels, by official number. */
export function spdSheet(levels: Record<string, number>): Row[] {
  return [
    ["No", "Indikator", "Level"],
    ...spdIndicators(rules).map(({ key, name }): Row => [key, name, levels[key] ?? null]),
  ];
}

export const RECAP_HEADERS = [
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

export function recapRow(number: number, maturity: number, affair = "Kesehatan"): Row {
  const name = `Inovasi nomor ${number}`;
  return [
    number,
    name,
    "Dinas Contoh",
    "Tata Kelola",
    "Digital",
    affair,
    "Penerapan",
    "01/02/2024",
    "01/03/2024",
    maturity,
    "",
  ];
}
