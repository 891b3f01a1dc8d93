import { recapWords } from "../../src/i18n/region/recap";
import { recapLists } from "../../src/region/recap/lists";
import { recapOf } from "../../src/region/recap/recap";
import { recapSheets } from "../../src/region/recap/sheets";
import type { Recap } from "../../src/region/recap/types";
import { LOCALES } from "../../src/i18n/locale";
import { LINE } from "../../src/template/sheetRows";
import { pageRoom } from "../../src/template/page";
import type { SheetSpec } from "../../src/template/types";
import { rules2026 } from "../support/workbooks";
import { listOf } from "./lists";
import { regionRow } from "./regionRows";

/** Points of a column of so many characters, in the usual font of a workbook. */
const points = (characters: number): number => (7 * characters + 5) * 0.75;

function regionsSheet(recap: Recap, locale: (typeof LOCALES)[number]): SheetSpec {
  return recapSheets(recap, recapWords(locale, recap, rules2026))[0]!;
}

const ROWS = [regionRow("a.xlsx", "Kota Tegal", 60.5), regionRow("b.xlsx", "Kabupaten Magetan", 40)];

test.each(LOCALES)("%s: what is printed takes A4 on its side at three quarters of its size or more", (locale) => {
  const recap = recapOf(ROWS, null, 2026);
  const words = recapWords(locale, recap, rules2026);
  for (const [at, { page, columnWidths }] of recapSheets(recap, words).entries()) {
    const { printed } = recapLists(recap, words)[at]!;
    const wide = columnWidths.slice(0, printed).reduce((sum, { width }) => sum + points(width), 0);
    expect(pageRoom("landscape", 100).width / wide).toBeGreaterThan(0.75);
    expect(page).toMatchObject({ orientation: "landscape", fit: "width", area: { left: 0, right: printed - 1 } });
  }
});

test.each(LOCALES)("%s: a note that is longer than the page goes on below itself, in a row that holds it", (locale) => {
  const gone = ["Bangka", "Ciamis", "Dairi", "Ende", "Fakfak", "Garut"].map(
    (name) => `Kabupaten ${name} yang namanya panjang`,
  );
  const before = listOf([["No", "Nama Daerah", "Indeks 2025"], ...gone.map((name, i) => [i + 1, name, 50])]);
  const sheet = regionsSheet(recapOf(ROWS, before, 2026), locale);
  const note = String(sheet.cells[0]!.values[2]![0]);
  expect(note).toContain(gone[0]);
  const merged = sheet.merges.find(({ top }) => top === 2);
  expect(merged).toMatchObject({ left: 0, bottom: 2, right: sheet.page!.area.right });
  expect(sheet.styles).toContainEqual({ area: { top: 2, left: 0, bottom: 2, right: 0 }, role: "remark" });
  const room = sheet.columnWidths.slice(0, merged!.right + 1).reduce((sum, { width }) => sum + width, 0);
  const { height } = sheet.rowHeights.find(({ row }) => row === 2)!;
  expect((height / LINE) * room).toBeGreaterThan(note.length);
});

test("a note without end takes no more than part of the screen, which it does not leave", () => {
  const alike = Array.from({ length: 12 }, (_, i): [number, string, number] => [i, `Kabupaten Nama Panjang ${i}`, 50]);
  const before = listOf([["No", "Nama Daerah", "Indeks 2025"], ...alike]);
  const sheet = regionsSheet(recapOf(ROWS, before, 2026), "id");
  expect(String(sheet.cells[0]!.values[2]![0]).length).toBeGreaterThan(3_000);
  expect(Math.max(...sheet.rowHeights.map(({ height }) => height))).toBeLessThanOrEqual(6 * LINE);
});

test("a short note stays one line over the cells beside it", () => {
  const sheet = regionsSheet(recapOf(ROWS, null, 2026), "id");
  expect(sheet.merges.filter(({ top }) => top === 2)).toEqual([]);
});
