/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readStored } from "../../src/excel/stored/entry";
import { changeSettings } from "../../src/excel/stored/changeSettings";
import { readSettings } from "../../src/excel/stored/settings";
import type { SeverityChoices } from "../../src/checks/severities";
import { officeLocale } from "../../src/excel/host/culture";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

const settings = (): Map<string, unknown> => office.host.context.document.settings;
const keys = (): string[] =>
  [...settings().keys()].flatMap((key) => (key.startsWith("iid.item.") ? [key.slice("iid.item.".length)] : []));

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => office.dispose());

afterEach(() => settings().clear());

test("nothing set gives nothing", async () => {
  expect(await readSettings()).toEqual({});
});

test("settings come back as written, each under a key of its own", async () => {
  const all = { year: 2026, locale: "en", sheet: "Data Inovasi", tableName: "T1" } as const;
  await changeSettings({ from: {}, to: all });
  expect(await readSettings()).toEqual(all);
  expect(keys().sort()).toEqual(["choice.locale", "choice.table", "choice.year"]);
  await changeSettings({ from: all, to: { year: 2026 } });
  expect(await readSettings()).toEqual({ year: 2026 });
});

test("refuses to write what is no setting", async () => {
  await expect(async () => changeSettings({ from: {}, to: { year: 12 } })).rejects.toBeInstanceOf(TypeError);
});

const RECORD = {
  year: 2025,
  locale: "id" as const,
  sheet: "Data",
  spdSheet: "SPD",
  mapping: '{"a":1}',
  severities: { "row-empty": "info" as const, "checks-of-tomorrow": "error" as const },
  answers: { marks: "all" as const, opd: { "dinas a": "Dinas A", "dinas b": "" } },
};

test("the one record of versions up to 0.3 is read, and stays as it is", async () => {
  settings().set("iid.settings", RECORD);
  const before = await readSettings();
  expect(before).toEqual(RECORD);
  const { spdSheet: _gone, ...rest } = RECORD;
  const to = { ...rest, year: 2026, severities: { "row-empty": "error" as const }, answers: { marks: "all" as const } };
  await changeSettings({ from: before, to });
  expect(await readSettings()).toEqual(to);
  expect(settings().get("iid.settings")).toEqual(RECORD);
});

test("one bad value costs itself only", async () => {
  settings().set("iid.settings", { ...RECORD, year: "dua ribu", severities: { a: "fatal", b: "info" } });
  const { year: _year, ...rest } = RECORD;
  expect(await readSettings()).toEqual({ ...rest, severities: { b: "info" } });
  settings().set("iid.item.choice.spdSheet", { item: 1, text: "[" });
  settings().set("iid.item.choice.table", "x");
  settings().set("iid.item.choice.%", { item: 1, text: "1" });
  const { sheet: _sheet, spdSheet: _spd, ...left } = rest;
  expect(await readSettings()).toEqual({ ...left, severities: { b: "info" } });
});

test("what a newer version keeps beside is not used, and survives every change", async () => {
  const newer = new Map<string, object>([
    ["iid.item.choice.warna", { item: 1, text: '"biru"' }],
    ["iid.item.choice.year", { item: 2, value: "2026/2027" }],
    ["iid.item.colour.a", { item: 1, text: "1" }],
    ["iid.settings", { ...RECORD, warna: "biru" }],
  ]);
  for (const [key, value] of newer) settings().set(key, value);
  const before = await readSettings();
  expect(before).not.toHaveProperty("warna");
  const { year: _year, ...rest } = RECORD;
  expect(before).toEqual(rest);
  await changeSettings({ from: before, to: {} });
  for (const [key, value] of newer) expect(settings().get(key)).toEqual(value);
  expect(await readSettings()).toEqual({});
});

test("codes and names like those of every object are ordinary ones", async () => {
  const severities = JSON.parse('{"toString":"info","__proto__":"error","constructor":"warning"}') as SeverityChoices;
  const opd = JSON.parse('{"hasOwnProperty":"A","__proto__":"B","\\ud800":"C"}') as Record<string, string>;
  await changeSettings({ from: {}, to: { severities, answers: { opd } } });
  const read = await readSettings();
  expect(Object.entries(read.severities!).sort()).toEqual(Object.entries(severities).sort());
  expect(Object.entries(read.answers!.opd!).sort()).toEqual(Object.entries(opd).sort());
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
