import { runChecks } from "../../src/checks/index";
import { FactsAtHand } from "../../src/checks/shared/factsAtHand";
import type { Observation } from "../../src/checks/types";
import { findingMessage } from "../../src/i18n/finding";
import { readWorkbook } from "../../src/workbook/index";
import type { Area, CellValue } from "../../src/workbook/types";
import { RULES, sheet, workbook } from "../workbook/sheets";

function remarks(rows: CellValue[][], merges: Area[] = []): Observation[] {
  const { innovations } = readWorkbook(workbook(sheet("Inovasi", rows, { merges })), RULES);
  const included = innovations!.records.filter((record) => record.included);
  const context = {
    rules: RULES,
    innovations: innovations!,
    spd: null,
    opd: null,
    included,
    memory: new FactsAtHand(),
  };
  return runChecks(context).filter(({ code }) => code === "read-as");
}

const message = (finding: Observation): string => findingMessage("id", finding, RULES);
const HEADER = ["No", "Nama Inovasi", "Perangkat Daerah", "Regulasi (Level)", "Monev (Level)", "Video (Level)"];

test("one remark a column, with the first cell and the count", () => {
  const found = remarks([
    HEADER,
    [1, "SATU", "Dinas Kesehatan", 3, "Laporan survei kepuasan masyarakat", "Level 3"],
    [2, "DUA", "Dinas Kesehatan", "Peraturan Daerah", "Laporan monev internal pemda", "3,0"],
    [3, "TIGA", "Dinas Kesehatan", "peraturan kepala daerah", "-", " 2 "],
  ]);
  expect(found.map(({ row, column, params }) => [row, column, params["count"], params["level"]])).toEqual([
    [3, 3, 2, 3],
    [2, 4, 2, 2],
  ]);
  expect(message(found[0]!)).toBe(
    "2 sel berisi bunyi level, bukan angkanya: “Peraturan Daerah” dibaca sebagai level 3.",
  );
});

test("weight x level is told where the number is not the level", () => {
  // Regulasi weighs 3, Bimtek 1, Video 4.
  const found = remarks([
    ["No", "Nama Inovasi", "Skor Regulasi", "Skor Bimtek", "Skor Video"],
    [1, "SATU", 9, 3, 12],
    [2, "DUA", 6, 1, 4],
  ]);
  expect(found.map(({ column, params }) => [column, params["value"], params["level"]])).toEqual([
    [2, "9", 3],
    [4, "12", 3],
  ]);
  expect(message(found[0]!)).toBe("Kolom ini berisi bobot x level (2 sel): 9 dibaca sebagai level 3.");
});

test("a merged cell that holds for further rows", () => {
  const rows: CellValue[][] = [
    HEADER,
    [1, "SATU", "Dinas Kesehatan", 3, 1, 2],
    [2, "DUA", "", 2, 1, 2],
    [3, "TIGA", "", 1, 1, 2],
  ];
  const found = remarks(rows, [{ top: 1, left: 2, bottom: 3, right: 2 }]);
  expect(found.map(({ row, column, params }) => [row, column, params])).toEqual([[3, 2, { how: "merged", count: 2 }]]);
  expect(message(found[0]!)).toContain("2 baris");
});

test("what everybody reads alike needs no remark, nor what could not be read", () => {
  expect(
    remarks([
      [...HEADER, "Waktu Penerapan"],
      [1, "SATU", "Dinas Kesehatan", "2,0", "Parameter 3", "2 - ada", "3 Maret 2024"],
      [2, "DUA", "Dinas Kesehatan", "tinggi", 4, "", 45_444],
    ]),
  ).toEqual([]);
});

test("rows left out carry no remark", () => {
  const header = [...HEADER, "Diikutkan"];
  expect(
    remarks([header, [1, "SATU", "Dinas", "Peraturan Daerah", 1, 1, "Tidak"], [2, "DUA", "Dinas", 2, 1, 1, "Ya"]]),
  ).toEqual([]);
});

test("a word for no level is told once a column", () => {
  const found = remarks([
    HEADER,
    [1, "SATU", "Dinas Kesehatan", 3, "tidak ada", "n/a"],
    [2, "DUA", "Dinas Kesehatan", "-", "Belum ada", "0"],
  ]);
  expect(found.map(({ row, column, params }) => [row, column, params["count"]])).toEqual([
    [2, 4, 2],
    [2, 5, 1],
  ]);
  expect(message(found[0]!)).toBe("2 sel berisi kata, bukan level: “tidak ada” dibaca sebagai belum diisi.");
});
