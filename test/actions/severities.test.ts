/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { setSeverity } from "../../src/actions/findings/setSeverity";
import { excelProblemTexts } from "../../src/excel/host/problem.texts";
import { actions, createNavigation, createSession } from "../../src/actions/index";
import type { ActionInputs, ActionResult, Session } from "../../src/actions/types";
import { officeSettings } from "../../src/excel/stored/officeSettings";
import { readSettings } from "../../src/excel/stored/settings";
import type { FunctionResult } from "../../preview/host/customFunctions";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideHeader, wideSheet, workbook } from "../support/workbooks";

const CODE = "evidence-missing";
const ROWS = [{ name: "SIPANDU", levels: 3, evidence: { "29": "", "17": "" } }, { name: "Bank Sampah" }];
const WIDTH = wideHeader().length;

let office: OfficeHost;
let session: Session;

function choose(input: ActionInputs["setSeverity"]): Promise<ActionResult> {
  return actions.setSeverity.run({ session, navigation: createNavigation(), locale: "id" }, input);
}

const evidenced = (): number => session.state().analysis!.evidenced!.index;
const claimed = (): number => session.state().analysis!.claimed.index;
const assumptions = (): string[] => session.state().analysis!.assumptions.map(({ id }) => id);

/** `=IID.SCORE(Inovasi!…,SPD!…,,"bukti")` as Excel calculates it. */
function formula(rules: number | null = null): Promise<FunctionResult> {
  const cells = (sheet: string, bottom: number, right: number): CellValue[][] =>
    office.adapter.getValues(office.adapter.idOf(sheet), { top: 0, left: 0, bottom, right });
  return office.callFunction({
    functionId: "SCORE",
    params: [cells("Inovasi", ROWS.length, WIDTH - 1), cells("SPD", 20, 3), rules, "bukti"],
    caller: "Lain!A1",
    parameterAddresses: ["Inovasi!A1:AV3", "SPD!A1:D21", null, null],
  });
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet(ROWS), spdSheet(2)) });
  await import("../../src/functions/index");
  session = createSession();
  await session.start();
});

afterEach(() => session.chooseItems({ severities: "none" }));

afterAll(async () => {
  await session.stop();
  office.dispose();
});

test("a milder severity raises the evidenced index, is said, and leaves the claim", async () => {
  const before = { evidenced: evidenced(), claimed: claimed() };
  expect(assumptions()).not.toContain(`severity-${CODE}`);
  expect(await choose({ code: CODE, severity: "warning" })).toMatchObject({
    ok: true,
    notice: { text: setSeverity.texts.chosen, params: { severity: "Perlu dicek" } },
  });
  expect(evidenced()).toBeGreaterThan(before.evidenced);
  expect(claimed()).toBe(before.claimed);
  expect(assumptions()).toContain(`severity-${CODE}`);
  const changed = session.state().analysis!.findings.filter(({ code }) => code === CODE);
  expect(changed.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  expect(session.state().rules).toBe(session.state().analysis!.rules);

  expect(await choose({ code: CODE, severity: null })).toMatchObject({ notice: { text: setSeverity.texts.asRules } });
  expect(evidenced()).toBe(before.evidenced);
  expect((await readSettings()).severities).toBeUndefined();
});

test("is kept with the workbook, holds for other years, and all choices go at once", async () => {
  await choose({ code: CODE, severity: "info" });
  await choose({ code: "read-as", severity: "warning" });
  await session.stop();
  officeSettings.forget();
  session = createSession();
  await session.start();
  expect(session.state().severities).toEqual({ [CODE]: "info", "read-as": "warning" });
  expect(assumptions()).toEqual(expect.arrayContaining([`severity-${CODE}`, "severity-read-as"]));
  expect((await session.analyzeWith(2025)).assumptions.map(({ id }) => id)).toContain(`severity-${CODE}`);
  expect(await choose(null)).toMatchObject({ notice: { text: setSeverity.texts.reset } });
  expect(session.state().severities).toEqual({});
  expect(assumptions()).not.toContain(`severity-${CODE}`);
});

test("formulas show the evidenced index of the pane, with the newest year and another one", async () => {
  for (const severity of ["error", "warning"] as const) {
    await choose({ code: CODE, severity });
    expect(await formula()).toEqual({ ok: true, value: evidenced() });
    expect(await formula(2025)).toEqual({ ok: true, value: (await session.analyzeWith(2025)).evidenced!.index });
  }
});

test("formulas read the choices from the workbook when the pane was never opened", async () => {
  await choose({ code: CODE, severity: "warning" });
  const index = evidenced();
  officeSettings.forget();
  expect(await formula()).toEqual({ ok: true, value: index });
});

test("Excel calculates everything anew after a choice", async () => {
  office.batches.length = 0;
  await choose({ code: CODE, severity: "warning" });
  expect(JSON.stringify(office.batches.map(({ request }) => request))).toContain("Full");
});

test("a cell being typed in: refused, and nothing changes", async () => {
  const index = evidenced();
  office.adapter.setEditing(true);
  expect(await choose({ code: CODE, severity: "warning" })).toMatchObject({
    ok: false,
    notice: { text: excelProblemTexts["cell-edit"] },
  });
  office.adapter.setEditing(false);
  expect(session.state().severities).toEqual({});
  await session.refresh();
  expect(evidenced()).toBe(index);
  await session.setYear(2026);
  expect((await readSettings()).severities).toBeUndefined();
});

test("codes like those of every object, and of a newer version, in the document: the pane starts, and reset takes them away", async () => {
  const { settings } = office.host.context.document;
  for (const code of ["toString", "constructor", "hasOwnProperty", "valueOf", "__proto__", "check-of-tomorrow"]) {
    const other = createSession();
    settings.set(
      "iid.settings",
      JSON.parse(`{"severities":{"${code}":"info"}}`) as Record<string, Record<string, string>>,
    );
    await other.start();
    expect([code, other.state().status]).toEqual([code, "ready"]);
    expect(other.state().analysis!.findings).toHaveLength(session.state().analysis!.findings.length);
    await actions.setSeverity.run({ session: other, navigation: createNavigation(), locale: "id" }, null);
    expect(other.state()).toMatchObject({ status: "ready", severities: {} });
    await other.stop();
    for (const key of [...settings.keys()]) settings.delete(key);
  }
});

test("what a colleague chose meanwhile is in use from the next choice on, and stays", async () => {
  const colleague = createSession();
  await colleague.start();
  await colleague.chooseItems({ severities: { [CODE]: "info" } });
  expect(await choose({ code: "row-empty", severity: "error" })).toMatchObject({ ok: true });
  expect(session.state().severities).toEqual({ [CODE]: "info", "row-empty": "error" });
  expect((await readSettings()).severities).toEqual(session.state().severities);
  await colleague.stop();
});
