/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { undo } from "../../../src/actions/cells/undo";
import { copyRules } from "../../../src/actions/rules/copyRules";
import { importRules } from "../../../src/actions/rules/importRules";
import { insertRuleSheet } from "../../../src/actions/rules/insertRuleSheet";
import { removeRules } from "../../../src/actions/rules/removeRules";
import { sessionTexts } from "../../../src/actions/session/session.texts";
import { ownSheetTexts } from "../../../src/actions/shared/ownSheet.texts";
import { excelProblemTexts } from "../../../src/excel/host/problem.texts";
import type { Text } from "../../../src/i18n/text";
import { yearProblemTexts } from "../../../src/i18n/problems/yearProblem.texts";
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult, Session } from "../../../src/actions/types";
import { ownRules } from "../../../src/excel/stored/ruleStore";
import { readSettings } from "../../../src/excel/stored/settings";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { copyToYear, exportRuleSet } from "../../../src/rules/file/exchange";
import type { RuleSet } from "../../../src/rules/types";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let session: Session;
/** What the session said of its own accord. */
const heard: ActionResult[] = [];

function context(): ActionContext {
  return { session, navigation: createNavigation(), locale: "id" };
}

function run<Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> {
  return actions[id].run(context(), input);
}

function fileOf(year: number, change: (rules: RuleSet) => void = () => undefined): string {
  const rules = JSON.parse(JSON.stringify(exportRuleSet(copyToYear(ruleSet(2026), year)))) as RuleSet;
  change(rules);
  return JSON.stringify(rules);
}

/** As when the workbook is closed and opened again. */
async function reopen(): Promise<void> {
  await session.stop();
  ownRules.forget();
  session = createSession({ announce: (result) => heard.push(result) });
  await session.start();
}

function ownYears(): number[] {
  return session.state().ownRules.map(({ year }) => year);
}

function divisor(): number | undefined {
  return session.state().analysis?.claimed.divisor;
}

