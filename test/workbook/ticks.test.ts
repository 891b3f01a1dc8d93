import { readWorkbook } from "../../src/workbook/index";
import { mappedTable, readMapping, recognisedMapping } from "../../src/workbook/mapping/index";
import { tickWrites } from "../../src/workbook/tickWriting";
import type { CellValue, InnovationTable, Level, SheetData } from "../../src/workbook/types";
import { KNOWN, PROFILE_HEADER, profileOf, RULES, sheet, SID, workbook } from "./sheets";

type Mark = (level: number) => CellValue;

const blanks = (count: number): CellValue[] => Array<CellValue>(count).fill("");
const one =
  (mark: CellValue): Mark =>
  () =>
    mark;

/** The cells of a level: the mark where it is ticked. */
function ticks(level: number, mark: Mark): CellValue[] {
  return [1, 2, 3].map((column) => (column === level ? mark(column) : ""));
}

/** The known innovations with their levels ticked under the indicators, in two header rows. */
function ticked(mark: Mark, leaves: CellValue[], evidence: boolean, merged: boolean): SheetData {
  const width = evidence ? 4 : 3;
  const first = PROFILE_HEADER.length;
  const rows = [
    [...PROFILE_HEADER, ...SID.flatMap(({ name }) => [name, ...blanks(width - 1)])],
    [...blanks(first), ...SID.flatMap(() => [...leaves, ...(evidence ? ["Data dukung"] : [])])],
    ...KNOWN.map((known) => [
      ...profileOf(known),
      ...known.levels.flatMap((level, index) => [
        ...ticks(level, mark),
        ...(evidence ? [known.evidence[index] ?? ""] : []),
      ]),
    ]),
  ];
  const merges = [
    ...PROFILE_HEADER.map((_, left) => ({ top: 0, left, bottom: 1, right: left })),
    ...SID.map((_, index) => {
      const left = first + width * index;
      return { top: 0, left, bottom: 0, right: left + width - 1 };
    }),
  ];
  return sheet("Inovasi", rows, { merges: merged ? merges : [] });
}

function tableOf(...sheets: SheetData[]): InnovationTable {
  const { innovations, problem } = readWorkbook(workbook(...sheets), RULES);
  expect(problem).toBeNull();
  return innovations!;
}

const levelsOf = (table: InnovationTable): number[][] =>
  table.records.map(({ levels }) => SID.map(({ id }) => levels[id]?.level ?? -1));
const KNOWN_LEVELS = KNOWN.map(({ levels }) => levels);

const NUMBERS = [1, 2, 3];
const LAYOUTS: Record<string, SheetData> = {
  "numbers, x": ticked(one("x"), NUMBERS, false, true),
  "numbers, √, data dukung": ticked(one("√"), NUMBERS, true, true),
  "numbers without merged cells, v": ticked(one("v"), NUMBERS, true, false),
  "Level 1, ✓": ticked(one("✓"), ["Level 1", "Level 2", "Level 3"], true, true),
  "Parameter 1, 1": ticked(one(1), ["Parameter 1", "Parameter 2", "Parameter 3"], false, false),
  "Tingkat I, ya": ticked(one("Ya"), ["Tingkat I", "Tingkat II", "Tingkat III"], true, false),
  "roman numbers, the level itself": ticked((level) => level, ["I", "II", "III"], false, true),
  "in brackets, check boxes": ticked(one(true), ["(1)", "(2)", "(3)"], true, true),
};

test.each(Object.entries(LAYOUTS))("%s", (_, data) => {
  const table = tableOf(data);
  expect(table.layout).toBe("wide");
  expect([table.headerTop, table.headerBottom]).toEqual([0, 1]);
  expect(levelsOf(table)).toEqual(KNOWN_LEVELS);
  expect(table.columns.filter(({ role }) => role.kind === "tick")).toHaveLength(60);
  expect(table.columns.filter(({ role }) => role.kind === "other")).toEqual([]);
});

