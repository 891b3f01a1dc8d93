/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { ownRules, writeOwnRules } from "../../src/excel/stored/ruleStore";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { copyToYear, exportRuleSet } from "../../src/rules/file/exchange";
import type { RuleSet } from "../../src/rules/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
});

afterAll(() => office.dispose());

afterEach(async () => {
  office.adapter.setEditing(false);
  settings().clear();
  ownRules.forget();
});

async function keep(...rules: RuleSet[]): Promise<void> {
  for (const one of rules) await writeOwnRules({ year: one.year, rules: one });
}

function settings(): Map<string, unknown> {
  return office.host.context.document.settings;
}

function keys(): string[] {
  return [...settings().keys()].filter((key) => key.startsWith("iid.item.rules")).sort();
}

/** What a document that is opened again gives. */
function reopened(): ReturnType<typeof ownRules.get> {
  ownRules.forget();
  return ownRules.get();
}

const own2030 = copyToYear(ruleSet(2026), 2030);
const own2031: RuleSet = { ...copyToYear(ruleSet(2025), 2031), title: "IID “2031” 📊 – rancangan" };

test("a workbook without own rules costs one request, and is asked once", async () => {
  office.batches.length = 0;
  expect(await ownRules.get()).toEqual({ rules: [], damaged: [] });
  expect(office.batches).toHaveLength(1);
  await ownRules.get();
  expect(office.batches).toHaveLength(1);
});

test("own rules come back as they were written, oldest first", async () => {
  await keep(own2031, own2030);
  expect(await reopened()).toEqual({ rules: [own2030, own2031], damaged: [] });
});

test("each stored value is short and plain", async () => {
  await keep(own2031);
  expect(keys().length).toBeGreaterThan(1);
  for (const key of keys()) {
    expect(key).toMatch(/^iid\.item\.rules\.2031(\/\w+\.\d+)?$/);
    expect(String(settings().get(key)).length).toBeLessThanOrEqual(30_000);
    expect(JSON.stringify(settings().get(key))).toMatch(/^[\x20-\x7e]*$/);
  }
});

test("what is no longer kept leaves nothing behind", async () => {
  await keep(own2030, own2031);
  await writeOwnRules({ year: 2031, rules: null });
  expect(keys().every((key) => key.includes("2030"))).toBe(true);
  await writeOwnRules({ year: 2030, rules: null });
  expect(keys()).toEqual([]);
});

test("readers see a change at once, and formulas are calculated again", async () => {
  expect((await ownRules.get()).rules).toEqual([]);
  office.batches.length = 0;
  await keep(own2030);
  const calls = office.batches.flatMap(({ request }) => request.Actions.map(({ Name }) => Name));
  expect(calls).toContain("Calculate");
  expect((await ownRules.get()).rules).toEqual([own2030]);
});

describe("rules as versions up to 0.3 kept them", () => {
  const parts = (rules: RuleSet): [string, string][] => {
    const text = JSON.stringify(exportRuleSet(rules));
    const many = Math.ceil(text.length / 30_000);
    return Array.from({ length: many }, (_, i) => [
      `iid.rules.${rules.year}.${i}`,
      text.slice(i * 30_000, (i + 1) * 30_000),
    ]);
  };
  const earlier = [...parts(own2030), ...parts(own2031)];
  const left = (year: number): string[] => [...settings().keys()].filter((key) => key.includes(`rules.${year}`));

  beforeEach(() => {
    for (const [key, text] of earlier) settings().set(key, text);
  });

  test("are read, and give way year by year", async () => {
    expect(await reopened()).toEqual({ rules: [own2030, own2031], damaged: [] });
    const changed = { ...own2030, title: "Lain" };
    await keep(changed);
    expect(await reopened()).toEqual({ rules: [changed, own2031], damaged: [] });
    expect(left(2030).every((key) => key.startsWith("iid.item."))).toBe(true);
    expect(left(2031)).toEqual(parts(own2031).map(([key]) => key));
  });

  test("do not come back when they were removed", async () => {
    await writeOwnRules({ year: 2031, rules: null });
    expect(await reopened()).toEqual({ rules: [own2030], damaged: [] });
    // As when Excel had broken off before the last of them was gone.
    for (const [key, text] of parts(own2031)) settings().set(key, text);
    expect(await reopened()).toEqual({ rules: [own2030], damaged: [] });
  });
});

test("rules of a year that somebody kept meanwhile are not replaced by a copy", async () => {
  await ownRules.get();
  const theirs = { ...own2030, title: "Milik orang lain" };
  await keep(theirs);
  expect(await writeOwnRules({ year: 2030, rules: own2030, onlyNew: true })).toBe("taken");
  expect(await writeOwnRules({ year: 2031, rules: own2031, onlyNew: true })).toBe("done");
  expect((await reopened()).rules).toEqual([theirs, own2031]);
});

describe("damaged rules", () => {
  test.each<[string, (key: string) => void, string]>([
    ["a part is missing", (key) => settings().delete(key), "notJson"],
    ["a part is no text of ours", (key) => settings().set(key, { x: 1 }), "notJson"],
    ["somebody changed it", (key) => settings().set(key, '{"schema":"lain"}'), "notJson"],
  ])("are reported and kept: %s", async (_name, damage, reason) => {
    await keep(own2030, own2031);
    damage(keys().find((key) => key.startsWith("iid.item.rules.2030/"))!);
    const read = await reopened();
    expect(read.rules).toEqual([own2031]);
    expect(read.damaged).toMatchObject([{ year: 2030, problem: { why: { key: reason } } }]);
    const left = keys().filter((key) => key.includes("2030"));
    await writeOwnRules({ year: 2031, rules: null });
    expect(keys()).toEqual(left);
    await keep(own2030);
    expect(await reopened()).toEqual({ rules: [own2030], damaged: [] });
  });

  test("say where, when the JSON is sound and the rules are not", async () => {
    const broken = JSON.parse(JSON.stringify(own2030)) as RuleSet;
    broken.indicators[0]!.weight.value = 2;
    await keep(broken);
    expect((await reopened()).damaged).toEqual([
      {
        year: 2030,
        problem: { path: "formula.totalMax", why: { key: "sum", params: { given: 250, computed: 253 } } },
      },
    ]);
  });
});

test("while a cell is open nothing is written", async () => {
  await keep(own2030);
  const before = [...settings()];
  office.adapter.setEditing(true);
  await expect(writeOwnRules({ year: 2030, rules: null })).rejects.toMatchObject({ code: "cell-edit" });
  office.adapter.setEditing(false);
  expect([...settings()]).toEqual(before);
  expect((await ownRules.get()).rules).toEqual([own2030]);
});
