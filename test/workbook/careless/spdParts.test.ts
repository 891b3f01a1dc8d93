import { spdIndicators } from "../../../src/rules/index";
import { readWorkbook } from "../../../src/workbook/index";
import { readSpdRange } from "../../../src/workbook/reading/spd/spdRange";
import type { CellValue, SheetData } from "../../../src/workbook/types";
import { plainWide, RULES, sheet, workbook } from "../sheets";

const HEADER = ["No", "Indikator", "Level", "Bukti"];
const SPD = spdIndicators(RULES);
const LEVELS = SPD.map((_, at) => (at % 3) + 1);
const ROWS = SPD.map(({ key, name }, at): CellValue[] => [key, name, LEVELS[at]!, `bukti-${at}.pdf`]);
const [UPPER, LOWER] = [ROWS.slice(0, 12), ROWS.slice(12)];
const moved = (rows: CellValue[][]): CellValue[][] => rows.map((row) => ["", ...row]);

function read(...sheets: SheetData[]) {
  const { spd, problem } = readWorkbook(workbook(sheet("Inovasi", plainWide()), ...sheets), RULES);
  return { levels: spd?.records.map(({ level }) => level.level), problem };
}

// A weight in the column of the levels is no level, and half of the rows are no SPD.
describe("rows of the region that are spread", () => {
  const weighed = LOWER.map(([key, name, ...rest]): CellValue[] => [key!, name!, 2, ...rest]);
  test.each<[about: string, sheets: SheetData[]]>([
    ["over two sheets", [sheet("SPD Institusi", [HEADER, ...UPPER]), sheet("SPD SDM", [HEADER, ...LOWER])]],
    [
      "over two sheets, a few of them",
      [sheet("A", [HEADER, ...ROWS.slice(0, 17)]), sheet("B", [HEADER, ...ROWS.slice(17)])],
    ],
    ["over sheets that have some rows both", [sheet("A", [HEADER, ...UPPER]), sheet("B", [HEADER, ...ROWS.slice(9)])]],
    [
      "below a header with a further column",
      [sheet("SPD", [HEADER, ...UPPER, [], ["No", "Indikator", "Bobot", "Level"], ...weighed])],
    ],
    ["below a header further to the right", [sheet("SPD", [HEADER, ...UPPER, [], ...moved([HEADER, ...LOWER])])]],
    [
      "beside each other",
      [
        sheet(
          "SPD",
          [HEADER, ...UPPER].map((row, at) => [...row, "", ...([HEADER, ...LOWER][at] ?? [])]),
        ),
      ],
    ],
  ])("%s, give no figure", (_, sheets) => {
    const { levels, problem } = read(...sheets);
    expect(levels).toBeUndefined();
    expect(problem).toMatchObject({ kind: "two-spd", parts: true });
  });

  test("below a header with the same columns are all of them", () => {
    const again = ["No", "Nama Indikator", "Parameter", "Data Dukung"];
    expect(read(sheet("SPD", [HEADER, ...UPPER, [], again, ...LOWER]))).toEqual({ levels: LEVELS, problem: null });
  });

  test.each<[about: string, second: SheetData]>([
    ["a copy of some", sheet("Rekap SPD", [HEADER, ...LOWER])],
    ["those of another year", sheet("SPD 2025", [HEADER, ...LOWER])],
    ["blank ones", sheet("Kosong", [HEADER, ...LOWER.map(([key, name]): CellValue[] => [key!, name!, "", ""])])],
  ])("all of them beside %s are whole", (_, second) => {
    expect(read(sheet("SPD", [HEADER, ...ROWS]), second)).toEqual({ levels: LEVELS, problem: null });
  });

  test("rows that no sheet has are told by a finding, as before", () => {
    const blank = sheet("Kosong", [HEADER, ...LOWER.map(([key, name]): CellValue[] => [key!, name!, "", ""])]);
    expect(read(sheet("SPD", [HEADER, ...UPPER]), blank)).toEqual({ levels: LEVELS.slice(0, 12), problem: null });
  });

  test("are none for a formula", () => {
    const origin = { sheet: "SPD", top: 0, left: 0 };
    const rows = [HEADER, ...UPPER, [], ["No", "Indikator", "Bobot", "Level"], ...weighed];
    expect(readSpdRange(rows, null, origin, RULES)).toBeNull();
    expect(readSpdRange([HEADER, ...ROWS], null, origin, RULES)?.records).toHaveLength(SPD.length);
  });
});

// A tick says that something is there, and not which level it gives.
describe("rows of the region that are ticked give no figure", () => {
  const ticks = (mark: CellValue): CellValue[][] =>
    LEVELS.map((level) => [1, 2, 3].map((one) => (one === level ? mark : "")));
  const rowsWith = (cells: CellValue[][]): CellValue[][] => SPD.map(({ key, name }, at) => [key, name, ...cells[at]!]);
  test.each<[about: string, rows: CellValue[][]]>([
    ["below 1, 2, 3", [["No", "Indikator", "1", "2", "3"], ...rowsWith(ticks("V"))]],
    ["below Level 1 to 3", [["No", "Indikator", "Level 1", "Level 2", "Level 3"], ...rowsWith(ticks("✓"))]],
    ["below a common header", [["No", "Indikator", "Level", "", ""], ["", "", 1, 2, 3], ...rowsWith(ticks("x"))]],
    ["with 1 below a common header", [["No", "Indikator", "Level", "", ""], ["", "", 1, 2, 3], ...rowsWith(ticks(1))]],
    [
      "below Ada and Tidak",
      [["No", "Indikator", "Ada", "Tidak"], ...rowsWith(LEVELS.map((level) => (level > 1 ? ["V", ""] : ["", "V"])))],
    ],
    ["below Level", [HEADER, ...rowsWith(LEVELS.map((level) => [level > 1 ? "V" : "", ""]))]],
    ["in words", [["No", "Indikator", "Nilai"], ...rowsWith(LEVELS.map((level) => [level > 1 ? "Ada" : "Tidak"]))]],
    ["as boxes", [HEADER, ...rowsWith(LEVELS.map((level) => [level > 1, ""]))]],
  ])("%s", (_, rows) => expect(read(sheet("SPD", rows)).levels).toBeUndefined());

  test("but levels with a few answers among them are read, and levels that count up", () => {
    const mixed = rowsWith(LEVELS.map((level, at) => [at === 4 ? "Ada" : level, ""]));
    expect(read(sheet("SPD", [HEADER, ...mixed])).levels).toHaveLength(SPD.length);
    const measured = rowsWith(LEVELS.map((level) => [level, level + 1, level + 2]));
    expect(read(sheet("SPD", [["No", "Indikator", "Level", "Bobot", "Catatan"], ...measured])).levels).toEqual(LEVELS);
  });
});
