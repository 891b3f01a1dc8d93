import { analyze } from "../../../src/analysis/index";
import { readWorkbook } from "../../../src/workbook/index";
import { readInnovationRange } from "../../../src/workbook/reading/ranges";
import type { CellValue, InnovationTable } from "../../../src/workbook/types";
import type { Indicator } from "../../../src/rules/types";
import { KNOWN, RULES, sheet, SID, workbook, type Known } from "../sheets";

const PROFILE = ["No", "Nama Inovasi", "Perangkat Daerah"];
const FIRST = SID.slice(0, 10);
const SECOND = SID.slice(10);
const byName = ({ name }: Indicator): string => name;
/** Four innovations with the levels of all twenty indicators, as every block that is read has to give them. */
const ALL = KNOWN.map(({ nama, levels }) => [nama, levels]);

function rowsOf(part: readonly Indicator[], known: readonly Known[] = KNOWN): CellValue[][] {
  const at = SID.indexOf(part[0]!);
  return known.map(({ no, nama, opd, levels }) => [no, nama, opd, ...levels.slice(at, at + part.length)]);
}

function block(part: readonly Indicator[], header = byName, known = KNOWN): CellValue[][] {
  return [[...PROFILE, ...part.map(header)], ...rowsOf(part, known)];
}

function read(rows: CellValue[][]): InnovationTable {
  const { innovations, problem } = readWorkbook(workbook(sheet("Inovasi", rows)), RULES);
  expect(problem).toBeNull();
  return innovations!;
}

const levelsIn = ({ records }: InnovationTable): unknown[] =>
  records.map(({ name, levels }) => [name, SID.map(({ id }) => levels[id]?.level)]);

// Twenty indicators are too many for a page: offices put the second half of them below the first.
describe("indicators that go on below the innovations", () => {
  const moved = (rows: CellValue[][]): CellValue[][] => rows.map((row) => ["", ...row]);
  const twoRows = (part: readonly Indicator[]): CellValue[][] => [
    [...PROFILE, "Indikator"],
    ["", "", "", ...part.map(({ key }) => Number(key))],
    ...rowsOf(part),
  ];
  test.each<[about: string, rows: CellValue[][]]>([
    ["by name", [...block(FIRST), [], ...block(SECOND)]],
    ["by number", [...block(FIRST, ({ key }) => key), [], ...block(SECOND, ({ key }) => key)]],
    ["L16 to L35", [...block(FIRST, ({ key }) => `L${key}`), ...block(SECOND, ({ key }) => `L${key}`)]],
    ["below a title", [...block(FIRST), ["TABEL 2. LANJUTAN"], ...block(SECOND)]],
    ["below a header of two rows", [...twoRows(FIRST), [], ...twoRows(SECOND)]],
    ["a column further to the right", [...block(FIRST), [], ...moved(block(SECOND))]],
    ["in three blocks", [...block(SID.slice(0, 7)), [], ...block(SID.slice(7, 14)), [], ...block(SID.slice(14))]],
    ["in another order", [...block(FIRST), [], ...block(SECOND, byName, [...KNOWN].reverse())]],
    [
      "without running numbers",
      [...block(FIRST, ({ key }) => key), ...block(SECOND, ({ key }) => key)].map(([, ...row]) => row),
    ],
  ])("%s, are those of the same innovations", (_, rows) => {
    const table = read(rows);
    expect(levelsIn(table)).toEqual(ALL);
    expect(table.leftOut).toBeUndefined();
  });

  test("their findings stand at their own cells, and a sum of one block is no maturity", () => {
    const rows = [...block(FIRST), [], ...block(SECOND)].map((row) => (row.length > 0 ? [...row, "Jumlah"] : row));
    rows.forEach((row, at) => row.length > 0 && at % 6 !== 0 && (row[13] = 7));
    rows[7]![4] = "9";
    const { innovations, spd, opd } = readWorkbook(workbook(sheet("Inovasi", rows)), RULES);
    const { findings } = analyze({ innovations: innovations!, spd, opd, rules: RULES });
    const told = findings.filter(({ code }) => ["level-invalid", "maturity-differs"].includes(code));
    expect(told.map(({ code, address }) => [code, address])).toEqual([["level-invalid", "Inovasi!E8"]]);
  });

  const others = KNOWN.map((known) => ({ ...known, nama: `LAIN ${known.no}` }));
  test.each<[about: string, below: CellValue[][], text: string]>([
    ["of other innovations", block(SECOND, ({ key }) => key, others), SECOND.map(({ key }) => key).join(", ")],
    ["that are there already", block(SID.slice(5, 15), ({ key }) => key), "21, 22, 23, 24, 25, 26, 27, 28, 29, 30"],
    [
      "without a header of the names",
      [["", "", "", ...SECOND.map(({ name }) => name)], ...rowsOf(SECOND)],
      SECOND.map(({ name }) => name).join(", "),
    ],
  ])("are told where they are %s", (_, below, text) => {
    const table = read([...block(FIRST), [], ...below]);
    const expected = KNOWN.map(({ nama, levels }) => [nama, SID.map((_one, at) => levels.slice(0, 10)[at])]);
    expect(levelsIn(table)).toEqual(expected);
    expect(table.leftOut).toEqual([{ why: "block", row: 7, column: 1, text }]);
  });

  test("make a range two tables", () => {
    const origin = { sheet: "Inovasi", top: 0, left: 0 };
    const range = [...block(FIRST), [], ...block(SECOND)];
    expect(readInnovationRange(range, null, origin, RULES)).toMatchObject({ kind: "two-tables" });
  });
});

test("a header with the same columns in other words goes on with the table", () => {
  const others = KNOWN.map((known) => ({ ...known, nama: `LAIN ${known.no}` }));
  const again = ["No.", "Judul Inovasi", "OPD", ...SID.map(({ key }) => key)];
  const table = read([...block(SID), ["DINAS LAIN"], again, ...rowsOf(SID, others)]);
  expect(levelsIn(table)).toEqual([...ALL, ...others.map(({ nama, levels }) => [nama, levels])]);
});

test.each<[about: string, cell: (indicator: Indicator) => CellValue]>([
  ["levels with their word", (indicator) => `Level ${(Number(indicator.key) % 3) + 1}`],
  ["weights with theirs", ({ weight }) => `Bobot ${weight.value}`],
  ["levels that count up", ({ key }) => (Number(key) - 16) % 4],
])("a row without a name and with %s heads no other table", (_, cell) => {
  const rows = block(SID);
  rows.splice(2, 0, ["", "", "", ...SID.map(cell)]);
  expect(levelsIn(read(rows))).toEqual(ALL);
});
