import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { spdIndicators } from "../../../src/rules/index";
import { rules2026, wideSheet, type RowSpec } from "../../support/workbooks";

const ROWS: RowSpec[] = [
  { name: "SIPINTAR & <kawan>", levels: 3 },
  { name: "SIMPATI", opd: "Dinas Sosial", affair: "Sosial", evidence: { "16": "" } },
  { name: "SIGAP", stage: "Uji Coba" },
  { name: "SIAGA", application: 46_000, levels: { "16": 2, "33": 1 } },
  { name: "SEHATI", included: "Tidak" },
  { name: "SEJUTA", levels: "Level 2", evidence: { "26": "lihat di sini" } },
];
/** Zero-based columns of the dates of a wide sheet, and its department. */
const DATES = [5, 6];
const OPD = 2;

function addInnovations(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet("Inovasi");
  const { values } = wideSheet(ROWS);
  sheet.addRow(["REKAPITULASI INOVASI DAERAH"]);
  for (const row of values) sheet.addRow(row);
  for (const row of [3, 4, 5, 6, 7, 8]) {
    for (const column of DATES) sheet.getCell(row, column + 1).numFmt = "d mmmm yyyy";
  }
  sheet.mergeCells(5, OPD + 1, 6, OPD + 1);
  const name = sheet.getCell("B4");
  name.value = { richText: [{ text: "SIM" }, { text: "PATI", font: { bold: true } }] };
  const linked = values[0]!.findIndex((header) => String(header).startsWith("Bukti 26"));
  sheet.getCell(8, linked + 1).value = {
    text: "lihat di sini",
    hyperlink: "https://drive.google.com/file/d/1AbC/view",
  };
  const level = values[0]!.findIndex((header) => String(header).startsWith("17 "));
  sheet.getCell(3, level + 1).value = { formula: "1+2", result: 3 };
}

/** A sheet whose levels follow from measured values, shown in percent as Excel keeps it. */
function addSpd(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet("SPD");
  sheet.addRow(["No", "Indikator", "Level", "Nilai Capaian", "Bukti"]);
  for (const { key, name } of spdIndicators(rules2026)) {
    const row = sheet.addRow([key, name, null, 0.0825, `dokumen-${key}.pdf`]);
    row.getCell(4).numFmt = "0.00%";
  }
}

function addTable(book: ExcelJS.Workbook): void {
  book.addWorksheet("OPD").addTable({
    name: "TOpd",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "No" }, { name: "Nama Perangkat Daerah" }],
    rows: [
      [1, "Dinas Kesehatan"],
      [2, "Dinas Sosial"],
      [3, "Dinas Pariwisata"],
    ],
  });
}

/** A workbook with what a file can hold: dates, percent, links, merged cells, formulas, rich text, a table. */
export async function plainParts(): Promise<Record<string, string>> {
  const book = new ExcelJS.Workbook();
  addInnovations(book);
  addSpd(book);
  addTable(book);
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
}
