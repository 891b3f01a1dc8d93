/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { innovationText } from "../../src/pages/innovation/texts";
import { DocumentState } from "../../preview/host/model/workbook/documentState";
import { actions } from "../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../src/actions/types";
import { sayNotice } from "../../src/i18n/notice";
import { plan, type Goal } from "../../src/planning/index";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

// Whatever writes, over a protected sheet and over a workbook whose sheets may not come or go: done, or refused whole.
let office: OfficeHost;
let context: ActionContext;
const state = new DocumentState();
const GOAL: Goal = { kind: "documents", count: 3 };

beforeAll(async () => {
  const rows = [
    { name: "Satu", evidence: { "16": "menyusul" } },
    { name: "Dua", levels: 2 },
  ];
  office = await bootOffice({ workbook: workbook(wideSheet(rows), spdSheet(2)), document: state });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

afterEach(() => {
  state.structureProtected = false;
  for (const { name } of office.adapter.sheets()) office.adapter.protect(name, false);
});

const inputs = {
  exportPlan: () => ({ plan: plan(context.session.state().analysis!, { goal: GOAL }), goal: GOAL }),
  exportFindings: () => undefined,
  writeReport: () => undefined,
  insertLetter: () => ({ department: "Dinas Kesehatan", lines: ["Yth.", "Lengkapi"], about: "desk" }),
  insertRuleSheet: () => undefined,
  insertHandbook: () => undefined,
  insertHistory: () => undefined,
  insertTemplate: () => undefined,
  insertSample: () => undefined,
  markFindings: () => undefined,
  addDeskColumns: () => undefined,
  writeCells: () => ({
    changes: [{ sheet: "Inovasi", row: 2, column: 7, value: 3 }],
    label: { text: innovationText("innovationPage.noteStep"), params: { address: "H2" }, tone: "success" },
  }),
} satisfies { [Id in ActionId]?: () => ActionInputs[Id] };

type Writing = keyof typeof inputs;

const run = (id: Writing): Promise<ActionResult> =>
  (actions[id].run as (context: ActionContext, input: unknown) => Promise<ActionResult>)(context, inputs[id]());

/** Every sheet with its cells, colours aside, and what the document keeps. */
const everything = (): unknown => ({
  sheets: office.adapter.dump("uji").sheets,
  kept: [...state.settings.keys()].sort(),
  undoable: context.session.state().undoable,
});

const sentence = ({ notice }: ActionResult): string => sayNotice("id", notice!);

const NEW_SHEETS: Writing[] = [
  "exportPlan",
  "exportFindings",
  "writeReport",
  "insertLetter",
  "insertRuleSheet",
  "insertHandbook",
  "insertHistory",
  "insertTemplate",
  "insertSample",
];
const CELLS: Writing[] = ["markFindings", "addDeskColumns", "writeCells"];

test.each(NEW_SHEETS)("%s: a protected structure is refused whole, with what to do about it", async (id) => {
  state.structureProtected = true;
  const before = everything();
  const result = await run(id);
  expect(result.ok).toBe(false);
  expect(sentence(result)).toMatch(/Susunan buku kerja diproteksi.*tab Tinjau/);
  expect(everything()).toEqual(before);
});

test.each(CELLS)("%s: a protected sheet is refused whole, with what to do about it", async (id) => {
  office.adapter.protect("Inovasi", true);
  const before = everything();
  const result = await run(id);
  expect(result.ok).toBe(false);
  expect(sentence(result)).toMatch(/Lembar “Inovasi” diproteksi.*tab Tinjau/);
  expect(everything()).toEqual(before);
});

test.each(NEW_SHEETS)("%s: protected sheets of the workbook do not stand in its way", async (id) => {
  for (const { name } of office.adapter.sheets()) office.adapter.protect(name, true);
  const sheets = office.adapter.sheets().length;
  expect(await run(id)).toMatchObject({ ok: true });
  expect(office.adapter.sheets().length).toBeGreaterThan(sheets);
  // Undo cannot take the sheet away while the structure is protected, and says so.
  state.structureProtected = true;
  const present = office.adapter.sheets().map(({ name }) => name);
  const refused = await actions.undo.run(context, undefined);
  expect(refused.ok).toBe(false);
  expect(sentence(refused)).toMatch(/Susunan buku kerja diproteksi/);
  expect(office.adapter.sheets().map(({ name }) => name)).toEqual(present);
  state.structureProtected = false;
  expect(await actions.undo.run(context, undefined)).toMatchObject({ ok: true });
  expect(office.adapter.sheets()).toHaveLength(sheets);
});

test("a plan of ours that somebody protected is not written over", async () => {
  expect(await run("exportPlan")).toMatchObject({ ok: true });
  office.adapter.protect("Rencana", true);
  const before = everything();
  const result = await run("exportPlan");
  expect(sentence(result)).toMatch(/Lembar “Rencana” diproteksi/);
  expect(everything()).toEqual(before);
});
