/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { insertRules } from "../../src/excel/sheets/insertRules";
import { insertSheets } from "../../src/excel/sheets/insertSheets";
import { writeFindings } from "../../src/excel/sheets/exportFindings";
import { readWorkbookData } from "../../src/excel/reading/read";
import { blankSheet } from "../../src/template/cells";
import { newestRules } from "../../src/rules/index";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }])) });
});

async function own(): Promise<string[]> {
  const { sheets } = await readWorkbookData();
  return sheets.flatMap((sheet) => (sheet.own ? [sheet.name] : []));
}

test("what we write about the data is marked, and stays so under another name", async () => {
  expect(await own()).toEqual([]);
  const rules = newestRules();
  await writeFindings({ name: "Temuan", headers: ["No", "Masalah"], keyHeader: "Kunci", rows: [], gone: "Hilang" });
  await insertRules(rules, { sheet: "Aturan", language: "id", legend: { headers: ["Kode", "Sumber"], rows: [] } });
  expect(await own()).toEqual(["Temuan", "Aturan"]);
  office.adapter.userRenameSheet("Temuan", "SPD 2026");
  expect(await own()).toEqual(["SPD 2026", "Aturan"]);
});

test("a sheet of a template is not", async () => {
  await insertSheets({
    sheets: [blankSheet("SPD"), { ...blankSheet("Surat"), own: true }],
  });
  expect(await own()).toEqual(["SPD 2026", "Aturan", "Surat"]);
});
