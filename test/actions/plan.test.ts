/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { ownSheetTexts } from "../../src/actions/shared/ownSheet.texts";
import { exportPlan } from "../../src/actions/sheets/exportPlan";
import { actions } from "../../src/actions/index";
import type { ActionContext, ActionResult } from "../../src/actions/types";
import { plan, type Goal } from "../../src/planning/index";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

const HEADERS = ["OPD", "Inovasi", "Sel", "Indikator", "Dari", "Ke", "Dokumen", "Poin", "Selesai?"];

function write(goal: Goal): Promise<ActionResult> {
  const { analysis } = context.session.state();
  return actions.exportPlan.run(context, { plan: plan(analysis!, { goal, newInnovations: 1 }), goal });
}

function documents(count: number): Promise<ActionResult> {
  return write({ kind: "documents", count });
}

function values(name: string): unknown[][] {
  return office.adapter.dump("uji").sheets.find((entry) => entry.name === name)?.values ?? [];
}

function names(): string[] {
  return office.adapter.sheets().map((entry) => entry.name);
}

function undo(): Promise<ActionResult> {
  return actions.undo.run(context, undefined);
}

beforeAll(async () => {
  const rows = [
    { name: "=Satu", opd: "Dinas Sosial", affair: "Sosial", levels: 3, evidence: { "31": "menyusul" } },
    { name: "Dua", opd: "Dinas Kesehatan", levels: 2, evidence: { "34": "" } },
    { name: "Tiga", opd: "Dinas Kesehatan", application: "", levels: 3 },
  ];
  office = await bootOffice({
    workbook: workbook(wideSheet(rows), spdSheet(3)),
    // A link shows its text, as in Excel.
    evaluate: (formula) => /^=HYPERLINK\("[^"]*","((?:[^"]|"")*)"\)$/.exec(formula)?.[1]?.replace(/""/g, '"') ?? 0,
  });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

test("writes goal, result and the steps by department, with links to their cells", async () => {
  const result = await documents(3);
  expect(result).toMatchObject({
    ok: true,
    notice: { text: exportPlan.texts.done, params: { count: 3, sheet: "Rencana" } },
  });
  const rows = values("Rencana");
  expect(rows[0]?.[0]).toBe("Rencana menaikkan indeks 2026");
  expect(rows[1]?.[0]).toBe("Tujuan: tambahan terbesar dengan 3 dokumen");
  expect(rows[2]?.[0]).toMatch(/^Hasil: indeks \d+,\d\d menjadi \d+,\d\d \(.+\), 3 dokumen dalam 3 langkah\.$/);
  expect(rows[5]).toEqual(HEADERS);
  const body = rows.slice(6);
  expect(body.map(([opd]) => opd)).toEqual([
    expect.stringMatching(/^Dinas Kesehatan: 2 langkah, \d+,\d\d poin$/),
    "Dinas Kesehatan",
    "Dinas Kesehatan",
    expect.stringMatching(/^Dinas Sosial: 1 langkah/),
    "Dinas Sosial",
  ]);
  const first = body.at(-1)!;
  expect(first.slice(1, 6)).toEqual(["=Satu", expect.stringMatching(/^Inovasi!/), "31 Replikasi", 0, 3]);
  expect(first.at(-1)).toBe("Belum");
  // Weight 3 x level 3 over the divisor of 12, of 250.
  expect(first[7]).toBeCloseTo((9 / 12 / 250) * 100, 4);
  const id = office.adapter.idOf("Rencana");
  const list = (row: number): unknown => {
    return office.adapter.getListValidation(id, { top: row, left: 8, bottom: row, right: 8 });
  };
  expect([6, 7, 8, 9, 10].map((row) => list(row) !== null)).toEqual([false, true, true, false, true]);
  const formulas = office.adapter.getFormulas(id, { top: 10, left: 2, bottom: 10, right: 2 });
  expect(formulas[0]?.[0]).toMatch(/^=HYPERLINK\("#Inovasi!/);
});

test("is printed on A4 on its side, as wide as the page", async () => {
  await Excel.run(async (excel) => {
    const { pageLayout } = excel.workbook.worksheets.getItem("Rencana");
    pageLayout.load("orientation,paperSize,zoom");
    await excel.sync();
    expect(pageLayout.orientation).toBe("Landscape");
    expect(pageLayout.paperSize).toBe("A4");
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
  });
});

test("its own sheet is written over while nobody changed it, and undo shows the plan of before", async () => {
  const before = values("Rencana");
  await documents(1);
  expect(names().filter((name) => name.startsWith("Rencana"))).toEqual(["Rencana"]);
  expect(values("Rencana")).not.toEqual(before);
  await undo();
  expect(values("Rencana")).toEqual(before);
});

test("a sheet in which somebody noted what is done stays; the next plan gets the next name", async () => {
  office.adapter.userType("Rencana", "I8", "Ya");
  expect(await documents(1)).toMatchObject({ ok: true, notice: { params: { sheet: "Rencana (2)" } } });
  expect(values("Rencana")[7]?.[8]).toBe("Ya");
  await undo();
  expect(names()).not.toContain("Rencana (2)");
});

test("undo leaves a sheet that was changed since", async () => {
  await documents(2);
  const sheet = names().find((name) => name.startsWith("Rencana ("))!;
  office.adapter.userType(sheet, "I8", "Ya");
  expect(await undo()).toMatchObject({ ok: true, notice: { text: ownSheetTexts.changed } });
  expect(names()).toContain(sheet);
});

test("a goal out of reach is said in the sheet, with everything there is to do", async () => {
  await write({ kind: "index", index: 100 });
  const sheet = names()
    .filter((name) => name.startsWith("Rencana"))
    .at(-1)!;
  expect(values(sheet)[2]?.[0]).toContain("Tujuan tidak terjangkau; ini yang tertinggi.");
  const opd = values(sheet)
    .slice(6)
    .map(([first]) => first);
  expect(opd.at(-1)).toBe("OPD belum ditentukan");
});
