import type { RowSpec } from "./workbooks";

/** Rows with promises, wrong files and blanks: eight findings each. */
export function rowsWithFindings(rows: number, departments: number): RowSpec[] {
  return Array.from({ length: rows }, (_, index): RowSpec => ({
    name: `Inovasi nomor ${index + 1}`,
    opd: `Dinas ${index % departments}`,
    evidence: {
      "17": "menyusul",
      "19": "",
      "22": "menyusul",
      "25": "berita.pdf",
      "29": `rencana ${index}`,
      "31": "",
      "33": "ada",
      "34": "-",
    },
  }));
}
