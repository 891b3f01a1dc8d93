import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsxWorkbook } from "../../../src/xlsx/index";
import { builtCommand, iid2026, workFolder } from "../command";
import { saveWorkbook } from "../workbooks";

let folder = "";

beforeAll(() => {
  builtCommand();
  folder = workFolder();
}, 180_000);

const HEADERS = ["No", "Nama Inovasi", "Perangkat Daerah", "Tujuan", "16 Regulasi", "Bukti 16 Regulasi", "Kematangan"];

/** A workbook of another program: formulas, formats, a note, a link, a second sheet. */
async function region(name: string, change?: (sheet: ExcelJS.Worksheet) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Data Inovasi");
  sheet.addRow(HEADERS);
  sheet.addRow([1, "Layanan Satu", "Dinas Kesehatan", "lama", 1, "SK.pdf", { formula: "E2*1", result: 1 }]);
  sheet.addRow([2, "Layanan Dua", "Dinas Kesehatan", null, null, null, { formula: "E3*1", result: 0 }]);
  sheet.addRow([3, "Layanan Tiga", "Dinas Sosial", "tetap", 2, "Perbup.pdf", { formula: "E4*1", result: 2 }]);
  sheet.getCell("D2").font = { bold: true, color: { argb: "FFFF0000" } };
  sheet.getCell("D2").note = "catatan kami";
  sheet.getCell("F2").value = { text: "SK.pdf", hyperlink: "https://contoh.go.id/SK.pdf" };
  change?.(sheet);
  workbook.addWorksheet("Lain").addRow(["milik sendiri", { formula: "1+1", result: 2 }]);
  const path = join(folder, name);
  await workbook.xlsx.writeFile(path);
  return path;
}

/** What a department typed into its part, by the program that it has. */
async function edit(
  file: string,
  change: (sheet: ExcelJS.Worksheet, column: (header: string) => number) => void,
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, file));
  const sheet = workbook.getWorksheet("Inovasi")!;
  const headers = sheet.getRow(4).values as unknown[];
  change(sheet, (header) => headers.findIndex((text) => String(text).startsWith(header)));
  await workbook.xlsx.writeFile(join(folder, file));
}

interface Report {
  changed: { file: string; address: string; before: unknown; after: unknown }[];
  added: { name: string }[];
  conflicts: { address: string; ours: unknown; theirs: unknown; reason?: string }[];
  missing: unknown[];
  problems: { file: string; reason: string }[];
}

function merged(into: string, out: string, ...files: string[]): { code: number | null; report: Report } {
  const { code, stdout } = iid2026(["merge", "--into", into, ...files, "-o", out, "--json", "--force"], folder);
  return { code, report: JSON.parse(stdout) as Report };
}

