import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { RULES, sheet, workbook } from "../sheets";

const HEADER = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Kematangan"];

/** How many innovations count. */
function counted(header: string, cells: CellValue[]): number {
  const rows = cells.map((cell, at) => [at + 1, `Inovasi ${at + 1}`, "Dinas A", "Sosial", 60, cell]);
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", [[...HEADER, header], ...rows])), RULES);
  if (!innovations || problem) throw new Error(JSON.stringify(problem));
  return innovations.records.filter(({ included }) => included).length;
}

describe("a column that answers whether an innovation takes part", () => {
  test.each<[header: string, cells: CellValue[]]>([
    ["Ikut IGA", ["Ya", "Tidak", "Ya"]],
    ["Ikut IGA 2026", ["Ya", "Tidak", "Ya"]],
    ["Keikutsertaan IGA", ["Ikut", "Tidak ikut", "Ikut"]],
    ["Masuk IID", ["Ya", "Tidak", "Ya"]],
    ["Dilaporkan ke Kemendagri", ["Sudah", "Tidak", "Sudah"]],
    ["Peserta IGA", ["Ya", "Bukan", "Ya"]],
    ["Diajukan ke IGA", ["v", "x", "v"]],
  ])("%s leaves out", (header, cells) => {
    expect(counted(header, cells)).toBe(2);
  });

  test.each<[header: string, cells: CellValue[]]>([
    ["Masuk", ["Ya", "Ya", "Ya"]],
    ["Tanggal Masuk IGA", ["12 Mei 2026", "", ""]],
    ["Jumlah Peserta IGA", [0, 1, 0]],
  ])("%s does not", (header, cells) => {
    expect(counted(header, cells)).toBe(3);
  });
});
