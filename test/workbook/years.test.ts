import { analyze } from "../../src/analysis/index";
import { spdIndicators } from "../../src/rules/index";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { readWorkbook, tablesOfAllYears } from "../../src/workbook/index";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { KNOWN, plainWide, RULES, sheet, workbook, type SheetOptions } from "./sheets";

/** A recap whose maturities tell it from others. */
function recap(maturity: number, header = "Kematangan"): CellValue[][] {
  return [
    ["No", "Nama Inovasi", "Perangkat Daerah", "Tahapan", "Urusan", header],
    ...KNOWN.map((known) => [known.no, known.nama, known.opd, known.tahapan, known.urusan, maturity]),
  ];
}

const empty = (rows: CellValue[][]): CellValue[][] => rows.slice(0, 1);

function taken(year: number, ...sheets: SheetData[]): string {
  const { innovations, problem } = readWorkbook(workbook(...sheets), ruleSet(year));
  return problem ? problem.kind : `${innovations?.sheet} ${innovations?.records[0]?.typedMaturity ?? "levels"}`;
}

describe("which sheet of innovations is read", () => {
  const wide = plainWide();
  const sheets: [about: string, year: number, sheets: SheetData[], expected: string][] = [
    [
      "the assessed year",
      2026,
      [sheet("Inovasi 2025", recap(50)), sheet("Inovasi 2026", recap(60))],
      "Inovasi 2026 6000",
    ],
    [
      "another assessed year",
      2025,
      [sheet("Inovasi 2025", recap(50)), sheet("Inovasi 2026", recap(60))],
      "Inovasi 2025 5000",
    ],
    ["a recap of it before levels of another", 2026, [sheet("2025", wide), sheet("2026", recap(60))], "2026 6000"],
    [
      "no year before another one",
      2026,
      [sheet("Inovasi 2024", recap(50)), sheet("Inovasi", recap(60))],
      "Inovasi 6000",
    ],
    ["the assessed year before none", 2026, [sheet("Inovasi", recap(50)), sheet("IID2026", recap(60))], "IID2026 6000"],
    [
      "several years with the assessed one",
      2026,
      [sheet("2023-2024", recap(50)), sheet("2025-2026", recap(60))],
      "2025-2026 6000",
    ],
    ["only another year", 2026, [sheet("Inovasi 2025", recap(50))], "Inovasi 2025 5000"],
    [
      "two of other years are asked about",
      2026,
      [sheet("Inovasi 2024", recap(50)), sheet("Inovasi 2025", recap(60))],
      "two-tables",
    ],
    [
      "levels and a recap of other years too",
      2026,
      [sheet("Inovasi 2024", recap(50)), sheet("Inovasi 2025", wide)],
      "two-tables",
    ],
    [
      "two of the assessed year are asked about",
      2026,
      [sheet("Inovasi 2026", recap(50)), sheet("IGA 2026", recap(60))],
      "two-tables",
    ],
    [
      "the assessed year, still empty, is asked about",
      2026,
      [sheet("2025", wide), sheet("2026", empty(wide))],
      "two-tables",
    ],
    [
      "a recap without a year beside levels of another",
      2026,
      [sheet("Rekap", recap(50)), sheet("Data 2024", wide)],
      "two-tables",
    ],
    ["a telephone number is no year", 2026, [sheet("Kontak 082025123", recap(50))], "Kontak 082025123 5000"],
  ];
  test.each(sheets)("%s (%i)", (_, year, all, expected) => expect(taken(year, ...all)).toBe(expected));

  test("a title above the header says it where the sheet does not", () => {
    const titled = (name: string, title: string, maturity: number): SheetData =>
      sheet(name, [[title], [], ...recap(maturity)]);
    const all = [titled("A", "DAFTAR INOVASI DAERAH TAHUN 2025", 50), titled("B", "INOVASI DAERAH TAHUN 2026", 60)];
    expect(taken(2026, ...all)).toBe("B 6000");
    expect(taken(2025, ...all)).toBe("A 5000");
    expect(taken(2024, ...all)).toBe("two-tables");
  });

  test("the day of a decree or of printing in a title is no year of the table", () => {
    const titled = sheet("A", [["Lampiran SK No. 12 tanggal 3 Mei 2025"], ["Dicetak 2/1/2025"], ...recap(50)]);
    expect(taken(2026, titled, sheet("B", recap(60)))).toBe("two-tables");
  });

  test("Excel tables on one sheet by their names", () => {
    const rows = [...recap(50), [], ...recap(60)];
    const table = (name: string, top: number): NonNullable<SheetOptions["tables"]>[number] => ({
      name,
      area: { top, left: 0, bottom: top + 4, right: 5 },
      hasHeader: true,
      hasTotals: false,
    });
    const data = sheet("Inovasi", rows, { tables: [table("T2025", 0), table("T2026", 6)] });
    expect([taken(2025, data), taken(2026, data)]).toEqual(["Inovasi 5000", "Inovasi 6000"]);
  });

  test("columns of the assessed year, whatever stands first", () => {
    const both = (first: string, second: string): SheetData =>
      sheet(
        "Rekap",
        recap(50, first).map((row, index) => [...row, index === 0 ? second : 60]),
      );
    expect(taken(2026, both("Kematangan 2025", "Kematangan 2026"))).toBe("Rekap 6000");
    expect(taken(2025, both("Kematangan 2025", "Kematangan 2026"))).toBe("Rekap 5000");
    expect(taken(2026, both("Skor Kematangan", "Skor Kematangan 2026"))).toBe("Rekap 6000");
    expect(taken(2026, both("Skor Kematangan", "Skor Kematangan 2024"))).toBe("Rekap 5000");
    expect(taken(2026, both("Skor (2026)", "Skor (2025)"))).toBe("Rekap 5000");
    expect(taken(2026, both("Skor Tahun Lalu", "Skor Tahun Ini"))).toBe("Rekap 6000");
  });

  test("the user's word comes first", () => {
    const data = workbook(sheet("Inovasi 2025", recap(50)), sheet("Inovasi 2026", recap(60)));
    expect(readWorkbook(data, RULES, { sheet: "Inovasi 2025" }).innovations?.sheet).toBe("Inovasi 2025");
  });

  test("all years together, for those who collect them", () => {
    const data = workbook(sheet("2024", recap(50)), sheet("2026", recap(60)), sheet("Petunjuk", [["Isi"]]));
    expect(tablesOfAllYears(data, RULES)).toEqual([{ sheet: "2026" }, { sheet: "2024" }]);
    expect(tablesOfAllYears(workbook(), RULES)).toEqual([]);
  });
});

