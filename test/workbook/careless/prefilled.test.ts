import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, InnovationTable } from "../../../src/workbook/types";
import { KNOWN, RULES, sheet, SID, workbook } from "../sheets";

const PROFILE = ["No", "Nama Inovasi", "Perangkat Daerah", "Tahapan"];
const HEADER = [...PROFILE, ...SID.map(({ name }) => name)];
const ROWS = KNOWN.map(({ no, nama, opd, tahapan, levels }): CellValue[] => [no, nama, opd, tahapan, ...levels]);
const WEIGHTS = SID.map(({ weight }) => weight.value!);
const NAMES = KNOWN.map(({ nama }) => nama);

function read(rows: CellValue[][]): InnovationTable {
  const { innovations, problem } = readWorkbook(workbook(sheet("Inovasi", rows)), RULES);
  expect(problem).toBeNull();
  return innovations!;
}

const named = ({ records }: InnovationTable): string[] => records.map(({ name }) => name);
const blank = (...cells: CellValue[]): CellValue[] => ["", "", "", "", ...cells];
const each = (cell: CellValue): CellValue[] => SID.map(() => cell);

// Offices write below the header what each column weighs, and which of them have to be filled in.
describe("a row below the header that tells of its columns is no innovation", () => {
  const must = (yes: string, no: string): CellValue[] => SID.map(({ mandatory }) => (mandatory.value ? yes : no));
  test.each<[about: string, rows: CellValue[][]]>([
    ["weights", [blank(...WEIGHTS)]],
    ["weights as text", [blank(...WEIGHTS.map((weight) => `Bobot ${weight}`))]],
    ["shares", [blank(...WEIGHTS.map((weight) => weight / 37))]],
    ["highest points", [blank(...WEIGHTS.map((weight) => 3 * weight))]],
    ["highest levels", [blank(...each(3))]],
    ["levels that may be chosen", [blank(...each("0-3"))]],
    ["Wajib", [blank(...must("Wajib", ""))]],
    ["Wajib and Opsional", [blank(...must("Wajib", "Opsional"))]],
    ["yes and no", [blank(...must("Ya", "-"))]],
    ["a label among the names", [["", "Wajib", "", "", ...must("Wajib", "-")]]],
    ["a label beside them", [["", "", "", "Bobot", ...WEIGHTS]]],
    ["several such rows", [["", "", "Bobot", "", ...WEIGHTS], blank(...must("Wajib", "-")), blank(...each(3))]],
  ])("%s", (_, rows) => {
    const table = read([HEADER, ...rows, ...ROWS]);
    expect(named(table)).toEqual(NAMES);
    expect([table.nameless, table.leftOut]).toEqual([[], undefined]);
    expect(table.records[1]!.levels["regulasi"]).toMatchObject({ level: 2, invalid: false });
  });
});

// Templates come with numbered rows in which lists show their first entry.
describe("a row that nobody has begun is no innovation without a name", () => {
  const prefilled = (levels: CellValue[], opd: CellValue = "", stage: CellValue = ""): CellValue[][] =>
    [5, 6, 7].map((no) => [no, "", opd, stage, ...levels]);
  test.each<[about: string, rows: CellValue[][]]>([
    ["levels 0 in words", prefilled(each("Level 0"))],
    ["nothing yet", prefilled(each("Belum ada"))],
    ["a list that nobody opened", prefilled(each("Pilih level"), "-- Pilih --")],
    ["a stage", prefilled(each(0), "", "Inisiatif")],
    ["a department", prefilled(each(0), "Dinas Kesehatan", "Inisiatif")],
    ["the first level everywhere, again and again", prefilled(each(1), "", "Inisiatif")],
  ])("%s", (_, rows) => {
    const table = read([HEADER, ...ROWS, ...rows]);
    expect([named(table), table.nameless]).toEqual([NAMES, []]);
  });

  test("boxes without a tick", () => {
    const header = [...PROFILE, ...SID.flatMap(({ name }) => [1, 2, 3].map((level) => `${name} Level ${level}`))];
    const ticked = KNOWN.map(({ no, nama, opd, levels }): CellValue[] => [
      ...[no, nama, opd, "Penerapan"],
      ...levels.flatMap((level) => [1, 2, 3].map((one) => one === level)),
    ]);
    const table = read([header, ...ticked, [5, "", "", "", ...SID.flatMap(() => [false, false, false])]]);
    expect([named(table), table.nameless]).toEqual([NAMES, []]);
  });
});

describe("a name that was forgotten is told", () => {
  const levels = KNOWN[0]!.levels;
  test.each<[about: string, rows: CellValue[][], row: number]>([
    ["in the first row", [[1, "", "Dinas A", "Penerapan", ...levels], ...ROWS.slice(1)], 2],
    ["in the first row without a number", [blank(...levels), ...ROWS.slice(1)], 2],
    ["in the last row", [...ROWS, [5, "", "", "", ...levels]], 6],
    ["where one row was begun", [...ROWS, [5, "", "Dinas A", "Inisiatif", ...each(0)]], 6],
    ["in one row with equal levels", [...ROWS, [5, "", "", "", ...each(2)]], 6],
  ])("%s", (_, rows, row) => expect(read([HEADER, ...rows]).nameless.map((one) => one.row)).toEqual([row]));

  test("where two rows were begun", () => {
    const begun = ["Inisiatif", "Penerapan"].map((stage, at): CellValue[] => [
      5 + at,
      "",
      "Dinas A",
      stage,
      ...each(0),
    ]);
    expect(read([HEADER, ...ROWS, ...begun]).nameless.map(({ row }) => row)).toEqual([6, 7]);
  });

  test("beside its maturity", () => {
    const rows = ROWS.map((row): CellValue[] => [...row.slice(0, 4), 60]);
    const table = read([[...PROFILE, "Kematangan"], ...rows, [5, "", "Dinas A", "Penerapan", 70]]);
    expect(table.nameless.map(({ row }) => row)).toEqual([6]);
  });
});