test("what departments changed goes into a copy, byte for byte everything else; untouched and twice change nothing", async () => {
  const file = await region("daerah.xlsx");
  expect(iid2026(["share", file, "--out", "opd"], folder).code).toBe(0);
  const untouched = merged(file, "sama.xlsx", "opd");
  expect(untouched).toEqual({ code: 0, report: { changed: [], added: [], conflicts: [], missing: [], problems: [] } });
  expect(readFileSync(join(folder, "sama.xlsx")).equals(readFileSync(file))).toBe(true);
  await edit("opd/IID 2026 - Dinas Kesehatan.xlsx", (sheet, column) => {
    sheet.getCell(5, column("Tujuan")).value = "=1+1";
    sheet.getCell(5, column("Bukti 16")).value = "SK baru.pdf";
    sheet.getCell(6, column("16 Regulasi")).value = 3;
    sheet.getCell(7, column("Nama Inovasi")).value = "Layanan Baru";
    sheet.getCell(7, column("Tujuan")).value = "baru";
  });
  const { code, report } = merged(file, "hasil.xlsx", "opd");
  expect(code).toBe(0);
  expect(report.changed.map(({ address, before, after }) => [address, before, after])).toEqual([
    ["'Data Inovasi'!D2", "lama", "=1+1"],
    ["'Data Inovasi'!F2", "SK.pdf https://contoh.go.id/SK.pdf", "SK baru.pdf"],
    ["'Data Inovasi'!E3", null, 3],
  ]);
  expect(report.added.map(({ name }) => name)).toEqual(["Layanan Baru"]);
  const result = new ExcelJS.Workbook();
  await result.xlsx.readFile(join(folder, "hasil.xlsx"));
  const sheet = result.getWorksheet("Data Inovasi")!;
  // A text that looks like a formula is a text; look and note of its cell stay.
  expect(sheet.getCell("D2").value).toBe("=1+1");
  expect(sheet.getCell("D2").font.bold).toBe(true);
  expect(JSON.stringify(sheet.getCell("D2").note)).toContain("catatan kami");
  // The link led to what stood there before.
  expect(sheet.getCell("F2").value).toBe("SK baru.pdf");
  expect(sheet.getCell("G2").value).toEqual({ formula: "E2*1", result: 1 });
  expect([1, 2, 3, 4, 5].map((at) => sheet.getCell(5, at).value)).toEqual([
    4,
    "Layanan Baru",
    "Dinas Kesehatan",
    "baru",
    null,
  ]);
  expect(result.getWorksheet("Lain")!.getCell("B1").value).toEqual({ formula: "1+1", result: 2 });
  const again = merged("hasil.xlsx", "lagi.xlsx", "opd");
  expect(again.report).toEqual({ changed: [], added: [], conflicts: [], missing: [], problems: [] });
  expect(readFileSync(join(folder, "lagi.xlsx")).equals(readFileSync(join(folder, "hasil.xlsx")))).toBe(true);
});

test("conflicts, formulas, vanished rows and files that cannot be read are told, and nothing of them is written", async () => {
  const file = await region("dua.xlsx", (sheet) => {
    sheet.getCell("D4").value = { formula: '"tetap"', result: "tetap" };
  });
  expect(iid2026(["share", file, "--out", "opd2"], folder).code).toBe(0);
  const later = await region("dua-lagi.xlsx", (sheet) => {
    sheet.getCell("D2").value = "dari Litbang";
    sheet.getCell("D4").value = { formula: '"tetap"', result: "tetap" };
  });
  await edit("opd2/IID 2026 - Dinas Kesehatan.xlsx", (sheet, column) => {
    sheet.getCell(5, column("Tujuan")).value = "dari OPD";
    sheet.spliceRows(6, 1);
  });
  await edit("opd2/IID 2026 - Dinas Sosial.xlsx", (sheet, column) => {
    sheet.getCell(5, column("Tujuan")).value = "lain";
  });
  const broken = await saveWorkbook(folder, "opd2/rapat.xlsx", { Rapat: [["besok"], ["jam sembilan"]] });
  const { code, report } = merged(later, "dua-hasil.xlsx", "opd2");
  expect(code).toBe(2);
  expect(report.conflicts).toEqual([
    { address: "'Data Inovasi'!D2", base: "lama", ours: "dari Litbang", theirs: "dari OPD", file: expect.any(String) },
    {
      address: "'Data Inovasi'!D4",
      base: "tetap",
      ours: "tetap",
      theirs: "lain",
      file: expect.any(String),
      reason: "sel berisi rumus, ubah sendiri",
    },
  ]);
  expect(report.missing).toEqual([{ file: expect.stringContaining("Kesehatan"), name: "Layanan Dua" }]);
  expect(report.problems).toEqual([
    { file: expect.stringContaining("rapat"), reason: expect.stringContaining("tidak ditemukan") },
  ]);
  expect(broken).toContain("rapat");
  expect(readFileSync(join(folder, "dua-hasil.xlsx")).equals(readFileSync(later))).toBe(true);
  const { stdout } = iid2026(["merge", "--into", later, "opd2", "-o", "teks.xlsx"], folder);
  expect(stdout).toContain("dikirim “lama”, sekarang “dari Litbang”, dari OPD “dari OPD”");
});

