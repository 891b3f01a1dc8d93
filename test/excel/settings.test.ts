/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readSettings, readStored, writeSettings } from "../../src/excel/stored/settings";
import { officeLocale } from "../../src/excel/host/culture";
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
  await expect(async () => writeSettings({ year: 12 })).rejects.toBeInstanceOf(TypeError);
});

test.each([
  { year: 2026.5 },
  { year: 2101 },
  { locale: "fr" },
  { sheet: "x".repeat(32) },
  { tableName: 7 },
  "2026",
  [2026],
])("%j in the document is nothing set", async (stored) => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("iid.settings", stored);
    await context.sync();
  });
  expect(await readSettings()).toEqual({});
});

test("what another version put beside the settings is left out", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("iid.settings", { year: 2025, warna: "biru" });
    await context.sync();
  });
  expect(await readSettings()).toEqual({ year: 2025 });
});

test("what does not fit is ignored", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("iid.settings", { year: "two thousand" });
    await context.sync();
  });
  expect(await readSettings()).toEqual({});
  const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
  expect(await readStored("iid.settings", isObject)).toEqual({ year: "two thousand" });
  expect(await readStored("iid.nothing", isObject)).toBeNull();
});

test("the language is Indonesian unless Office speaks English", () => {
  expect(officeLocale()).toBe("id");
});
