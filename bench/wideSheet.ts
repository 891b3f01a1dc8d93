import { ruleSet } from "../src/rules/years/ruleSet";
import { goodEvidence, wideSheet as testSheet } from "../test/support/workbooks";
import { sidIndicators } from "../src/rules/index";
import type { CellValue, SheetData } from "../src/workbook/types";

const indicators = sidIndicators(ruleSet(2026));

/**
 * A wide sheet as an office keeps it, 47 columns: levels, letters, files and links, a few of them refused.
 * @param first where the innovations begin to count: other ones have other names and other evidence
 */
export function wideSheet(rows: number, first = 0): SheetData {
  const header: CellValue[] = [
    "No",
    "Nama Inovasi",
    "Perangkat Daerah",
    "Urusan",
    "Tahapan",
    "Waktu Uji Coba",
    "Waktu Penerapan",
  ];
  for (const { key, name } of indicators) header.push(`${key} ${name}`, `Bukti ${key}`);
  const body = Array.from({ length: rows }, (_, index) => {
    const row = first + index;
    const cells: CellValue[] = [row + 1, `Inovasi ${row}`, `Dinas ${row % 20}`, "Kesehatan", "Penerapan", 45352, 45444];
    for (const { key } of indicators) {
      const letter = `SK Bupati Nomor 188/${row}.${key}/2024 tanggal 12 Maret 2024 tentang Inovasi ${row}`;
      const kinds = [
        letter,
        `bukti-${row}-${key}.pdf`,
        `https://drive.google.com/file/d/${row}x${key}/view`,
        "menyusul",
      ];
      cells.push((row + Number(key)) % 4, kinds[(row * 3 + Number(key)) % 4]!);
    }
    return cells;
  });
  return { name: "Inovasi", visible: true, top: 0, left: 0, values: [header, ...body], merges: [], tables: [] };
}

/** How many cells there are for each one that the rules refuse. */
const GOOD_CELLS = 60;

/** The same as an office keeps it before it sends: most evidence is right, one piece in sixty is promised. */
export function officeSheet(rows: number): SheetData {
  return testSheet(
    Array.from({ length: rows }, (_, row) => {
      const cells = indicators.map(({ key }, index) => {
        const good = (row * indicators.length + index) % GOOD_CELLS > 0;
        return [key, (row + Number(key)) % 4, good ? goodEvidence(key, row) : "menyusul"] as const;
      });
      return {
        name: `Inovasi ${row}`,
        opd: `Dinas ${row % 20}`,
        levels: Object.fromEntries(cells.map(([key, level]) => [key, level])),
        evidence: Object.fromEntries(cells.map(([key, level, text]) => [key, level > 0 ? text : ""])),
      };
    }),
  );
}
