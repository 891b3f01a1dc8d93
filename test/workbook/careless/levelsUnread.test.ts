import { analyze } from "../../../src/analysis/index";
import { findingMessage } from "../../../src/i18n/finding";
import { readWorkbook } from "../../../src/workbook/index";
import type { CellValue } from "../../../src/workbook/types";
import { RULES, sheet, SID, workbook } from "../sheets";

/** A table with all indicators but those of two columns, which stand under other headers with other cells. */
function table(first: [string, ...CellValue[]], second: [string, ...CellValue[]] = ["Bimtek inovasi", 2, 2]) {
  const other: Record<number, [string, ...CellValue[]]> = { 3: first, 4: second };
  const columns = SID.map(({ name }, at) => other[at] ?? [name, 2, 3]);
  const rows = [
    ["No", "Nama Inovasi", "Prioritas", ...columns.map(([header]) => header)],
    [1, "SIPINTAR", 1, ...columns.map(([, one]) => one!)],
    [2, "SIGAP", 2, ...columns.map(([, , two]) => two!)],
  ];
  const reading = readWorkbook(workbook(sheet("Inovasi", rows)), RULES);
  const { innovations } = reading;
  const { findings } = analyze({ innovations: innovations!, spd: null, opd: null, rules: RULES });
  const told = findings.filter(({ code }) => code === "level-column-unread");
  return told.map((finding) => `${finding.address} ${findingMessage("id", finding, RULES)}`);
}

describe("levels under a header that nobody knows", () => {
  test("are told with the indicators that have no column", () => {
    expect(table(["Alker", 2, 3])).toEqual([
      "Inovasi!G1 Kolom “Alker” berisi level, tetapi judulnya tidak dikenali, sehingga tidak dihitung. Yang belum berkolom: level 19 Alat Kerja.",
    ]);
    expect(table(["X", 2, ""], ["Y", "Level 2", "I"])).toHaveLength(2);
  });

  test.each<[string, ...CellValue[]]>([
    ["Target Level", 3, 3],
    ["Jumlah", 12, 14],
    ["Catatan", "ok", "ok"],
    ["Alker", "", ""],
    ["Alker", 0, 0],
    ["Replikasi", 1, 2],
    ["", 1, 2],
  ])("not under “%s” with %p and %p", (...column) => {
    expect(table(column)).toEqual([]);
  });

  test("not where each indicator has its column", () => {
    expect(table(["Alat Kerja", 2, 3])).toEqual([]);
  });
});
