/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import * as v from "valibot";
import { readSettings, readStored, writeSettings } from "../../src/excel/settings";
import { officeLocale } from "../../src/excel/culture";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => office.dispose());

test("nothing set gives nothing", async () => {
  expect(await readSettings()).toEqual({});
});

test("settings come back as written", async () => {
  await writeSettings({ year: 2026, locale: "en", sheet: "Data Inovasi", tableName: "T1" });
  expect(await readSettings()).toEqual({ year: 2026, locale: "en", sheet: "Data Inovasi", tableName: "T1" });
  await writeSettings({ year: 2026 });
  expect(await readSettings()).toEqual({ year: 2026 });
});

test("refuses to write what is no setting", async () => {
  await expect(async () => writeSettings({ year: 12 })).rejects.toBeInstanceOf(v.ValiError);
});

test("what does not fit is ignored", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("iid.settings", { year: "two thousand" });
    await context.sync();
  });
  expect(await readSettings()).toEqual({});
  expect(await readStored("iid.settings", v.object({ year: v.string() }))).toEqual({ year: "two thousand" });
});

test("the language is Indonesian unless Office speaks English", () => {
  expect(officeLocale()).toBe("id");
});