beforeAll(async () => {
  const rows = [
    { name: "Satu", levels: 3 },
    { name: "Dua", levels: 2 },
  ];
  office = await bootOffice({ workbook: workbook(wideSheet(rows), spdSheet(2)) });
  session = createSession();
  await session.start();
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

afterEach(async () => {
  office.adapter.setEditing(false);
  for (const { year } of session.state().ownRules) await session.changeOwnRules({ year, rules: null });
  await session.setYear(2026);
});

describe("importing", () => {
  const sound = (): string => fileOf(2030, (rules) => (rules.formula.divisorMin.value = 20));

  test("keeps the rules with the workbook, for every later opening", async () => {
    expect(await run("importRules", { text: sound(), file: "surat.json" })).toEqual({
      ok: true,
      notice: { text: importRules.texts.imported, params: { year: 2030, file: "surat.json" }, tone: "success" },
    });
    expect(ownYears()).toEqual([2030]);
    expect(session.state()).toMatchObject({ year: 2026 });
    expect(session.state().years[0]).toBe(2030);
    expect(await run("setYear", 2030)).toMatchObject({ ok: true });
    expect(divisor()).toBe(20);
    await reopen();
    expect(ownYears()).toEqual([2030]);
    expect(session.state()).toMatchObject({ year: 2030, status: "ready", rules: { standing: "own" } });
    expect(divisor()).toBe(20);
  });

  test("a prognosis gives way to the letter, also while it is in use", async () => {
    await session.setYear(2027);
    await run("importRules", { text: fileOf(2027, (rules) => (rules.formula.divisorMin.value = 20)), file: "a.json" });
    expect(session.state().years.filter((year) => year === 2027)).toHaveLength(1);
    expect(divisor()).toBe(20);
  });

  test.each<[string, string]>([
    ["no JSON", "{"],
    ["JSON of another kind", '{"nama": "x"}'],
    ["a year with own rules", fileOf(2030)],
    ["a wrong sum", fileOf(2030, (rules) => (rules.formula.totalMax.value = 300))],
    ["nothing", "x".repeat(1_000_001)],
  ])("%s changes nothing", async (_what, file) => {
    await run("importRules", { text: sound(), file: "surat.json" });
    const before = session.state();
    const stored = JSON.stringify([...office.host.context.document.settings]);
    const result = await run("importRules", { text: file, file: "lain.json" });
    expect(result).toMatchObject({ ok: false, notice: { params: { file: "lain.json" }, tone: "error" } });
    expect(result.notice?.text).toBe(importRules.texts.refused);
    expect(session.state()).toBe(before);
    expect(JSON.stringify([...office.host.context.document.settings])).toBe(stored);
  });

  test("the same year twice is refused; another one joins", async () => {
    await run("importRules", { text: sound(), file: "a.json" });
    expect(await run("importRules", { text: sound(), file: "a.json" })).toMatchObject({
      ok: false,
      notice: { params: { reason: "tahun (year): tahun 2030 sudah memiliki aturan." } },
    });
    await run("importRules", { text: fileOf(2029), file: "b.json" });
    expect(ownYears()).toEqual([2029, 2030]);
  });

  test("every mistake of a file is said at once, in words and with the path", async () => {
    const text = fileOf(2030, (rules) => {
      rules.indicators[15]!.weight.value = -1;
      Object.assign(rules.formula.divisorMin, { value: "dua belas" });
      rules.indicators[33]!.ranges!.value = [{ max: 50 }, { min: 90, max: 51 }, { min: 91 }];
    });
    const result = await run("importRules", { text, file: "surat.json" });
    const lines = String(result.notice?.params["reason"]).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^indikator \S+ .+, bobot \(indicators\[15\]\.weight\.value\): isi -1 terlalu kecil; paling sedikit 0\.$/,
    );
    expect(lines[1]).toMatch(/^indikator .+, rentang level, isian ke-2 \(indicators\[33\]\.ranges\.value\[1\]\): /);
    expect(lines[2]).toBe(
      'rumus, pembagi terkecil (formula.divisorMin.value): isi "dua belas" tidak cocok; yang diharapkan angka.',
    );
    expect(ownYears()).toEqual([]);
  });

  test("a correction of the current year holds at once, is named, and gives way to the built-in rules again", async () => {
    const text = JSON.stringify(
      Object.assign(exportRuleSet(ruleSet(2026)) as RuleSet, {
        formula: {
          ...ruleSet(2026).formula,
          divisorMin: { value: 20, source: [], confidence: "inferred", reason: "x" },
        },
      }),
    );
    expect(await run("importRules", { text, file: "ralat.json" })).toMatchObject({
      ok: true,
      notice: { text: importRules.texts.corrected, params: { year: 2026 } },
    });
    expect(session.state()).toMatchObject({ year: 2026, rules: { title: "IID 2026 (aturan daerah)" } });
    expect(divisor()).toBe(20);
    expect(session.state().analysis?.assumptions.map(({ id }) => id)).toContain("regional");
    await reopen();
    expect(divisor()).toBe(20);
    expect(await run("removeRules", 2026)).toMatchObject({ ok: true, notice: { text: removeRules.texts.back } });
    expect(session.state()).toMatchObject({ year: 2026, rules: { title: "IID 2026" } });
    expect(divisor()).toBe(12);
  });

  test("while a cell is open nothing is kept, and it says so", async () => {
    office.adapter.setEditing(true);
    expect(await run("importRules", { text: sound(), file: "a.json" })).toMatchObject({
      ok: false,
      notice: { text: excelProblemTexts["cell-edit"] },
    });
    office.adapter.setEditing(false);
    expect(ownYears()).toEqual([]);
  });
});

describe("copying", () => {
  test("makes a year of the office's own from any other", async () => {
    expect(await run("copyRules", { from: 2026, to: 2030 })).toMatchObject({
      ok: true,
      notice: { text: copyRules.texts.copied },
    });
    expect(session.state().ownRules).toEqual([copyToYear(ruleSet(2026), 2030)]);
    await run("copyRules", { from: 2030, to: 2031 });
    await run("copyRules", { from: 2021, to: 2028 });
    expect(ownYears()).toEqual([2028, 2030, 2031]);
    await reopen();
    expect(ownYears()).toEqual([2028, 2030, 2031]);
    await session.setYear(2031);
    expect(session.state().analysis?.assumptions.map(({ id }) => id)).toContain("copied");
  });

  test.each<[number, number, Text]>([
    [2026, 2025, copyRules.texts.refused],
    [2026, 2026, copyRules.texts.refused],
    [2026, 1999, copyRules.texts.refused],
    [2026, Number.NaN, copyRules.texts.refused],
    [1999, 2030, yearProblemTexts.unknownYear],
  ])("%i to %i is refused", async (from, to, text) => {
    expect(await run("copyRules", { from, to })).toMatchObject({ ok: false, notice: { text } });
    expect(ownYears()).toEqual([]);
  });
});

describe("removing", () => {
  test("takes them out of the workbook; undo brings them back", async () => {
    await run("copyRules", { from: 2026, to: 2030 });
    expect(await run("removeRules", 2030)).toMatchObject({ ok: true, notice: { text: removeRules.texts.removed } });
    expect(ownYears()).toEqual([]);
    expect(session.state().undoable).toMatchObject({ text: removeRules.texts.step, params: { year: 2030 } });
    expect(await run("undo", undefined)).toMatchObject({ ok: true });
    expect(session.state().ownRules).toEqual([copyToYear(ruleSet(2026), 2030)]);
    await reopen();
    expect(ownYears()).toEqual([2030]);
  });

  test("a year in use gives way to the newest, and says so", async () => {
    await run("copyRules", { from: 2026, to: 2030 });
    await session.setYear(2030);
    expect(await run("removeRules", 2030)).toMatchObject({
      ok: true,
      notice: { text: removeRules.texts.removedInUse, params: { year: 2030, newest: 2026 }, tone: "warning" },
    });
    expect(session.state()).toMatchObject({ year: 2026, status: "ready", rules: { year: 2026 } });
    expect((await readSettings()).year).toBe(2026);
    await run("undo", undefined);
    expect(session.state()).toMatchObject({ year: 2030, rules: { year: 2030 } });
  });

  test("a year that is not the workbook's own stays", async () => {
    expect(await run("removeRules", 2025)).toMatchObject({ ok: false, notice: { text: removeRules.texts.none } });
  });
});

test("damaged rules are reported when the workbook opens, the others are used", async () => {
  await run("copyRules", { from: 2026, to: 2030 });
  await run("copyRules", { from: 2026, to: 2031 });
  office.host.context.document.settings.set("iid.item.rules.2030", "rusak");
  heard.length = 0;
  await reopen();
  expect(heard).toMatchObject([
    {
      ok: false,
      notice: { text: sessionTexts.damaged, params: { year: 2030, reason: expect.stringContaining("rusak") } },
    },
  ]);
  expect(ownYears()).toEqual([2031]);
  expect(session.state().status).toBe("ready");
  expect(await run("importRules", { text: fileOf(2030), file: "a.json" })).toMatchObject({ ok: true });
  await reopen();
  expect(ownYears()).toEqual([2030, 2031]);
});

describe("the rule sheet", () => {
  const names = (): string[] => office.adapter.sheets().map(({ name }) => name);

  test("holds the rules in use, and undo takes it away", async () => {
    await session.setYear(2025);
    const result = await run("insertRuleSheet", undefined);
    expect(result).toMatchObject({
      ok: true,
      notice: { text: insertRuleSheet.texts.done, params: { year: 2025, sheet: "Aturan" } },
    });
    expect(office.adapter.tables().map(({ name }) => name)).toContain("AturanIID2025");
    expect(names()).toContain("Aturan");
    expect(session.state().status).toBe("ready");
    expect(await run("undo", undefined)).toMatchObject({ ok: true, notice: { text: undo.texts.done } });
    expect(names()).not.toContain("Aturan");
  });

  test("that somebody worked on stays", async () => {
    await run("insertRuleSheet", undefined);
    office.adapter.userType("Aturan", "D4", 14);
    expect(await run("undo", undefined)).toMatchObject({
      notice: { text: ownSheetTexts.changed, params: { sheet: "Aturan" } },
    });
    await run("insertRuleSheet", undefined);
    expect(names()).toEqual(expect.arrayContaining(["Aturan", "Aturan (2)"]));
    await run("undo", undefined);
    office.adapter.userDeleteSheet("Aturan");
  });
});
