import type { CellValue } from "../../workbook/types";

/** What formulas of the test speak of. By the rules of 2026, calculated by hand where it is expected. */
export const RECAP_TABLE: readonly (readonly CellValue[])[] = [
  ["No", "Nama Inovasi", "Urusan Utama", "Kematangan"],
  [1, "Uji Satu", "Kesehatan", 80],
  [2, "Uji Dua", "Pendidikan", 100],
];

/** Weights 3 and 2; the second row lacks a level that is mandatory. */
export const LEVEL_TABLE: readonly (readonly CellValue[])[] = [
  ["No", "Nama Inovasi", "16 Regulasi Inovasi Daerah", "17 Ketersediaan SDM"],
  [1, "Uji Satu", 2, 3],
  [2, "Uji Dua", 0, 3],
];
