import type { CellValue, SheetData } from "../../../src/workbook/types";
import type { OfficeHost } from "../../support/officeHost";
import { wideHeader, wideSheet } from "../../support/workbooks";

export const ROWS = [{ name: "SIPANDU" }, { name: "Lapor Jalan" }, { name: "Bank Sampah" }];
export const LAST = wideHeader().length - 1;
export const HEADERS = ["Keputusan Desk", "Catatan Desk", "Tanggal Desk", "Level Desk"];
export const BLANK = Array.from({ length: 4 }, () => HEADERS.map(() => ""));

/** The innovations as an Excel table. */
export function tableSheet(): SheetData {
  const sheet = { ...wideSheet(ROWS), name: "Tabel" };
  const area = { top: 0, left: 0, bottom: 3, right: LAST };
  return { ...sheet, tables: [{ name: "TblInovasi", area, hasHeader: true, hasTotals: false }] };
}

/** The cells right of the table on a sheet, header row first. */
export function besideTable(office: OfficeHost, sheet: string, rows = 4): CellValue[][] {
  const area = { top: 0, left: LAST + 1, bottom: rows - 1, right: LAST + HEADERS.length };
  return office.adapter.getValues(office.adapter.idOf(sheet), area).map((row) => row.map((cell) => cell ?? ""));
}

/** @param column zero-based */
export function cell(column: number, row: number): string {
  const letter = (index: number): string =>
    index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
  return `${letter(column)}${row}`;
}
