import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, InnovationTable } from "../../../src/workbook/types";
import { RULES, sheet, SID, workbook } from "../sheets";

const HEADER: CellValue[] = ["No", "Nama Inovasi", "OPD", "Urusan", "Kematangan"];
const NAMES = ["SATU", "DUA", "TIGA", "EMPAT"];
const ROWS = NAMES.map((name, index): CellValue[] => [index + 1, name, "Dinas A", "Sosial", 60 + index]);

function read(rows: CellValue[][]): InnovationTable {
  const { innovations, problem } = readWorkbook(workbook(sheet("Data", rows)), RULES);
  expect(problem).toBeNull();
  return innovations!;
}

const named = ({ records }: InnovationTable): string[] => records.map(({ name }) => name);

// What offices put on the sheet of the innovations: the sums of each department and the like, under headers of their own.
describe("another table below the innovations", () => {
  test.each<[about: string, below: CellValue[][]]>([
    [
      "sums of departments",
      [
        ["No", "Perangkat Daerah", "Jumlah Inovasi", "Rata-rata Kematangan"],
        [1, "Dinas A", 3, 61, 61],
      ],
    ],
    [
      "without running numbers",
      [
        ["", "Perangkat Daerah", "Urusan", "Jumlah"],
        ["", "Dinas A", "Sosial", 3, 61],
      ],
    ],
    [
      "right below, without a blank row",
      [
        ["No", "OPD", "Tahapan", "Jumlah"],
        [1, "Dinas A", "Penerapan", 3, 61],
      ],
    ],
  ])("%s", (about, below) => {
    const gap: CellValue[][] = about.startsWith("right") ? [] : [[], ["", "REKAP PER OPD"]];
    const table = read([HEADER, ...ROWS, ...gap, ...below]);
    expect(named(table)).toEqual(NAMES);
    expect(table.leftOut).toBeUndefined();
  });

  test("does not hide that the columns hold points", () => {
    const weights = SID.map(({ weight }) => weight.value!);
    const points = NAMES.map((name, row): CellValue[] => [
      row + 1,
      name,
      "Dinas A",
      ...weights.map((one, at) => one * ((row + at) % 4)),
    ]);
    const header = ["No", "Nama Inovasi", "OPD", ...SID.map((one) => one.name)];
    const below = [
      ["No", "OPD", "Urusan", "Jumlah", "Rata-rata"],
      [1, "Dinas A", "Sosial", 7, 61.5],
    ];
    const [first] = read([header, ...points, [], ...below]).records;
    expect(SID.map(({ id }) => first!.levels[id]?.level)).toEqual(SID.map((_, at) => at % 4));
  });
});

describe("another table beside the innovations", () => {
  const side: CellValue[][] = [
    ["No", "OPD", "Jumlah Inovasi"],
    [1, "Dinas A", 3],
    [2, "Dinas B", 1],
    ["", "Jumlah", 4],
  ];
  const beside = (rows: CellValue[][]): CellValue[][] =>
    rows.map((row, index) => [...HEADER.map((_, at) => row[at] ?? ""), "", ...(side[index] ?? [])]);

  test.each<[about: string, rows: CellValue[][]]>([
    ["a row that heads a group", [HEADER, ["A.", "Dinas A"], ...ROWS]],
    ["numbers of the columns", [HEADER, HEADER.map((_, at) => `(${at + 1})`), ...ROWS]],
    ["a sum", [HEADER, ...ROWS.slice(0, 2), ["", "Jumlah Dinas A", "", "", 121], ...ROWS.slice(2)]],
  ])("does not make an innovation of %s", (_, rows) => expect(named(read(beside(rows)))).toEqual(NAMES));
});
