import fc from "fast-check";
import { analyze } from "../../src/analysis/index";
import { recapFigures } from "../../src/region/recap/figures";
import { recapOf } from "../../src/region/recap/recap";
import type { RecapFigures, RecapRow } from "../../src/region/recap/types";
import { recapWords } from "../../src/i18n/region/recap";
import { LOCALES } from "../../src/i18n/locale";
import { isRecap, keptRecap, readEarlier } from "../../src/region/recap/earlier";
import { recapSheets } from "../../src/region/recap/sheets";
import { ruleSet } from "../../src/rules/years/ruleSet";
import type { CellBlock } from "../../src/template/types";
import { readWorkbook } from "../../src/workbook/index";
import type { CellValue, SheetData, WorkbookData } from "../../src/workbook/types";
import { rules2026, wideSheet, workbook } from "../support/workbooks";
import { listOf, rankingSheet } from "./lists";
import { regionRow } from "./regionRows";

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
  expect(figures.affairs).toEqual({ covered: 1, of: rules2026.affairs.value!.length });
  // One document for two innovations, then the other.
  expect(figures.first.map(({ count, innovations, upTo }) => [count, innovations, upTo])).toEqual([
    // The first is asked of the region itself: there is no SPD.
    [1, [], false],
    [2, ["Dua", "Tiga"], false],
    [1, ["Dua"], false],
  ]);
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

test.each<[sheet: string, title: string | null, year: number | null]>([
  ["Inovasi", "REKAP INOVASI DAERAH KABUPATEN BATANG TAHUN 2024", 2024],
  ["Inovasi 2025", null, 2025],
  ["Inovasi", "IID 2025 dan IID 2026", 2026],
  ["Data 2026", "Lampiran SK Nomor 12 Tahun 2023", 2026],
  ["Inovasi", "Lampiran Peraturan Bupati Nomor 12 Tahun 2023", null],
  ["Inovasi", "Data Inovasi per 3 Maret 2025", null],
])("a table on the sheet “%s” under “%s” is of %p", (name, title, year) => {
  const { values, ...sheet } = wideSheet([{ name: "Satu" }]);
  const [width] = values.map((row) => row.length);
  const above = title === null ? [] : [[title, ...Array.from({ length: width! - 1 }, () => null)]];
  expect(figuresOf(workbook({ ...sheet, name, values: [...above, ...values] })).statedYear).toBe(year);
});

test("ranks are those of the claimed index; a broken file has none and stands last", () => {
  const { rows } = recapOf(
    [
      regionRow("a.xlsx", "Kota A", 50),
      regionRow("b.xlsx", "Kota B", null),
      regionRow("c.xlsx", "Kota C", 60),
      regionRow("d.xlsx", "Kota D", 59.999),
      regionRow("e.xlsx", "Kota E", 40),
    ],
    null,
    2026,
  );
  expect(rows.map(({ name, rank }) => [name, rank])).toEqual([
    ["Kota C", 1],
    ["Kota D", 1],
    ["Kota A", 3],
    ["Kota E", 4],
    ["Kota B", null],
  ]);
});

test("what is missing most is counted over the regions; two files of one region are told", () => {
  const { rows, needs } = recapOf(
    [
      regionRow("a.xlsx", "Kab. Tegal", 50, { video: 3, regulasi: 1 }),
      regionRow("b.xlsx", "Kabupaten Tegal", 40, { regulasi: 5 }),
      regionRow("c.xlsx", "Kota Tegal", 30),
    ],
    null,
    2026,
  );
  const [a, b] = [
    { name: "Kab. Tegal", file: "a.xlsx" },
    { name: "Kabupaten Tegal", file: "b.xlsx" },
  ];
  expect(needs).toEqual([
    {
      indicator: "regulasi",
      levels: 6,
      regions: 2,
      most: [
        { ...b, levels: 5 },
        { ...a, levels: 1 },
      ],
    },
    { indicator: "video", levels: 3, regions: 1, most: [{ ...a, levels: 3 }] },
  ]);
  expect(rows.map(({ twins }) => twins)).toEqual([["b.xlsx"], ["a.xlsx"], []]);
});

const BEFORE = [
  ["Peringkat", "Nama Daerah", "Indeks"],
  [1, "Kota Tegal", 60],
  [2, "Kab. Tegal", 45],
  [3, "Kab. Brebes", 40],
  [4, "Kab. Brebes", 41],
  [5, "Kab. Batang", 30],
];

test("an earlier recap is matched by name and kind; what may be another is told and not compared", () => {
  const { rows, earlier } = recapOf(
    [
      regionRow("a.xlsx", "Kabupaten Tegal", 50),
      regionRow("b.xlsx", "Tegal", 40),
      regionRow("c.xlsx", "Kabupaten Brebes", 30),
      { ...regionRow("Kab. Batang.xlsx", "Kab. Batang", 20), named: false },
    ],
    listOf(BEFORE),
    2026,
  );
  expect(rows.map(({ name, before, beforeDoubt }) => [name, before, beforeDoubt])).toEqual([
    ["Kabupaten Tegal", { index: 45, rank: 2 }, null],
    ["Tegal", null, { kind: "name", candidates: ["Kota Tegal", "Kab. Tegal"] }],
    ["Kabupaten Brebes", null, { kind: "contradicted", indices: [41, 40] }],
    // Only the file says that it is this region.
    ["Kab. Batang", null, null],
  ]);
  expect([earlier!.year, earlier!.missing]).toEqual([null, ["Kab. Batang"]]);
  expect(earlier!.remarks.map(({ kind }) => kind)).toContain("contradicted");
});

