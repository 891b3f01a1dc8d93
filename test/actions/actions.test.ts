/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { goTo } from "../../src/actions/cells/goTo";
import { undo } from "../../src/actions/cells/undo";
import { exportFindings } from "../../src/actions/findings/exportFindings";
import { markFindings } from "../../src/actions/findings/markFindings";
import { chosenTexts } from "../../src/actions/findings/shared/chosen";
import { unmarkFindings } from "../../src/actions/findings/unmarkFindings";
import { recalculate } from "../../src/actions/reading/recalculate";
import { validate } from "../../src/actions/reading/validate";
import { sessionTexts } from "../../src/actions/session/session.texts";
import { ownSheetTexts } from "../../src/actions/shared/ownSheet.texts";
import { insertionTexts } from "../../src/actions/sheets/shared/insertion";
import { namedProblemTexts } from "../../src/excel/host/problem.texts";
import { excelProblemTexts } from "../../src/excel/host/problem.texts";
import { yearProblemTexts } from "../../src/i18n/problems/yearProblem.texts";
import { actions } from "../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../src/actions/types";
import { LOCALES } from "../../src/i18n/locale";
import { MARK_COLORS } from "../../src/excel/cells/keptMarks";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

function run<Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> {
  return actions[id].run(context, input);
}

function fills(sheet: string): (string | null)[] {
  const id = office.adapter.idOf(sheet);
  const area = office.adapter.usedArea(id);
  return area ? office.adapter.getFormats(id, area).flatMap((row) => row.map(({ fill }) => fill)) : [];
}

function names(): string[] {
  return office.adapter.sheets().map(({ name }) => name);
}

