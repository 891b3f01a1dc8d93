import { analyze } from "../../src/analysis/index";
import { recapFigures } from "../../src/region/recap/figures";
import { recapOf } from "../../src/region/recap/recap";
import type { RecapFigures, RecapRow } from "../../src/region/recap/types";
import { readWorkbook } from "../../src/workbook/index";
import type { WorkbookData } from "../../src/workbook/types";
import { rules2026, wideSheet, workbook } from "../support/workbooks";
import { listOf } from "./lists";

function figuresOf(data: WorkbookData): RecapFigures {
  const { innovations, spd, opd } = readWorkbook(data, rules2026);
  if (!innovations) throw new Error("no table");
  const input = { innovations, spd, opd, rules: rules2026 };
  return recapFigures(data, input, analyze(input));
}

test("the figures of a workbook are those of its analysis, with the levels that its evidence loses", () => {
  const data = workbook(
    wideSheet([
      { name: "Satu", levels: 2 },
      { name: "Dua", levels: 2, evidence: { "20": null, "21": null } },
      { name: "Tiga", levels: 2, evidence: { "20": null } },
    ]),
  );
  const figures = figuresOf(data);
  expect([figures.n, figures.spd, figures.predicate]).toEqual([3, null, null]);
  const byKey = Object.fromEntries(
    Object.entries(figures.lacking).map(([id, count]) => [
      rules2026.indicators.find((one) => one.id === id)!.key,
      count,
    ]),
  );
  expect(byKey).toEqual({ "20": 2, "21": 1 });
  expect(figures.causes[0]!.cause).toBe("blank");
  expect(figures.evidenced).toBeLessThan(figures.index);
  // Three causes at most, and they explain the gap here.
  const lost = figures.causes.reduce((sum, { points }) => sum + points, 0);
  expect(lost).toBeCloseTo(figures.index - figures.evidenced!, 9);
});

test("the year that the profile says is kept beside the figures", () => {
  const profile = {
    ...wideSheet([]),
    name: "Profil",
    values: [
      ["Pemerintah Daerah", "Kota Contoh"],
      ["Tahun Penilaian", 2024],
    ],
  };
  const data = workbook(wideSheet([{ name: "Satu" }]));
  expect(figuresOf(data).statedYear).toBeNull();
  expect(figuresOf({ ...data, sheets: [profile, ...data.sheets] }).statedYear).toBe(2024);
});

function row(file: string, name: string, index: number | null, lacking: Record<string, number> = {}): RecapRow {
  const figures = index === null ? null : ({ index, lacking } as unknown as RecapFigures);
  return { file, name, named: true, figures, problem: index === null ? "rusak" : null };
}

test("ranks are those of the claimed index; a broken file has none and stands last", () => {
  const { rows } = recapOf([
    row("a.xlsx", "Kota A", 50),
    row("b.xlsx", "Kota B", null),
    row("c.xlsx", "Kota C", 60),
    row("d.xlsx", "Kota D", 59.999),
    row("e.xlsx", "Kota E", 40),
  ]);
  expect(rows.map(({ name, rank }) => [name, rank])).toEqual([
    ["Kota C", 1],
    ["Kota D", 1],
    ["Kota A", 3],
    ["Kota E", 4],
    ["Kota B", null],
  ]);
});

test("what is missing most is counted over the regions; two files of one region are told", () => {
  const { rows, needs } = recapOf([
    row("a.xlsx", "Kab. Tegal", 50, { video: 3, regulasi: 1 }),
    row("b.xlsx", "Kabupaten Tegal", 40, { regulasi: 5 }),
    row("c.xlsx", "Kota Tegal", 30),
  ]);
  expect(needs).toEqual([
    { indicator: "regulasi", levels: 6, regions: 2 },
    { indicator: "video", levels: 3, regions: 1 },
  ]);
  expect(rows.map(({ twins }) => twins)).toEqual([["b.xlsx"], ["a.xlsx"], []]);
});

test("a recap of before is matched by name and kind", () => {
  const before = listOf([
    ["Peringkat", "Nama Daerah", "Indeks"],
    [1, "Kota Tegal", 60],
    [2, "Kab. Tegal", 45],
  ]);
  const { rows } = recapOf([row("a.xlsx", "Kabupaten Tegal", 50), row("b.xlsx", "Tegal", 40)], before);
  expect(rows.map((one) => one.before)).toEqual([{ index: 45, rank: 2 }, null]);
});