describe("which SPD is read", () => {
  const INNOVATIONS = sheet("Inovasi", recap(60));
  const spd = (level: CellValue, header = "Level"): CellValue[][] => [
    ["No", "Indikator", header],
    ...spdIndicators(RULES).map(({ key, name }) => [key, name, level]),
  ];
  const sideBySide = (...tables: [title: string, rows: CellValue[][]][]): CellValue[][] => [
    tables.flatMap(([title]) => [title, "", "", ""]),
    ...tables[0]![1].map((_, row) => tables.flatMap(([, rows]) => [...rows[row]!, ""])),
  ];
  const level = (year: number, ...sheets: SheetData[]): string | number | undefined => {
    const { spd: table, problem } = readWorkbook(workbook(INNOVATIONS, ...sheets), ruleSet(year));
    return problem?.kind ?? table?.records[0]?.level.level;
  };

  test.each<[about: string, year: number, sheets: SheetData[], expected: number | string]>([
    ["the assessed year", 2026, [sheet("SPD 2025", spd(1)), sheet("SPD 2026", spd(3))], 3],
    ["another assessed year", 2025, [sheet("SPD 2025", spd(1)), sheet("SPD 2026", spd(3))], 1],
    ["none before another", 2026, [sheet("SPD 2024", spd(1)), sheet("SPD", spd(3))], 3],
    ["its title", 2026, [sheet("A", [["SPD TAHUN 2025"], ...spd(1)]), sheet("B", [["SPD TAHUN 2026"], ...spd(3)])], 3],
    ["two tables on one sheet", 2026, [sheet("A", [["SPD 2025"], ...spd(1), [], ["SPD 2026"], ...spd(3)])], 3],
    ["two tables side by side", 2026, [sheet("A", sideBySide(["SPD 2025", spd(1)], ["SPD 2026", spd(3)]))], 3],
    ["side by side, the later first", 2026, [sheet("A", sideBySide(["SPD 2026", spd(3)], ["SPD 2025", spd(1)]))], 3],
    ["a filled one before a blank one", 2026, [sheet("SPD", spd(null)), sheet("SPD (2)", spd(3))], 3],
    ["a guide is none", 2026, [sheet("Contoh SPD", spd(1)), sheet("SPD", spd(3))], 3],
    ["a copy is no question", 2026, [sheet("SPD", spd(3)), sheet("SPD (2)", spd(3))], 3],
    ["two that differ are asked about", 2026, [sheet("SPD", spd(1)), sheet("SPD (2)", spd(3))], "two-spd"],
    ["two of other years too", 2026, [sheet("SPD 2024", spd(1)), sheet("SPD 2025", spd(3))], "two-spd"],
    ["the assessed year, still blank", 2026, [sheet("SPD 2025", spd(1)), sheet("SPD 2026", spd(null))], "two-spd"],
  ])("%s (%i)", (_, year, sheets, expected) => expect(level(year, ...sheets)).toBe(expected));

  test("a sheet that the user names", () => {
    const data = workbook(INNOVATIONS, sheet("SPD", spd(1)), sheet("SPD (2)", spd(3)));
    const { spd: table, problem } = readWorkbook(data, RULES, { spdSheet: "spd (2)" });
    expect([problem, table?.records[0]?.level.level]).toEqual([null, 3]);
  });

  test.each<[about: string, first: string[], second: string[]]>([
    ["levels of two years", ["Level 2025", "Level 2026"], []],
    ["levels of two years, the later first", ["Level 2026", "Level 2025"], []],
    ["one without a year", ["Level", "Level 2026"], []],
    ["the years below", ["Level", "Level"], ["2025", "2026"]],
    ["with evidence", ["Level 2025", "Level Tahun 2026", "Bukti 2025", "Bukti 2026"], []],
    ["this year and last year", ["Level Tahun Lalu", "Level Tahun Ini"], []],
    ["nothing but years", ["2025", "2026"], []],
  ])("the column of the assessed year: %s", (_, first, second) => {
    const rows = spdIndicators(RULES).map(({ key, name }): CellValue[] => [key, name]);
    const texts = first.map((text, at) => `${text} ${second[at] ?? ""}`);
    const right = texts.findIndex((text) => /2026|Ini/.test(text));
    const cells = first.map((text, at) => (text.startsWith("Bukti") ? `${text}.pdf` : at === right ? 3 : 1));
    const header: CellValue[][] = [["No", "Indikator", ...first], ...(second.length > 0 ? [["", "", ...second]] : [])];
    const { spd: table } = readWorkbook(
      workbook(INNOVATIONS, sheet("SPD", [...header, ...rows.map((row) => [...row, ...cells])])),
      RULES,
    );
    expect(table?.records).toHaveLength(rows.length);
    expect(table?.records.map((record) => record.level.level)).toEqual(rows.map(() => 3));
    if (texts.length > 2) expect(table?.records[0]?.evidence?.raw).toBe("Bukti 2026.pdf");
  });

  test("columns of years with what was measured are none of levels", () => {
    const rows = spd("71,2", "2026").slice(0, 8);
    expect(level(2026, sheet("IKU", rows))).toBeUndefined();
  });

  test("words of what was reached beside wordings of levels", () => {
    // 8 WTP 3, 9 BB 2, 1 the wording of level 3.
    const rows: CellValue[][] = [
      ["No", "Indikator", "Capaian"],
      ["8", "Opini BPK", "WTP"],
      ["9", "Nilai LAKIP", "BB"],
      ["1", "Visi dan Misi", "visi dan misi memuat inovasi"],
      ["14", "RIPJ PID", "Ditetapkan dengan Perkada"],
    ];
    const { innovations, spd: table, opd } = readWorkbook(workbook(INNOVATIONS, sheet("SPD", rows)), RULES);
    // 3 x 1,5 + 2 + 3 + 3.
    expect(analyze({ innovations: innovations!, spd: table, opd, rules: RULES }).claimed.spd).toBe(12.5);
  });

  test("a list of other indicators with numbers is not the region's", () => {
    const names = ["Regulasi Inovasi Daerah", "Ketersediaan SDM", "Dukungan Anggaran", "Alat Kerja", "Bimtek Inovasi"];
    const rows: CellValue[][] = [["No", "Indikator", "Level"], ...names.map((name, index) => [index + 1, name, 3])];
    expect(level(2026, sheet("Lembar", rows))).toBeUndefined();
  });
});
