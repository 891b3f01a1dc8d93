import { unreadLevels } from "../../../src/workbook/unreadLevels";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, WorkbookReading } from "../../../src/workbook/types";
import { RULES, sheet, SID, workbook } from "../sheets";

type Cell = (row: number, at: number) => CellValue;

/** Three innovations; ` (Level)` behind each indicator says that the columns are levels. */
function reading(cell: Cell, { suffix = " (Level)", maturity = [] as CellValue[] } = {}): WorkbookReading {
  const header = ["Nama Inovasi", "OPD", ...SID.map(({ name }) => name + suffix), ...maturity.map(() => "Kematangan")];
  const rows = [0, 1, 2].map((row) => [`Inovasi ${row}`, "Dinas A", ...SID.map((_, at) => cell(row, at)), ...maturity]);
  return readWorkbook(workbook(sheet("Data", [header, ...rows])), RULES);
}

describe("level columns without any level give no index", () => {
  test.each<[string, Cell, string[]]>([
    ["yes and no", (row, at) => ((row + at) % 2 ? "Ya" : "Tidak"), ["Ya"]],
    ["letters", (row, at) => "ABC"[(row + at) % 3]!, ["A", "B", "C"]],
    ["scores of hundred", (row, at) => 70 + row + at, ["70", "71", "72", "73"]],
    ["degrees", (row) => ["Rendah", "Sedang", "Tinggi"][row]!, ["Rendah", "Sedang", "Tinggi"]],
  ])("%s", (_, cell, cells) => {
    const { problem } = reading(cell);
    expect(problem).toMatchObject({ kind: "no-scores", sheet: "Data", row: 1 });
    expect(problem).toMatchObject({ unread: { columns: 20, header: `${SID[0]!.name} (Level)` } });
    const { unread } = problem as { unread: { cells: string[] } };
    expect(unread.cells.every((one) => one !== "") && unread.cells.length <= 4).toBe(true);
    expect(unread.cells).toEqual(expect.arrayContaining(cells.slice(0, 1)));
  });

  test("measured in percent: indicators without a number of their own stay unread", () => {
    expect(reading((row) => `${row * 50}%`).problem).toMatchObject({
      unread: { columns: 7, cells: ["0%", "50%", "100%"] },
    });
  });

  test.each<[string, Cell]>([
    ["one of them is a level", (row, at) => (row + at === 0 ? 1 : "Ada")],
    ["few are filled in", (row, at) => (row === 0 && at < 10 ? "Ada" : "")],
    ["of few columns", (_, at) => (at < 4 ? "Ada" : "")],
    ["nothing is claimed yet", () => 0],
  ])("they do where %s", (_, cell) => expect(reading(cell).problem).toBeNull());

  test("a maturity that somebody wrote counts", () => {
    expect(reading(() => "Ada", { maturity: [70] }).problem).toBeNull();
  });

  test("what they say is cut short", () => {
    const { innovations } = reading(() => `Sudah lengkap ${"sekali ".repeat(20)}`);
    expect(unreadLevels(innovations!)!.cells.map(({ length }) => length)).toEqual([40]);
  });
});

/** The same twenty columns without a word for what they hold. */
const bare = (cell: Cell): WorkbookReading => reading(cell, { suffix: "" });

describe("columns of indicators with words", () => {
  test.each<[string, Cell]>([
    ["three answers", (row, at) => ["Sudah", "Belum", "Proses"][(row + at) % 3]!],
    ["yes with more words", (row, at) => ((row + at) % 2 ? "Tidak" : "Ya, ada SK")],
    ["there and not there", (row, at) => ["Tersedia", "Tidak tersedia", "Sebagian"][(row * at) % 3]!],
  ])("are no levels, however many of them say no: %s", (_, cell) => {
    const { innovations, problem } = bare(cell);
    const kinds = new Set((innovations?.columns ?? []).map(({ role }) => role.kind));
    expect([kinds.has("level"), problem !== null]).toEqual([false, true]);
  });
});
