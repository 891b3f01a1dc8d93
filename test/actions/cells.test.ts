/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { writeCells } from "../../src/actions/cells/writeCells";
import { namedProblemTexts } from "../../src/excel/host/problem.texts";
import { excelProblemTexts } from "../../src/excel/host/problem.texts";
import { innovationText } from "../../src/pages/innovation/texts";
import { actions } from "../../src/actions/index";
import type { ActionContext, ActionInputs, ActionResult } from "../../src/actions/types";
import type { CellChange } from "../../src/excel/cells/writeCells";
import type { CellValue } from "../../src/workbook/types";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideHeader, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let context: ActionContext;

/** The level of indicator 16. */
const LEVEL = 7;
const NOTE = wideHeader().length;
const NAME = { column: 1, value: "Satu" };

beforeAll(async () => {
  const sheet = wideSheet([
    { name: "Satu", levels: 2 },
    { name: "Dua", levels: 2 },
  ]);
  const values = sheet.values.map((row, index) => [...row, index === 0 ? "Keterangan" : ""]);
  office = await bootOffice({ workbook: workbook({ ...sheet, values }, spdSheet(2)) });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

afterEach(() => office.adapter.protect("Inovasi", false));

function write(changes: readonly CellChange[], more: Partial<ActionInputs["writeCells"]> = {}): Promise<ActionResult> {
  return actions.writeCells.run(context, { changes, ...more });
}

function undo(): Promise<ActionResult> {
  return actions.undo.run(context, undefined);
}

function cell(row: number, column: number): CellValue | undefined {
  const area = { top: row - 1, left: column, bottom: row - 1, right: column };
  return office.adapter.getValues(office.adapter.idOf("Inovasi"), area)[0]?.[0];
}

function level(value: number, more: Partial<CellChange> = {}): CellChange {
  return { sheet: "Inovasi", row: 2, column: LEVEL, value, expected: 2, beside: NAME, ...more };
}

const maturity = (): number => context.session.state().analysis!.innovations[0]!.maturity;

test("a level is written, counted at once, named for the undo, and taken back", async () => {
  expect(maturity()).toBe(74);
  expect(await write([level(3)])).toMatchObject({
    ok: true,
    notice: { text: writeCells.texts.written, params: { value: 3 } },
  });
  expect(cell(2, LEVEL)).toBe(3);
  expect(maturity()).toBe(77);
  expect(context.session.state().undoable).toMatchObject({
    text: writeCells.texts.step,
    params: { address: "Inovasi!H2" },
  });
  expect(await undo()).toMatchObject({ ok: true });
  expect(cell(2, LEVEL)).toBe(2);
  expect(maturity()).toBe(74);
  expect(context.session.state().undoable).toBeNull();
});

test("a note is written under a name of its own and can be emptied", async () => {
  const label = {
    text: innovationText("innovationPage.noteStep"),
    params: { address: "Inovasi!AW2" },
    tone: "success",
  } as const;
  const done = {
    text: innovationText("innovationPage.noteWritten"),
    params: { address: "Inovasi!AW2" },
    tone: "success",
  } as const;
  const note = { sheet: "Inovasi", row: 2, column: NOTE, value: "=lengkapi SK", beside: NAME };
  expect(await write([note], { label, done })).toEqual({ ok: true, notice: done });
  expect(cell(2, NOTE)).toBe("=lengkapi SK");
  expect(context.session.state().undoable).toEqual(label);
  expect(await write([{ ...note, value: null }])).toMatchObject({ notice: { text: writeCells.texts.emptied } });
  expect(cell(2, NOTE) ?? "").toBe("");
  await undo();
  expect(cell(2, NOTE)).toBe("=lengkapi SK");
  await undo();
  expect(cell(2, NOTE) ?? "").toBe("");
});

test("several cells are named together, their value only when it is one", async () => {
  const both = (value: number): CellChange[] => [level(3), level(value, { row: 3, beside: { ...NAME, value: "Dua" } })];
  expect(await write(both(3))).toMatchObject({ notice: { text: writeCells.texts.written } });
  await undo();
  const address = "Inovasi!H2, Inovasi!H3";
  expect(await write(both(1))).toMatchObject({ notice: { text: writeCells.texts.writtenMany, params: { address } } });
  await undo();
  expect([cell(2, LEVEL), cell(3, LEVEL)]).toEqual([2, 2]);
});

test("a protected sheet is refused with its name; nothing is written and nothing is there to undo", async () => {
  office.adapter.protect("Inovasi", true);
  expect(await write([level(3)])).toMatchObject({
    ok: false,
    notice: { text: namedProblemTexts.protected, params: { sheet: "Inovasi" } },
  });
  expect(cell(2, LEVEL)).toBe(2);
  expect(context.session.state().undoable).toBeNull();
});

test("an undo on a sheet that was protected since is refused and stays possible", async () => {
  await write([level(3)]);
  office.adapter.protect("Inovasi", true);
  expect(await undo()).toMatchObject({ ok: false });
  expect(cell(2, LEVEL)).toBe(3);
  office.adapter.protect("Inovasi", false);
  expect(await undo()).toMatchObject({ ok: true });
  expect(cell(2, LEVEL)).toBe(2);
});

test("a row that is another one now is neither written nor given back", async () => {
  expect(await write([level(3, { beside: { ...NAME, value: "Dua" } })])).toMatchObject({
    ok: false,
    notice: { text: excelProblemTexts.changed },
  });
  expect(cell(2, LEVEL)).toBe(2);
  await write([level(3)]);
  // As after a row was inserted above: the same level, under another name.
  office.adapter.userType("Inovasi", "B2", "Baru");
  expect(await undo()).toMatchObject({ ok: true });
  expect(cell(2, LEVEL)).toBe(3);
  office.adapter.userType("Inovasi", "B2", "Satu");
});
