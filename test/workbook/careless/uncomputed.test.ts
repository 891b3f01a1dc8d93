import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, TableProblem } from "../../../src/workbook/types";
import { RULES, sheet, SID, spdNames, workbook } from "../sheets";

type Cell = [row: number, column: number];

function problemOf(rows: CellValue[][], uncomputed: Cell[]): TableProblem | null {
  const places = uncomputed.map(([row, column]) => ({ row, column }));
  return readWorkbook(workbook({ ...sheet("Data", rows), uncomputed: places }), RULES).problem;
}

const recap: CellValue[][] = [
  ["No", "Nama Inovasi", "OPD", "Kematangan", "Status"],
  [1, "SATU", "Dinas A", "", ""],
  [2, "DUA", "Dinas B", 70, ""],
];
const wide: CellValue[][] = [
  ["Nama Inovasi", "OPD", ...SID.map(({ key }) => `Level ${key}`), "Kematangan"],
  ["SATU", "Dinas A", ...SID.map(() => 2), ""],
];

const evidenced: CellValue[][] = [
  [
    "Nama Inovasi",
    "Diikutkan",
    "Waktu Penerapan",
    ...SID.flatMap(({ key }) => [`Level ${key}`, `Bukti ${key}`]),
    "Rapat",
  ],
  ["SATU", "", "", ...SID.flatMap(() => [2, ""]), ""],
];
const desk: CellValue[][] = [
  ["Nama Inovasi", "OPD", ...SID.map(({ key }) => `Level ${key}`), "Keputusan Desk", "Catatan Desk", "Level Desk"],
  ["SATU", "Dinas A", ...SID.map(() => 2), "", "", ""],
];

test.each<[string, CellValue[][], Cell[], unknown]>([
  ["one maturity", recap, [[1, 3]], { kind: "not-calculated", sheet: "Data", header: "Kematangan", count: 1 }],
  ["one level", wide, [[1, 2]], { kind: "not-calculated", sheet: "Data", header: "Level 16", count: 1 }],
  [
    "levels",
    wide,
    [
      [1, 2],
      [1, 5],
    ],
    { kind: "not-calculated", sheet: "Data", header: "Level 16", count: 2 },
  ],
  ["a status", recap, [[1, 4]], null],
  ["the maturity beside levels", wide, [[1, 22]], null],
  ["below the innovations", recap, [[5, 3]], null],
  ["a running number", recap, [[1, 0]], null],
  [
    "a name, which makes no row of its own",
    recap,
    [[2, 1]],
    { kind: "not-calculated", sheet: "Data", header: "Nama Inovasi", count: 1 },
  ],
  ["a department", recap, [[1, 2]], { kind: "not-calculated", sheet: "Data", header: "OPD", count: 1 }],
  ["a date", evidenced, [[1, 2]], { kind: "not-calculated", sheet: "Data", header: "Waktu Penerapan", count: 1 }],
  ["who takes part", evidenced, [[1, 1]], { kind: "not-calculated", sheet: "Data", header: "Diikutkan", count: 1 }],
  ["evidence", evidenced, [[1, 4]], { kind: "not-calculated", sheet: "Data", header: "Bukti 16", count: 1 }],
  ["a decision of the desk", desk, [[1, 22]], null],
  ["a note of the desk", desk, [[1, 23]], null],
  [
    "a level of the desk, which may lower what is proved",
    desk,
    [[1, 24]],
    { kind: "not-calculated", sheet: "Data", header: "Level Desk", count: 1 },
  ],
  ["a column of one's own", evidenced, [[1, 43]], null],
  ["nothing", recap, [], null],
])("%s", (_, rows, cells, expected) => expect(problemOf(rows, cells)).toEqual(expected));

test("evidence of the region", () => {
  const spd = {
    ...sheet("SPD", [["Indikator", "Level", "Bukti"], ...spdNames(6).map((name): CellValue[] => [name, 2, ""])]),
    uncomputed: [{ row: 2, column: 2 }],
  };
  const { problem } = readWorkbook(workbook(sheet("Data", recap), spd), RULES);
  expect(problem).toEqual({ kind: "not-calculated", sheet: "SPD", header: "Bukti", count: 1 });
});

test("levels of the region", () => {
  const names = spdNames(6);
  const spd = {
    ...sheet("SPD", [["Indikator", "Level"], ...names.map((name): CellValue[] => [name, ""])]),
    uncomputed: [{ row: 2, column: 1 }],
  };
  const { problem } = readWorkbook(workbook(sheet("Data", recap), spd), RULES);
  expect(problem).toEqual({ kind: "not-calculated", sheet: "SPD", header: "Level", count: 1 });
});