beforeAll(async () => {
  const rows = [
    { name: "Satu", levels: 3 },
    { name: "Dua", levels: 2, evidence: { "16": "menyusul", "35": "" } },
  ];
  office = await bootOffice({ workbook: workbook(wideSheet(rows), spdSheet(2)) });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

afterEach(() => {
  office.adapter.setEditing(false);
  office.adapter.protect("Inovasi", false);
});

test("every action has its own id and a label in both languages", () => {
  for (const [id, action] of Object.entries(actions)) {
    expect(action.id).toBe(id);
    for (const locale of LOCALES) expect(action.label[locale].trim()).not.toBe("");
  }
});

test("validate shows the findings and counts them", async () => {
  const result = await run("validate", undefined);
  expect(context.navigation.page()).toBe("findings");
  expect(result).toMatchObject({ ok: true, notice: { text: validate.texts.validated, params: { errors: 2 } } });
});

test("showSummary shows the summary", async () => {
  await run("showSummary", undefined);
  expect(context.navigation.page()).toBe("summary");
});

test("goTo goes to the cell of a finding", async () => {
  const finding = context.session.state().analysis!.findings.find(({ code }) => code === "evidence-placeholder")!;
  expect(await run("goTo", finding)).toEqual({ ok: true, notice: null });
  expect(office.adapter.selection()?.area).toMatchObject({ top: finding.row - 1, left: finding.column });
});

test("goTo says when the row is filtered out or the sheet is gone", async () => {
  office.adapter.hideRows("SPD", [3]);
  expect(await run("goTo", { sheet: "SPD", row: 4, column: 2 })).toMatchObject({
    ok: true,
    notice: { text: goTo.texts["row-hidden"], params: { address: "SPD!C4" } },
  });
  expect(await run("goTo", { sheet: "Tiada", row: 4, column: 2 })).toMatchObject({
    ok: false,
    notice: { text: namedProblemTexts["sheet-missing"], params: { sheet: "Tiada" } },
  });
});

test("marking can be undone, and unmarking too", async () => {
  const before = fills("Inovasi");
  expect(actions.unmarkFindings.enabled(context.session.state())).toBe(false);
  expect(await run("markFindings", undefined)).toMatchObject({ ok: true, notice: { text: markFindings.texts.done } });
  expect(fills("Inovasi")).toContain(MARK_COLORS.error);
  expect(context.session.state()).toMatchObject({ marked: true, undoable: { text: markFindings.texts.step } });
  expect(await run("unmarkFindings", undefined)).toMatchObject({
    ok: true,
    notice: { text: unmarkFindings.texts.removed },
  });
  expect(fills("Inovasi")).toEqual(before);
  expect(await run("undo", undefined)).toMatchObject({ ok: true, notice: { text: undo.texts.done } });
  expect(fills("Inovasi")).toContain(MARK_COLORS.error);
  expect(await run("undo", undefined)).toMatchObject({ ok: true });
  expect(fills("Inovasi")).toEqual(before);
  expect(context.session.state()).toMatchObject({ marked: false, undoable: null });
  expect(await run("undo", undefined)).toMatchObject({ ok: false, notice: { text: undo.texts.nothing } });
});

test("only the chosen findings are marked", async () => {
  const chosen = context.session.state().analysis!.findings.filter(({ code }) => code === "evidence-placeholder");
  expect(await run("markFindings", chosen)).toMatchObject({ ok: true, notice: { params: { count: 1 } } });
  await run("undo", undefined);
  expect(await run("markFindings", [])).toMatchObject({ ok: false, notice: { text: chosenTexts.none } });
});

test("a protected sheet and an open cell are refused with a sentence", async () => {
  office.adapter.protect("Inovasi", true);
  expect(await run("markFindings", undefined)).toMatchObject({
    ok: false,
    notice: { text: namedProblemTexts.protected, params: { sheet: "Inovasi" } },
  });
  office.adapter.protect("Inovasi", false);
  office.adapter.setEditing(true);
  expect(await run("exportFindings", undefined)).toMatchObject({
    ok: false,
    notice: { text: excelProblemTexts["cell-edit"] },
  });
});

test("findings are written to a sheet, which is people's once they have worked in it", async () => {
  const count = context.session.state().analysis!.findings.length;
  expect(await run("exportFindings", undefined)).toMatchObject({
    ok: true,
    notice: { text: exportFindings.texts.done, params: { count, sheet: "Temuan" } },
  });
  const sheet = office.adapter.dump("uji").sheets.find(({ name }) => name === "Temuan");
  expect(sheet?.values).toHaveLength(count + 1);
  expect(sheet?.values[0]).toEqual([
    "No",
    "Keparahan",
    "Lembar",
    "Sel",
    "Baris",
    "Inovasi",
    "OPD",
    "Indikator",
    "Masalah",
    "Perbaikan",
    "Poin",
    "Status",
    "Alasan diterima",
    "Kunci (jangan diubah)",
  ]);
  await context.session.refresh();
  expect(context.session.state().status).toBe("ready");
  office.adapter.userType("Temuan", "B2", "sudah dibahas");
  expect(await run("undo", undefined)).toMatchObject({ notice: { text: ownSheetTexts.changed } });
  expect(names()).toContain("Temuan");
  office.adapter.userDeleteSheet("Temuan");
});

test("the template is inserted and can be taken back", async () => {
  const before = names();
  const result = await run("insertTemplate", undefined);
  expect(result).toMatchObject({ ok: true, notice: { text: insertionTexts.done } });
  expect(names()).toEqual(expect.arrayContaining(["Inovasi (2)", "SPD (2)", "Ringkasan", "OPD", "Profil"]));
  expect(await run("undo", undefined)).toMatchObject({ ok: true, notice: { text: undo.texts.done } });
  expect(names()).toEqual(before);
  expect(context.session.state().status).toBe("ready");
});

test("an unknown year is answered with the years there are", async () => {
  expect(await run("setYear", 1999)).toMatchObject({
    ok: false,
    notice: { text: yearProblemTexts.unknownYear, params: { year: 1999, known: expect.stringContaining("2026") } },
  });
  expect(await run("setYear", 2026)).toEqual({ ok: true, notice: null });
});

test("recalculate waits for an open cell and says so", async () => {
  office.adapter.setEditing(true);
  expect(await run("recalculate", undefined)).toMatchObject({ ok: false, notice: { text: sessionTexts.typing } });
  office.adapter.setEditing(false);
  expect(await run("recalculate", undefined)).toMatchObject({
    ok: true,
    notice: { text: recalculate.texts.recalculated },
  });
});
