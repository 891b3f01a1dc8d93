import { toEnd } from "../../src/rules/pausing";
import { readWorkbook } from "../../src/workbook/index";
import { mappedTable, readMapping, recognisedMapping } from "../../src/workbook/mapping/index";
import type { InnovationTable } from "../../src/workbook/types";
import { KNOWN, PROFILE_HEADER, profileOf, RULES, sheet, SID, workbook } from "./sheets";
import { blanks, LAYOUTS, NUMBERS, one, tableOf, ticks, two } from "./tickSheets";

const levelsOf = (table: InnovationTable): number[][] =>
  table.records.map(({ levels }) => SID.map(({ id }) => levels[id]?.level ?? -1));
const KNOWN_LEVELS = KNOWN.map(({ levels }) => levels);

test.each(Object.entries(LAYOUTS))("%s", (_, data) => {
  const table = tableOf(data);
  expect(table.layout).toBe("wide");
  expect([table.headerTop, table.headerBottom]).toEqual([0, 1]);
  expect(levelsOf(table)).toEqual(KNOWN_LEVELS);
  expect(table.columns.filter(({ role }) => role.kind === "tick")).toHaveLength(60);
  expect(table.columns.filter(({ role }) => role.kind === "other")).toEqual([]);
});

const regulation = (table: InnovationTable) => table.records.map(({ levels }) => levels["regulasi"]!);

test("in one header row, as an Excel table needs it", () => {
  const header = SID.flatMap(({ key, name }) => NUMBERS.map((level) => `${key}. ${name} - Level ${level}`));
  const rows = KNOWN.map((known) => [...profileOf(known), ...known.levels.flatMap((level) => ticks(level, one("v")))]);
  const table = tableOf(sheet("Inovasi", [[...PROFILE_HEADER, ...header], ...rows]));
  expect(levelsOf(table)).toEqual(KNOWN_LEVELS);
});

test("numbers of the form above the levels: 1 above 1 is no repetition", () => {
  const rows = [
    [...PROFILE_HEADER, ...SID.flatMap((_, index) => [index + 1, "", ""])],
    [...blanks(PROFILE_HEADER.length), ...SID.flatMap(() => NUMBERS)],
    ...KNOWN.map((known) => [...profileOf(known), ...known.levels.flatMap((level) => ticks(level, one("v")))]),
  ];
  expect(levelsOf(tableOf(sheet("Inovasi", rows)))).toEqual(KNOWN_LEVELS);
});

test("the wordings of the levels may stand in a third row", () => {
  const data = two([["", "v", "", "", "", "v"]]);
  data.values.splice(2, 0, ["", "", "", "SK Kepala PD", "SK Kepala Daerah", "Perda", "Sedikit", "Cukup", "Banyak"]);
  const table = tableOf(data);
  expect(table.headerBottom).toBe(2);
  expect(regulation(table).map(({ level }) => level)).toEqual([2]);
});

test("two ticks that say different things are no level; the finding points at the higher one", () => {
  const table = tableOf(
    two([
      ["v", "", "v"],
      ["v", "v", ""],
      ["", "v", ""],
      ["", "", ""],
    ]),
  );
  expect(regulation(table).map(({ level, invalid, raw, column }) => [level, invalid, raw, column])).toEqual([
    [0, true, "1 + 3", 5],
    [0, true, "1 + 2", 4],
    [2, false, "v", 4],
    [0, false, null, 3],
  ]);
});

test("where each level takes those below it along, the highest counts", () => {
  const table = tableOf(
    two([
      ["v", "v", "v"],
      ["v", "v", ""],
      ["v", "", ""],
      ["v", "", "v"],
    ]),
  );
  expect(regulation(table).map(({ level, invalid }) => [level, invalid])).toEqual([
    [3, false],
    [2, false],
    [1, false],
    [0, true],
  ]);
});

test("a cross means no where others are ticked, and yes where nothing else is used", () => {
  const mixed = tableOf(
    two([
      ["x", "v", "x"],
      ["x", "x", "x"],
    ]),
  );
  expect(regulation(mixed).map(({ level, blank }) => [level, blank])).toEqual([
    [2, false],
    [0, true],
  ]);
  expect(regulation(tableOf(two([["", "x", ""]])))[0]!.level).toBe(2);
});

test("words for no, sums below and a stray word", () => {
  const data = two([
    ["tidak", "ya", "-"],
    [false, true, false],
    ["?", "", ""],
    ["v", "", ""],
    ["v", "", ""],
    ["v", "", ""],
  ]);
  data.values.push(["", "Jumlah", "", 3, 2, 0, "", "", ""]);
  const found = regulation(tableOf(data));
  expect(found.map(({ level }) => level)).toEqual([2, 2, 0, 1, 1, 1]);
  expect(found[2]).toMatchObject({ invalid: true, raw: "?", column: 3 });
});

test("three columns with something else are no ticks", () => {
  const files = two(
    [
      ["sk.pdf", "perbup.pdf", ""],
      ["sk2.pdf", "", "perda.pdf"],
    ],
    ["Regulasi Inovasi Daerah"],
  );
  files.values[0]!.push("Kematangan");
  const table = tableOf(files);
  expect(table.columns.some(({ role }) => role.kind === "tick")).toBe(false);
  const numbered = tableOf(
    sheet("Inovasi", [
      ["No", "Nama Inovasi", "Regulasi", "SDM", "Dukungan anggaran", "Kematangan"],
      [1, "Satu", 1, 2, 3, 14],
    ]),
  );
  expect(numbered.columns.some(({ role }) => role.kind === "tick")).toBe(false);
});

test("a column of levels goes before ticks of the same indicator", () => {
  const data = two([["v", "", ""]]);
  data.values[0]!.push("Level Regulasi");
  data.values[1]!.push("");
  data.values[2]!.push(3);
  expect(regulation(tableOf(data))[0]).toMatchObject({ level: 3, raw: 3 });
});

test("a mapping names the ticks and can be given back", () => {
  const data = workbook(two([["", "v", ""]], ["Kolom A", "Kolom B"]));
  const { innovations } = readWorkbook(workbook(two([["", "v", ""]])), RULES);
  const { columns } = recognisedMapping(innovations!);
  expect(Object.values(columns)).toEqual(expect.arrayContaining(["tick1:regulasi", "tick2:regulasi", "tick3:sdm"]));
  const own = readMapping({ headerRow: [1, 2], columns: { D: "tick1:16", E: "tick2:16", F: "tick3:16" } }, RULES);
  const { table } = toEnd(mappedTable(own)(data, RULES, {}));
  expect(regulation(table!)[0]).toMatchObject({ level: 2, column: 4 });
});
