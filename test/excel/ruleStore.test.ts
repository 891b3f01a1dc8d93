/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { ownRules, writeOwnRules } from "../../src/excel/stored/ruleStore";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { copyToYear } from "../../src/rules/file/exchange";
import type { RuleSet } from "../../src/rules/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => office.dispose());

afterEach(async () => {
  office.adapter.setEditing(false);
  for (const key of keys()) settings().delete(key);
  ownRules.forget();
});

function settings(): Map<string, unknown> {
  return office.host.context.document.settings;
}

function keys(): string[] {
  return [...settings().keys()].filter((key) => key.startsWith("iid.rules")).sort();
}

/** What a document that is opened again gives. */
function reopened(): ReturnType<typeof ownRules.get> {
  ownRules.forget();
  return ownRules.get();
}

const own2030 = copyToYear(ruleSet(2026), 2030);
const own2031: RuleSet = { ...copyToYear(ruleSet(2025), 2031), title: "IID «2031» 📊 – rancangan" };

test("a workbook without own rules costs one request, and is asked once", async () => {
  office.batches.length = 0;
  expect(await ownRules.get()).toEqual({ rules: [], damaged: [] });
  expect(office.batches).toHaveLength(1);
  await ownRules.get();
  expect(office.batches).toHaveLength(1);
});

test("own rules come back as they were written, oldest first", async () => {
  await writeOwnRules([own2031, own2030]);
  expect(await reopened()).toEqual({ rules: [own2030, own2031], damaged: [] });
});

test("each stored value is short and plain", async () => {
  await writeOwnRules([own2031]);
  expect(keys().length).toBeGreaterThan(1);
  for (const key of keys()) {
    expect(key).toMatch(/^iid\.rules\.2031\.\d+$/);
    expect(String(settings().get(key)).length).toBeLessThanOrEqual(30_000);
    expect(settings().get(key)).toMatch(/^[\x20-\x7e]*$/);
  }
});

test("what is no longer kept leaves nothing behind", async () => {
  await writeOwnRules([own2030, own2031]);
  await writeOwnRules([own2030]);
  expect(keys().every((key) => key.includes("2030"))).toBe(true);
  await writeOwnRules([]);
  expect(keys()).toEqual([]);
});

test("readers see a change at once, and formulas are calculated again", async () => {
  expect((await ownRules.get()).rules).toEqual([]);
  office.batches.length = 0;
  await writeOwnRules([own2030]);
  const calls = office.batches.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
  expect(calls).toContain("Calculate");
  expect((await ownRules.get()).rules).toEqual([own2030]);
});

describe("damaged rules", () => {
  test.each<[string, (key: string) => void, string]>([
    ["a part is missing", (key) => settings().delete(key), "notJson"],
    ["a part is no text of ours", (key) => settings().set(key, { x: 1 }), "notJson"],
    ["somebody changed it", (key) => settings().set(key, '{"schema":"lain"}'), "notJson"],
  ])("are reported and kept: %s", async (_name, damage, reason) => {
    await writeOwnRules([own2030, own2031]);
    damage("iid.rules.2030.0");
    const read = await reopened();
    expect(read.rules).toEqual([own2031]);
    expect(read.damaged).toMatchObject([{ year: 2030, problem: { why: { key: reason } } }]);
    const left = keys().filter((key) => key.includes("2030"));
    await writeOwnRules([]);
    expect(keys()).toEqual(left);
    await writeOwnRules([own2030]);
    expect(await reopened()).toEqual({ rules: [own2030], damaged: [] });
  });

  test("say where, when the JSON is sound and the rules are not", async () => {
    const broken = JSON.parse(JSON.stringify(own2030)) as RuleSet;
    broken.indicators[0]!.weight.value = 2;
    await writeOwnRules([broken]);
    expect((await reopened()).damaged).toEqual([
      {
        year: 2030,
        problem: { path: "formula.totalMax", why: { key: "sum", params: { given: 250, computed: 253 } } },
      },
    ]);
  });
});

test("while a cell is open nothing is written", async () => {
  await writeOwnRules([own2030]);
  const before = [...settings()];
  office.adapter.setEditing(true);
  await expect(writeOwnRules([])).rejects.toMatchObject({ code: "cell-edit" });
  office.adapter.setEditing(false);
  expect([...settings()]).toEqual(before);
  expect((await ownRules.get()).rules).toEqual([own2030]);
});