test("of several years the newest before that of the rules is compared", () => {
  const list = listOf([
    ["Nama Daerah", "Indeks 2024", "Indeks 2025", "Indeks 2026"],
    ["Kota Tegal", 40, 50, 60],
  ]);
  const before = (now: number): unknown => recapOf([regionRow("a.xlsx", "Kota Tegal", 70)], list, now).rows[0]!.before;
  expect([before(2026), before(2025), before(2024)]).toMatchObject([{ index: 50 }, { index: 40 }, { index: 60 }]);
});

test("a region that may be spelt in two ways is told in both files, and both keep their rank", () => {
  const { rows } = recapOf(
    [
      regionRow("a.xlsx", "Kabupaten Magetan", 50),
      regionRow("b.xlsx", "Kabupaten Magettan", 40),
      regionRow("c.xlsx", "Magetan", 30),
      regionRow("d.xlsx", "Kota Madiun", 20),
      { ...regionRow("Magetan.xlsx", "Magetan", 10), named: false },
    ],
    null,
    2026,
  );
  expect(rows.map(({ file, rank, alike }) => [file, rank, alike.map((one) => one.file)])).toEqual([
    ["a.xlsx", 1, ["c.xlsx", "b.xlsx"]],
    ["b.xlsx", 2, ["c.xlsx", "a.xlsx"]],
    ["c.xlsx", 3, ["a.xlsx", "b.xlsx"]],
    ["d.xlsx", 4, []],
    ["Magetan.xlsx", 5, []],
  ]);
});

const anyRow = fc
  .record({
    file: fc.integer({ min: 0, max: 9 }),
    name: fc.constantFrom("Kota Tegal", "Kab. Tegal", "Tegal", "Kabupaten Brebes", "Kab. Breves", "Kota Solo"),
    index: fc.option(fc.float({ min: 0, max: 100, noNaN: true }), { nil: null }),
    named: fc.boolean(),
    lacking: fc.dictionary(fc.constantFrom("video", "regulasi", "sdm"), fc.integer({ min: 1, max: 5 })),
  })
  .map(({ file, name, index, named, lacking }) => ({ ...regionRow(`${file}.xlsx`, name, index, lacking), named }));
const anyRows = fc.uniqueArray(anyRow, { selector: ({ file }) => file, maxLength: 8 });

test("the order of the files changes nothing", () => {
  fc.assert(
    fc.property(
      anyRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(recapOf(shuffled, listOf(BEFORE), 2026)).toEqual(recapOf(rows, listOf(BEFORE), 2026));
      },
    ),
  );
});

test("a better index never gives a worse rank, nor anybody else a better one", () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), fc.float({ min: 0, max: 100, noNaN: true }), (rows, at, more) => {
      const risen = rows.filter(({ figures }) => figures)[at % Math.max(1, rows.length)];
      if (!risen) return;
      const index = Math.min(100, risen.figures!.index + more);
      const after = rows.map((one) => (one === risen ? { ...one, figures: { ...one.figures!, index } } : one));
      const ranks = (of: readonly RecapRow[]): Map<string, number | null> =>
        new Map(recapOf(of, null, 2026).rows.map(({ file, rank }) => [file, rank]));
      const [before, now] = [ranks(rows), ranks(after)];
      for (const { file, figures } of rows) {
        if (!figures) expect(now.get(file)).toBeNull();
        else if (file === risen.file) expect(now.get(file)).toBeLessThanOrEqual(before.get(file)!);
        else expect(now.get(file)).toBeGreaterThanOrEqual(before.get(file)!);
      }
    }),
  );
});

test("a recap is read again as the earlier one, a year later: its title says of which year it is", () => {
  const recap = recapOf([regionRow("a.xlsx", "Kota Tegal", 60.5), regionRow("b.xlsx", "Kab. Tegal", null)], null, 2025);
  for (const locale of LOCALES) {
    const [spec] = recapSheets(recap, recapWords(locale, recap, ruleSet(2025)));
    const values: CellValue[][] = [];
    for (const { top, values: rows } of spec!.cells as CellBlock<CellValue>[]) {
      rows.forEach((cells, i) => (values[top + i] = cells));
    }
    const sheet: SheetData = {
      ...rankingSheet(
        Array.from(values, (cells) => cells ?? []),
        spec!.name,
      ),
      own: true,
    };
    expect(readEarlier([sheet]).list).toMatchObject({ years: [2025], regions: [{ name: { text: "Kota Tegal" } }, {}] });
    expect([isRecap([sheet]), keptRecap([sheet], 2026) !== null, keptRecap([sheet], 2025)]).toEqual([true, true, null]);
    const next = recapOf([regionRow("c.xlsx", "Kota Tegal", 61)], readEarlier([sheet]).list, 2026);
    expect([next.rows[0]!.before, next.earlier!.year]).toEqual([{ index: 60.5, rank: 1 }, 2025]);
    // The next title may speak of the year before and still names its own.
    const [after] = recapSheets(next, recapWords(locale, next, rules2026));
    const again = { ...sheet, values: (after!.cells as CellBlock<CellValue>[]).flatMap((block) => block.values) };
    expect(readEarlier([again]).list!.years).toEqual([2026]);
  }
});
