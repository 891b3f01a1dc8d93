/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { insertSheets, removeSheets } from "../../src/excel/sheets/insertSheets";
import { translateTemplate } from "../../src/i18n/templateTexts";
import { templateSpec } from "../../src/template/index";
import { SAMPLE } from "../../src/template/sample/index";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { rules2026, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }])) });
});

afterAll(() => office.dispose());

function formulas(name: string): CellValue[] {
  const id = office.adapter.idOf(name);
  const area = office.adapter.usedArea(id);
  return area ? office.adapter.getFormulas(id, area).flat() : [];
}

test("inserts the template and the sample in a few syncs", async () => {
  office.batches.length = 0;
  const inserted = await insertSheets(
    templateSpec(rules2026, SAMPLE, (key, params) => translateTemplate("id", key, params)),
  );
  // Up to two of them are the library's own, when it starts only now.
  expect(office.batches.length).toBeLessThanOrEqual(9);
  expect(inserted.length).toBeGreaterThanOrEqual(5);
  const text = inserted.flatMap(({ name }) => formulas(name)).join("\n");
  expect(text).toContain("IID.SCORE('Inovasi (2)'!");
  expect(text).not.toMatch(/[(,]Inovasi!/);
  expect(await removeSheets(inserted)).toEqual([]);
});
