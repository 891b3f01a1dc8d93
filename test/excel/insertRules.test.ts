/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { insertRules, type RuleSheetTexts } from "../../src/excel/sheets/insertRules";
import { removeSheets } from "../../src/excel/sheets/insertSheets";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { readRuleTable } from "../../src/rules/table/ruleTable";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

const TEXTS: RuleSheetTexts = {
  sheet: "Aturan",
  language: "id",
  legend: { headers: ["Kode sumber", "Sumber"], rows: [["S1", "Surat"]] },
};

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }])) });
});

afterAll(() => office.dispose());

function names(): string[] {
  return office.adapter.sheets().map(({ name }) => name);
}

function values(sheet: string): CellValue[][] {
  return office.adapter.getValues(office.adapter.idOf(sheet), { top: 0, left: 0, bottom: 59, right: 17 });
}

function formatAt(sheet: string, row: number, column: number): { fill: string | null; bold: boolean } {
  const area = { top: row, left: column, bottom: row, right: column };
  return office.adapter.getFormats(office.adapter.idOf(sheet), area)[0]![0]!;
}

test("writes a table that reads back as the same rules", async () => {
  const { sheets, table } = await insertRules(ruleSet(2026), TEXTS);
  expect(names()).toEqual(["Inovasi", "Aturan"]);
  expect(table).toEqual({ top: 0, left: 0, bottom: 59, right: 14 });
  const read = readRuleTable(
    values("Aturan").map((row) => row.slice(0, 15)),
    ruleSet,
  );
  expect(read.indicators).toEqual(ruleSet(2026).indicators);
  expect(read.formula).toEqual(ruleSet(2026).formula);
  expect(read.window).toEqual(ruleSet(2026).window);
  expect(await removeSheets(sheets)).toEqual([]);
});

test("as an Excel table with a frozen header, the total as a formula, the legend beside it", async () => {
  const { sheets } = await insertRules(ruleSet(2026), TEXTS);
  const id = office.adapter.idOf("Aturan");
  expect(office.adapter.tables()).toMatchObject([
    { name: "AturanIID2026", sheetId: id, area: { top: 0, left: 0, bottom: 59, right: 14 }, hasHeader: true },
  ]);
  expect(office.adapter.frozen("Aturan")).toEqual({ rows: 1, columns: 3 });
  expect(office.adapter.getFormulas(id, { top: 7, left: 3, bottom: 7, right: 3 })[0]?.[0]).toMatch(/^=3\*SUMIF\(/);
  expect(values("Aturan")[0]?.slice(16)).toEqual(["Kode sumber", "Sumber"]);
  expect(values("Aturan")[1]?.slice(15)).toEqual(["", "S1", "Surat"]);
  expect(formatAt("Aturan", 0, 0).bold).toBe(true);
  // What may be changed stands out from what says where it comes from, and from what is computed.
  expect(formatAt("Aturan", 20, 3).fill).not.toBe(formatAt("Aturan", 20, 14).fill);
  expect(formatAt("Aturan", 7, 3).fill).not.toBe(formatAt("Aturan", 20, 3).fill);
  expect(office.adapter.columnWidth(id, 5)).toBeGreaterThan(150);
  expect(office.adapter.activeSheet().name).toBe("Aturan");
  await removeSheets(sheets);
});

test("a sheet of that name stays, and so does its table", async () => {
  const first = await insertRules(ruleSet(2026), TEXTS);
  const second = await insertRules(ruleSet(2026), TEXTS);
  expect(names()).toEqual(["Inovasi", "Aturan", "Aturan (2)"]);
  expect(office.adapter.tables().map(({ name }) => name)).toEqual(["AturanIID2026", "AturanIID20262"]);
  office.adapter.userType("Aturan", "D17", 9);
  expect(await removeSheets(first.sheets)).toEqual(["Aturan"]);
  expect(await removeSheets(second.sheets)).toEqual([]);
  expect(names()).toEqual(["Inovasi", "Aturan"]);
});
