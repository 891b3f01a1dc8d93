import ExcelJS from "exceljs";
import fc from "fast-check";
import { spdIndicators } from "../../src/rules/index";
import type { CellValue } from "../../src/workbook/types";
import { rules2026, wideSheet, type RowSpec } from "../support/workbooks";
import { region } from "../property/regions";

/** What an office does to its workbook, beyond filling it in. */
export interface Habits {
  rows: RowSpec[];
  title: boolean;
  date1904: boolean;
  /** Rows from this one on that share one merged department; none for 0. */
  mergedOpd: number;
  /** One innovation over two rows, its name merged. */
  mergedName: boolean;
  flags: "words" | "numbers" | "ticks";
  links: ("none" | "inserted" | "formula")[];
  spd: "none" | "levels" | "percent";
  spdLevel: number;
  recap: boolean;
  /** Cells of the column with the reviewer's levels, again and again; no such column without. */
  desk: string[] | null;
}

export const habits: fc.Arbitrary<Habits> = fc.record({
  rows: region,
  title: fc.boolean(),
  date1904: fc.boolean(),
  mergedOpd: fc.nat(3),
  mergedName: fc.boolean(),
  flags: fc.constantFrom("words" as const, "numbers" as const, "ticks" as const),
  links: fc.array(fc.constantFrom("none" as const, "inserted" as const, "formula" as const), { minLength: 6 }),
  spd: fc.constantFrom("none" as const, "levels" as const, "percent" as const),
  spdLevel: fc.integer({ min: 0, max: 3 }),
  recap: fc.boolean(),
  desk: fc.option(
    fc.array(
      fc.constantFrom("", "16=1; 24=0 (foto; buram)", "35=0", "17=3", "34 : level 1\n20=0", "16 cukup", "16=2; 16=0"),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  ),
});

const FLAGS: Record<Habits["flags"], [CellValue, CellValue]> = {
  words: ["Ya", "Tidak"],
  numbers: [1, 0],
  ticks: [true, false],
};
const LINK = "https://drive.google.com/file/d/1AbC/view";
/** Days between day 0 of the two date systems. */
const DAYS_1904 = 1462;
const DATES = [5, 6];
const OPD = 2;
const NAME = 1;

function recapRows(rows: readonly RowSpec[]): CellValue[][] {
  const header = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan Utama", "Tahapan", "Waktu Penerapan", "Kematangan"];
  return [
    header,
    ...rows.map(({ name, affair = "", stage = "", application = "" }, at): CellValue[] => {
      return [at + 1, name, "Dinas Kesehatan", affair, stage, application, (at * 37) % 112];
    }),
  ];
}

/** What stands in the reviewer's column, from its header down. */
function deskCells({ desk }: Habits, at: number): CellValue[] {
  if (!desk) return [];
  return [at === 0 ? "Level Desk" : (desk[at % desk.length] ?? "")];
}

function writeCell(sheet: ExcelJS.Worksheet, row: number, column: number, value: CellValue, book: Habits): void {
  if (value === null || value === "") return;
  const cell = sheet.getCell(row, column);
  const isSerial = typeof value === "number" && value > 40_000;
  cell.value = isSerial && book.date1904 ? value - DAYS_1904 : value;
}

function addLinks(sheet: ExcelJS.Worksheet, header: CellValue[], top: number, book: Habits): void {
  const columns = header.flatMap((text, at) => (String(text).startsWith("Bukti ") ? [at + 1] : []));
  book.rows.forEach((_, at) => {
    const kind = book.links[at % book.links.length];
    const cell = sheet.getCell(top + at, columns[(at * 7) % columns.length]!);
    if (kind === "inserted") cell.value = { text: "Lihat di sini", hyperlink: LINK };
    if (kind === "formula") cell.value = { formula: `HYPERLINK("${LINK}","Lihat di sini")`, result: "Lihat di sini" };
  });
}

function addInnovations(file: ExcelJS.Workbook, book: Habits): void {
  const sheet = file.addWorksheet("Inovasi");
  const [yes, no] = FLAGS[book.flags];
  const wide = wideSheet(book.rows).values.map((row, at) =>
    at === 0 ? row : [...row.slice(0, -1), at % 3 ? yes : no],
  );
  const values = (book.recap ? recapRows(book.rows) : wide).map((row, at) => [...row, ...deskCells(book, at)]);
  const first = book.title ? 3 : 1;
  if (book.title) sheet.getCell(1, 1).value = "DAFTAR INOVASI DAERAH";
  values.forEach((row, y) => row.forEach((value, x) => writeCell(sheet, first + y, x + 1, value, book)));
  const last = first + book.rows.length;
  if (!book.recap) {
    for (const column of DATES) {
      for (let row = first + 1; row <= last; row += 1) {
        const cell = sheet.getCell(row, column + 1);
        if (typeof cell.value === "number") cell.numFmt = "dd/mm/yyyy";
      }
    }
    addLinks(sheet, values[0]!, first + 1, book);
    const top = last - 1;
    if (book.mergedName && top > first) sheet.mergeCells(top, NAME + 1, last, NAME + 1);
  }
  if (book.mergedOpd > 0 && book.rows.length > book.mergedOpd) {
    sheet.mergeCells(first + book.mergedOpd, OPD + 1, last, OPD + 1);
  }
}

function addSpd(file: ExcelJS.Workbook, { spd, spdLevel }: Habits): void {
  if (spd === "none") return;
  const sheet = file.addWorksheet("SPD");
  sheet.addRow(["No", "Indikator", "Level", "Nilai Capaian", "Bukti"]);
  spdIndicators(rules2026).forEach(({ key, name }, at) => {
    const level = spd === "levels" ? spdLevel : null;
    const row = sheet.addRow([
      key,
      name,
      level,
      spd === "percent" ? ((at * 31) % 97) / 1000 : null,
      `dokumen-${key}.pdf`,
    ]);
    row.getCell(4).numFmt = "0.00%";
  });
}

/** The file of such an office. */
export async function fileOf(book: Habits): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.properties.date1904 = book.date1904;
  addInnovations(file, book);
  addSpd(file, book);
  return new Uint8Array(await file.xlsx.writeBuffer());
}