test("new rows need room: what stands below the table is never overwritten", async () => {
  const file = await region("jumlah.xlsx", (sheet) => {
    sheet.getCell("B5").value = "JUMLAH";
    sheet.getCell("E5").value = 3;
  });
  expect(iid2026(["share", file, "--out", "opd3"], folder).code).toBe(0);
  await edit("opd3/IID 2026 - Dinas Sosial.xlsx", (sheet, column) => {
    sheet.getCell(6, column("Nama Inovasi")).value = "Layanan Baru";
  });
  const { code, report } = merged(file, "jumlah-hasil.xlsx", "opd3");
  expect(code).toBe(1);
  expect(report.problems.map(({ reason }) => reason)).toEqual([expect.stringContaining("Sisipkan baris")]);
  expect(readFileSync(join(folder, "jumlah-hasil.xlsx")).equals(readFileSync(file))).toBe(true);
});

test("a protected sheet is not written to; a protected file of a department is read", async () => {
  const file = await region("kunci.xlsx");
  expect(iid2026(["share", file, "--out", "opd4"], folder).code).toBe(0);
  const part = "opd4/IID 2026 - Dinas Sosial.xlsx";
  await edit(part, (sheet, column) => {
    sheet.getCell(5, column("Tujuan")).value = "diubah";
  });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(folder, part));
  await workbook.getWorksheet("Inovasi")!.protect("rahasia", {});
  await workbook.xlsx.writeFile(join(folder, part));
  expect(merged(file, "kunci-hasil.xlsx", part).report.changed).toHaveLength(1);
  const locked = new ExcelJS.Workbook();
  await locked.xlsx.readFile(file);
  await locked.getWorksheet("Data Inovasi")!.protect("rahasia", {});
  await locked.xlsx.writeFile(join(folder, "terkunci.xlsx"));
  const { code, stderr } = iid2026(["merge", "--into", "terkunci.xlsx", part, "-o", "x.xlsx"], folder);
  expect([code, stderr]).toEqual([2, expect.stringContaining("“Data Inovasi” dikunci")]);
});

test("the department's form comes back as well, by name and department", async () => {
  const file = await region("formulir.xlsx");
  const form = await saveWorkbook(folder, "form.xlsx", {
    Proposal: [
      ["PROPOSAL INOVASI DAERAH"],
      ["Nama OPD", "Dinas Kesehatan"],
      ["NO", "JENIS ISIAN", "DEFINISI OPERASIONAL", "INFORMASI/JAWABAN", "DATA PENDUKUNG"],
      [1, "Nama Inovasi", "", "Layanan Dua", ""],
      [2, "Tahapan Inovasi", "", "Penerapan", ""],
      [3, "Tujuan", "", "dari formulir", ""],
      [4, "Manfaat", "", "banyak", ""],
      [5, "Regulasi Inovasi Daerah", "", 2, "SK 7.pdf"],
      [6, "Ketersediaan SDM", "", 1, "ST.pdf"],
    ],
  });
  const { report } = merged(file, "dari-formulir.xlsx", form);
  expect(report.changed.map(({ address, after }) => [address, after])).toEqual([
    ["'Data Inovasi'!D3", "dari formulir"],
    ["'Data Inovasi'!E3", 2],
    ["'Data Inovasi'!F3", "SK 7.pdf"],
  ]);
  const { sheets } = await readXlsxWorkbook(readFileSync(join(folder, "dari-formulir.xlsx")), "hasil");
  expect(sheets[0]!.values[2]).toEqual([2, "Layanan Dua", "Dinas Kesehatan", "dari formulir", 2, "SK 7.pdf", 0]);
});
