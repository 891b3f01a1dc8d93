/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult, Session } from "../../../src/actions/types";
import { NoTableError } from "../../../src/actions/session/problem";
import { ownRules } from "../../../src/excel/stored/ruleStore";
import { UnknownYearError } from "../../../src/rules/index";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let session: Session;

function context(): ActionContext {
  return { session, navigation: createNavigation(), locale: "id" };
}

function run<Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> {
  return actions[id].run(context(), input);
}

/** As when the workbook is closed and opened again. */
async function reopen(): Promise<void> {
  await session.stop();
  ownRules.forget();
  session = createSession();
  await session.start();
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

describe("rules of other years", () => {
  test("the newest published year is in use at first, with all years to choose from", () => {
    expect(session.state()).toMatchObject({ year: 2026, rules: { year: 2026 }, ownRules: [] });
    expect(session.state().years).toEqual([2029, 2028, 2027, 2026, 2025, 2024, 2023, 2022, 2021]);
  });

  test("another year is loaded, used and kept", async () => {
    expect(await run("setYear", 2027)).toMatchObject({ ok: true });
    expect(session.state()).toMatchObject({ year: 2027, status: "ready", rules: { standing: "announced" } });
    expect(divisor()).toBe(14);
    await reopen();
    expect(session.state()).toMatchObject({ year: 2027, analysis: { year: 2027 } });
  });

  test("of several years chosen in a row the last one stays", async () => {
    await Promise.all([session.setYear(2025), session.setYear(2028), session.refresh(), session.setYear(2029)]);
    expect(session.state()).toMatchObject({ year: 2029, rules: { year: 2029 }, analysis: { year: 2029 }, busy: false });
    expect(divisor()).toBe(18);
    await Promise.all([session.setYear(2021), session.setYear(2026)]);
    expect(session.state()).toMatchObject({ year: 2026, analysis: { year: 2026 } });
  });

  test("no state ever shows one year's rules under another year", async () => {
    const seen: boolean[] = [];
    const stop = session.subscribe(() => {
      const { rules, analysis } = session.state();
      if (rules && analysis) seen.push(rules === analysis.rules);
    });
    await Promise.all([session.setYear(2024), session.setYear(2026), session.setYear(2022)]);
    stop();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen).not.toContain(false);
  });

  test("an unknown year has no rules, and the template still comes", async () => {
    await session.setYear(1999);
    expect(session.state()).toMatchObject({ status: "problem", rules: null });
    expect(actions.insertRuleSheet.enabled(session.state())).toBe(false);
    expect(await run("insertRuleSheet", undefined)).toMatchObject({ ok: false });
    expect(await run("insertTemplate", undefined)).toMatchObject({ ok: true });
    await run("undo", undefined);
  });

  test("the workbook under another year, without a change of what is shown", async () => {
    const before = session.state();
    expect((await session.analyzeWith(2029)).claimed.divisor).toBe(18);
    expect(session.state()).toBe(before);
    await expect(session.analyzeWith(1999)).rejects.toBeInstanceOf(UnknownYearError);
    await expect(createSession().analyzeWith(2026)).rejects.toBeInstanceOf(NoTableError);
  });
});

describe("the selected cell", () => {
  const moves = async (): Promise<void> => {
    await office.settle();
    await office.settle();
  };

  test("is followed only while somebody watches", async () => {
    office.adapter.userSelect("SPD", "B5");
    await moves();
    expect(session.state().selected).toBeNull();
    const first = session.watchSelection();
    const second = session.watchSelection();
    await moves();
    expect(session.state().selected).toEqual({ sheet: "SPD", row: 5, column: 1 });
    first();
    first();
    office.adapter.userSelect("Inovasi", "H3");
    await moves();
    expect(session.state().selected).toEqual({ sheet: "Inovasi", row: 3, column: 7 });
    second();
    await moves();
    expect(session.state().selected).toBeNull();
    office.adapter.userSelect("SPD", "A1");
    await moves();
    expect(session.state().selected).toBeNull();
  });

  test("can be watched again at once", async () => {
    session.watchSelection()();
    const stop = session.watchSelection();
    office.adapter.userSelect("SPD", "C4");
    await moves();
    await moves();
    expect(session.state().selected).toEqual({ sheet: "SPD", row: 4, column: 2 });
    stop();
  });
});
