import { analyze } from "../../src/analysis/index";
import { recapLetter } from "../../src/i18n/region/recapLetter";
import { recapFigures } from "../../src/region/recap/figures";
import { regionLetterSheet } from "../../src/region/recap/regionLetterSheet";
import { recapOf } from "../../src/region/recap/recap";
import type { RecapRow } from "../../src/region/recap/types";
import { readWorkbook } from "../../src/workbook/index";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../support/workbooks";
import { listOf } from "./lists";

function rowOf(file: string, name: string, rows: readonly RowSpec[], spd: 0 | 1 | 2 | 3 = 2): RecapRow {
  const data = workbook(wideSheet(rows), spdSheet(spd));
  const { innovations, spd: table, opd } = readWorkbook(data, rules2026);
  const input = { innovations: innovations!, spd: table, opd, rules: rules2026 };
  return { file, name, named: true, figures: recapFigures(data, input, analyze(input)), problem: null };
}

const ROWS: RowSpec[] = [
  { name: "Antar Obat", levels: 2 },
  { name: "Sapa Warga", levels: 2, evidence: { "20": null, "21": null } },
  { name: "Bus Sekolah", levels: 2, evidence: { "20": null } },
];
const broken: RecapRow = { file: "x.xlsx", name: "x", named: false, figures: null, problem: "x.xlsx: rusak." };

test("a letter says where the region stands, what it loses by, and what to do first, in that order", () => {
  const recap = recapOf(
    [rowOf("a.xlsx", "Kota Tegal", ROWS), rowOf("b.xlsx", "Kab. Tegal", ROWS.slice(0, 1)), broken],
    listOf([
      ["Nama Daerah", "Indeks 2025"],
      ["Kota Tegal", 10],
      ["Kab. Tegal", 20],
    ]),
    2026,
  );
  const [first] = recap.rows;
  expect(first!.name).toBe("Kota Tegal");
  const lines = recapLetter(first!, recap, rules2026);
  const { index, first: steps } = first!.figures!;
  expect(lines[0]).toBe("Yth. Kepala Bappeda/BRIDA Kota Tegal");
  const text = lines.join("\n");
  expect(text).toContain("peringkat 1 dari 2 buku kerja yang dibandingkan");
  expect(text).toContain(
    `Rekap 2025: indeks 10,00, peringkat 2; sekarang +${(index - 10).toFixed(2).replace(".", ",")} poin indeks.`,
  );
  const places = ["Hasil:", "Yang paling banyak mengurangi", "lebih dulu:", "ditolak:"].map((one) => text.indexOf(one));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
  expect(text).toContain("Untuk: Sapa Warga; Bus Sekolah.");
  expect(text).toContain(`+${steps[0]!.points.toFixed(2).replace(".", ",")} poin indeks`);
  expect(text).toMatch(/- No\. 20 .*: 2 level hilang\n- No\. 21 .*: 1 level hilang/);
});

test("a workbook that could not be read gets a letter that says why and asks for it again", () => {
  const recap = recapOf([broken], null, 2026);
  const text = recapLetter(recap.rows[0]!, recap, rules2026).join("\n");
  expect(text).toContain("x.xlsx: rusak.");
  // Its file is no name of a region.
  expect(text).toContain("Yth. Kepala Bappeda/BRIDA\n");
  expect(text).not.toContain("peringkat");
});

test("however much there is to say, a letter is a page: long texts are cut, and the sheet fits one page of A4", () => {
  const name = "Inovasi ".repeat(40).trim();
  const many = Array.from({ length: 60 }, (_, i): RowSpec => ({
    name: `${name} ${i}`,
    levels: 3,
    evidence: { "20": null },
  }));
  const recap = recapOf([rowOf("a.xlsx", "Kabupaten Kepulauan Siau Tagulandang Biaro", many, 0)], null, 2026);
  const lines = recapLetter(recap.rows[0]!, recap, rules2026);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(600);
  const { page, rowHeights, own } = regionLetterSheet("Surat", lines);
  expect([page!.fit, page!.orientation, page!.area.bottom, own]).toEqual(["page", "portrait", lines.length - 1, true]);
  // Points: what A4 holds without being made hard to read.
  const height = lines.length * 15 + rowHeights.reduce((sum, one) => sum + one.height - 15, 0);
  expect(height).toBeLessThan(1000);
});