/** One row for each innovation, Regulasi and SDM to tick. */
function two(rows: CellValue[][], header: CellValue[] = ["Regulasi Inovasi Daerah", "Ketersediaan dan peran SDM"]) {
  return sheet("Inovasi", [
    ["No", "Nama Inovasi", "Perangkat Daerah", ...header.flatMap((text) => [text, "", ""])],
    ["", "", "", ...header.flatMap(() => NUMBERS)],
    ...rows.map((cells, index) => [index + 1, `Inovasi ${index + 1}`, "Dinas Kesehatan", ...cells]),
  ]);
}

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
  const { table } = mappedTable(own)(data, RULES, {});
  expect(regulation(table!)[0]).toMatchObject({ level: 2, column: 4 });
});

describe("writing a level moves the tick", () => {
  function writes(table: InnovationTable, row: number, level: Level) {
    return tickWrites(table, "regulasi", table.records[row]!.levels["regulasi"]!.ticks!, level);
  }

  test("with the mark of the table", () => {
    const table = tableOf(
      two([
        ["", "√", ""],
        ["", "", ""],
      ]),
    );
    expect(writes(table, 0, 3)).toEqual([
      { column: 4, held: "√", value: null },
      { column: 5, held: "", value: "√" },
    ]);
    expect(writes(table, 1, 1)).toEqual([{ column: 3, held: "", value: "√" }]);
    expect(writes(table, 0, 0)).toEqual([{ column: 4, held: "√", value: null }]);
    expect(writes(table, 0, 2)).toEqual([]);
  });

  test("a number never into the wrong cell", () => {
    const levels = tableOf(
      two([
        ["", 2, ""],
        ["", "", 3],
      ]),
    );
    expect(writes(levels, 0, 3)).toEqual([
      { column: 4, held: 2, value: null },
      { column: 5, held: "", value: 3 },
    ]);
    const ones = tableOf(
      two([
        ["", 1, ""],
        ["", "", 1],
      ]),
    );
    expect(writes(ones, 0, 1)).toEqual([
      { column: 3, held: "", value: 1 },
      { column: 4, held: 1, value: null },
    ]);
  });

  test("check boxes stay check boxes", () => {
    expect(writes(tableOf(two([[true, false, false]])), 0, 2)).toEqual([
      { column: 3, held: true, value: false },
      { column: 4, held: false, value: true },
    ]);
  });

  test("with those below it where the table is ticked so, and contradictions cleared", () => {
    const table = tableOf(
      two([
        ["v", "v", "v"],
        ["v", "v", ""],
        ["v", "", ""],
        ["", "", "v"],
      ]),
    );
    expect(writes(table, 2, 3)).toEqual([
      { column: 4, held: "", value: "v" },
      { column: 5, held: "", value: "v" },
    ]);
    expect(writes(table, 0, 1)).toEqual([
      { column: 4, held: "v", value: null },
      { column: 5, held: "v", value: null },
    ]);
    const single = tableOf(
      two([
        ["v", "", "v"],
        ["", "v", ""],
      ]),
    );
    expect(writes(single, 0, 1)).toEqual([{ column: 5, held: "v", value: null }]);
  });

  test("a cross that means no gives way", () => {
    const table = tableOf(two([["x", "v", "x"]]));
    expect(writes(table, 0, 3)).toEqual([
      { column: 3, held: "x", value: null },
      { column: 4, held: "v", value: null },
      { column: 5, held: "x", value: "v" },
    ]);
  });

  test("what was written is read back as that level", () => {
    for (const layout of Object.values(LAYOUTS)) {
      const table = tableOf(layout);
      for (const level of [0, 1, 2, 3] as const) {
        const cells = layout.values.map((row) => [...row]);
        const target = table.records[1]!;
        const found = tickWrites(table, "video", target.levels["video"]!.ticks!, level)!;
        for (const { column, value } of found) cells[target.row - 1]![column] = value;
        expect(tableOf({ ...layout, values: cells }).records[1]!.levels["video"]!.level).toBe(level);
      }
    }
  });
});
