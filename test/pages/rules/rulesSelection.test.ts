import { ruleSet } from "../../../src/rules/years/ruleSet";
import { ruleSheetFormula } from "../../../src/pages/rules/ruleSheetFormula";
import { indicatorOfCell, innovationOfCell } from "../../../src/pages/shared/rules/selectedIndicator";
import { readWorkbook } from "../../../src/workbook/index";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";
import { levelColumn, scoredUnder } from "../support/scored";

const reading = readWorkbook(workbook(wideSheet([{ name: "A" }, { name: "B" }]), spdSheet(2)), ruleSet(2026));
const column = levelColumn("pengaduan");

test("a level or evidence cell of the innovation table is about its indicator, header and next row too", () => {
  for (const row of [1, 2, 3, 4]) {
    expect(indicatorOfCell({ sheet: "Inovasi", row, column }, reading)?.id).toBe("pengaduan");
  }
  expect(indicatorOfCell({ sheet: "Inovasi", row: 3, column: column + 1 }, reading)?.id).toBe("pengaduan");
  expect(indicatorOfCell({ sheet: "Inovasi", row: 2, column: 7 }, reading)).toEqual({ id: "regulasi", cell: "H2" });
});

test("a row of the SPD table is about its indicator, in any column", () => {
  expect(indicatorOfCell({ sheet: "SPD", row: 2, column: 3 }, reading)).toEqual({ id: "visi-misi", cell: "D2" });
});

test.each([
  ["a profile column", { sheet: "Inovasi", row: 2, column: 1 }],
  ["far below the table", { sheet: "Inovasi", row: 40, column }],
  ["the header of SPD", { sheet: "SPD", row: 1, column: 2 }],
  ["another sheet", { sheet: "Lain", row: 2, column }],
  ["nothing", null],
])("%s is about no indicator", (_name, selected) => {
  expect(indicatorOfCell(selected, reading)).toBeNull();
  expect(indicatorOfCell(selected, null)).toBeNull();
});

test("the innovation of a row, only on its own sheet", () => {
  const analysis = scoredUnder(2026);
  expect(innovationOfCell({ sheet: "Inovasi", row: 3, column: 0 }, reading, analysis)?.name).toBe("Lapor Jalan Rusak");
  expect(innovationOfCell({ sheet: "Inovasi", row: 9, column: 0 }, reading, analysis)).toBeNull();
  expect(innovationOfCell({ sheet: "SPD", row: 3, column: 0 }, reading, analysis)).toBeNull();
  expect(innovationOfCell({ sheet: "Inovasi", row: 3, column: 0 }, reading, null)).toBeNull();
});

test("the formula names the tables of the workbook, or usual ones", () => {
  const place = { sheet: "Aturan", rows: 60, columns: 15 };
  expect(ruleSheetFormula(null, place, ";")).toBe("=IID.SCORE(A2:K40;;Aturan!A1:O60)");
  expect(ruleSheetFormula(reading, { ...place, sheet: "Aturan 2026" }, ",")).toBe(
    "=IID.SCORE(Inovasi!A1:AV3,SPD!B1:D21,'Aturan 2026'!A1:O60)",
  );
});
