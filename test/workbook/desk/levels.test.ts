import fc from "fast-check";
import { parseDeskLevels, withDeskLevel, type DeskLevel } from "../../../src/workbook/cells/deskLevels";
import { sidIndicators } from "../../../src/rules/index";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue, Level, SheetData } from "../../../src/workbook/types";
import { rules2026, workbook } from "../../support/workbooks";

const SID = sidIndicators(rules2026);
const read = (raw: CellValue): { levels: [string, Level, string][]; unread: readonly string[] } => {
  const { levels, unread } = parseDeskLevels(raw, SID);
  return { levels: [...levels].map(([id, { level, reason }]) => [id, level, reason]), unread };
};

describe("a cell of Level Desk", () => {
  test.each<[CellValue, [string, Level, string][]]>([
    [
      "16=2; 24=0",
      [
        ["regulasi", 2, ""],
        ["jejaring", 0, ""],
      ],
    ],
    [
      "16=2;24=0;",
      [
        ["regulasi", 2, ""],
        ["jejaring", 0, ""],
      ],
    ],
    [
      "16 = 2\n24 : 0",
      [
        ["regulasi", 2, ""],
        ["jejaring", 0, ""],
      ],
    ],
    ["Indikator 16: level 2", [["regulasi", 2, ""]]],
    ["no. 16 = Lv 2", [["regulasi", 2, ""]]],
    [
      "16=2 (bukan Perda; hanya Perbup (salinan)); 17=1",
      [
        ["regulasi", 2, "bukan Perda; hanya Perbup (salinan)"],
        ["sdm", 1, ""],
      ],
    ],
    ["16=2; 16=2 (Perbup)", [["regulasi", 2, "Perbup"]]],
    ["\u200b16\u00a0=\u00a02", [["regulasi", 2, ""]]],
    [null, []],
    ["", []],
    ["  ", []],
    ["-", []],
    [0, []],
  ])("%j", (raw, levels) => expect(read(raw)).toEqual({ levels, unread: [] }));

  test.each<[CellValue, [string, Level, string][], string[]]>([
    ["16=2, 24=0", [], ["16=2, 24=0"]],
    ["16=4", [], ["16=4"]],
    ["16=-1", [], ["16=-1"]],
    ["16=2,5", [], ["16=2,5"]],
    ["16", [], ["16"]],
    [16, [], ["16"]],
    [true, [], ["TRUE"]],
    ["#N/A", [], ["#N/A"]],
    ["99=2; 17=1", [["sdm", 1, ""]], ["99=2"]],
    // The region's own indicators are not reviewed in a row of an innovation.
    ["7=2", [], ["7=2"]],
    ["16=2; 17=1; 16=1", [["sdm", 1, ""]], ["16=2", "16=1"]],
    ["16=2 bukan Perda", [], ["16=2 bukan Perda"]],
    ["16=2 (bukan Perda; 17=1", [], ["16=2 (bukan Perda; 17=1"]],
    ["regulasi=2", [], ["regulasi=2"]],
    ["constructor=2", [], ["constructor=2"]],
    ["16=2-3", [], ["16=2-3"]],
  ])("%j is told, not guessed", (raw, levels, unread) => expect(read(raw)).toEqual({ levels, unread }));

  const id = fc.constantFrom(...SID.map((one) => one.id));
  const level = fc.record<DeskLevel>({
    level: fc.constantFrom<Level>(0, 1, 2, 3),
    reason: fc.string({ maxLength: 12, unit: fc.constantFrom(..."ab ();=1\n\t.") }),
  });
  const steps = fc.array(fc.tuple(id, fc.option(level)), { maxLength: 12 });
  const bare = (text: string): string => text.replace(/[()[\]\s]+/g, "");

  test("holds what was put into it, one level for each indicator", () => {
    fc.assert(
      fc.property(steps, (all) => {
        let raw: string | null = null;
        const wanted = new Map<string, DeskLevel>();
        for (const [one, next] of all) {
          raw = withDeskLevel(raw, SID, one, next);
          if (next) wanted.set(one, next);
          else wanted.delete(one);
        }
        const { levels, unread } = parseDeskLevels(raw, SID);
        expect(unread).toEqual([]);
        const shown = (found: ReadonlyMap<string, DeskLevel>): unknown =>
          [...found].map(([key, entry]) => [key, entry.level, bare(entry.reason)]).sort();
        expect(shown(levels)).toEqual(shown(wanted));
        expect(raw === null).toBe(wanted.size === 0);
        // In the order of the form.
        const keys = [...levels.keys()].map((one) => SID.findIndex((other) => other.id === one));
        expect(keys).toEqual([...keys].sort((a, b) => a - b));
      }),
    );
  });

  test("keeps what a person wrote beside it", () => {
    const person = "17 = Level 1 (rapat 3 Mei; ulangi); cek lagi; 20=9";
    expect(withDeskLevel(person, SID, "regulasi", { level: 2, reason: "" })).toBe(
      "16=2; 17 = Level 1 (rapat 3 Mei; ulangi); cek lagi; 20=9",
    );
    expect(withDeskLevel(person, SID, "sdm", { level: 0, reason: "" })).toBe("17=0; cek lagi; 20=9");
    expect(withDeskLevel(person, SID, "sdm", null)).toBe("cek lagi; 20=9");
    expect(withDeskLevel("16=2\n24=0", SID, "sdm", { level: 1, reason: "a) b" })).toBe("16=2\n17=1 (a] b)\n24=0");
    expect(withDeskLevel("16=2; 17=1; 16=1", SID, "regulasi", { level: 1, reason: "" })).toBe("16=1; 17=1");
    expect(withDeskLevel("16=2", SID, "regulasi", null)).toBeNull();
  });
});

describe("the column", () => {
  const merges = [3, 5].map((left) => ({ top: 0, bottom: 0, left, right: left + 1 }));
  const grouped = (leaves: readonly string[], cells: CellValue[]): SheetData => ({
    name: "Inovasi",
    visible: true,
    top: 0,
    left: 0,
    values: [
      [
        "No",
        "Nama Inovasi",
        "Perangkat Daerah",
        "16. Regulasi Inovasi Daerah",
        "",
        "17. Ketersediaan SDM terhadap inovasi daerah",
        "",
      ],
      ["", "", "", ...leaves],
      [1, "SIPANDU", "Dinas A", ...cells],
      [2, "Lapor Jalan", "Dinas B", ...cells],
    ],
    merges,
    tables: [],
  });
  const rolesOf = (sheet: SheetData): unknown[] =>
    readWorkbook(workbook(sheet), rules2026)
      .innovations!.columns.slice(3)
      .map(({ role }) =>
        "indicator" in role ? `${role.kind} ${role.indicator}` : "field" in role ? role.field : role.kind,
      );

  test("below each indicator is a column of that indicator, as ever", () => {
    expect(rolesOf(grouped(["Level", "Level Desk", "Level", "Level Desk"], [3, 2, 2, 1]))).toEqual([
      "level regulasi",
      "other",
      "level sdm",
      "other",
    ]);
    expect(rolesOf(grouped(["Level Desk", "Bukti", "Level Desk", "Bukti"], [3, "SK", 2, "SK"]))).toEqual([
      "level regulasi",
      "evidence regulasi",
      "level sdm",
      "evidence sdm",
    ]);
  });

  test("with the number of an indicator is that indicator's, too", () => {
    expect(rolesOf(grouped(["Level", "Bukti", "Level", "Level Desk 17"], [3, "SK", 2, 1]))).not.toContain("levelDesk");
  });
});
