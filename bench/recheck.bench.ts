import { analyze } from "../src/analysis/index";
import { ruleSet } from "../src/rules/all";
import { sidIndicators } from "../src/rules/index";
import { readWorkbook } from "../src/workbook/index";
import type { CellValue, SheetData, WorkbookData } from "../src/workbook/types";
import { medians } from "./measure";

const rules = ruleSet(2026);

/** A wide sheet as an office keeps it: levels, letters, files and links, a few of them refused. */
function sheet(rows: number): SheetData {
  const indicators = sidIndicators(rules);
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
  const body = Array.from({ length: rows }, (_, row) => {
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

for (const rows of [200, 5000]) {
  const data: WorkbookData = { name: "ukur.xlsx", sheets: [sheet(rows)], date1904: false };
  const reading = readWorkbook(data, rules);
  const innovations = reading.innovations;
  if (!innovations) throw new Error("no table");
  const times = medians(
    {
      read: () => readWorkbook(data, rules),
      analyze: () => analyze({ innovations, spd: null, opd: null, rules }),
    },
    rows > 1000 ? 5 : 21,
  );
  console.log(
    `${rows} rows x 47: read ${times["read"]!.toFixed(1)} ms, check and score ${times["analyze"]!.toFixed(1)} ms`,
  );
}
