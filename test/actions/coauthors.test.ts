/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { cellsStepTexts } from "../../src/actions/shared/cellsStep";
import { sessionTexts } from "../../src/actions/session/session.texts";
import { actions } from "../../src/actions/index";
import type { ActionContext, ActionResult } from "../../src/actions/types";
import type { CellValue } from "../../src/workbook/types";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

const BURST = 300;
/** The level of indicator 16: weight 3. */
const LEVEL = 7;

let office: OfficeHost;
let context: ActionContext;

async function quiet(): Promise<void> {
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, BURST));
  await office.settle();
  while (context.session.state().busy) await new Promise((resolve) => setTimeout(resolve, 5));
}

function writeLevel(row: number, value: number, name: string): Promise<ActionResult> {
  const cell = { sheet: "Inovasi", row, column: LEVEL, value, expected: 2, beside: { column: 1, value: name } };
  return actions.writeCells.run(context, { changes: [cell] });
}

function level(row: number): CellValue | undefined {
  const area = { top: row - 1, left: LEVEL, bottom: row - 1, right: LEVEL };
  return office.adapter.getValues(office.adapter.idOf("Inovasi"), area)[0]?.[0];
}

const levels = (): (number | undefined)[] =>
  context.session.state().analysis!.innovations.map((innovation) => innovation.levels["regulasi"]);

beforeEach(async () => {
  office.adapter.coauthorType("Inovasi", "H2", [[2], [2]]);
  await quiet();
  expect(levels()).toEqual([2, 2]);
});

beforeAll(async () => {
  const rows = [
    { name: "Satu", levels: 2 },
    { name: "Dua", levels: 2 },
  ];
  office = await bootOffice({ workbook: workbook(wideSheet(rows), spdSheet(2)) });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

test("a co-author's level counts at once, and is no step that we could undo", async () => {
  const before = context.session.state().analysis!.claimed.index;
  office.adapter.coauthorType("Inovasi", "H3", 3);
  await quiet();
  expect(levels()).toEqual([2, 3]);
  // One level of weight 3 in one of two innovations; up to twelve the divisor is 12, the highest sum 250.
  expect(context.session.state().analysis!.claimed.index - before).toBeCloseTo((3 / 12 / 250) * 100, 9);
  expect(context.session.state().undoable).toBeNull();
});

test("an edit of each at the same moment: both count", async () => {
  const writing = writeLevel(2, 3, "Satu");
  office.adapter.coauthorType("Inovasi", "H3", 1);
  expect(await writing).toMatchObject({ ok: true });
  await quiet();
  expect(levels()).toEqual([3, 1]);
  expect(await actions.undo.run(context, undefined)).toMatchObject({ ok: true });
  await quiet();
  expect(levels()).toEqual([2, 1]);
});

test("undo leaves what a co-author has written over it, and says so", async () => {
  await writeLevel(2, 3, "Satu");
  office.adapter.coauthorType("Inovasi", "H2", 1);
  await quiet();
  expect(await actions.undo.run(context, undefined)).toMatchObject({
    ok: true,
    notice: { text: cellsStepTexts.kept, params: { count: 1 } },
  });
  expect(level(2)).toBe(1);
  expect(levels()).toEqual([1, 2]);
});

test("a level that a co-author has changed meanwhile is not written over", async () => {
  office.adapter.coauthorType("Inovasi", "H2", 1);
  expect(await writeLevel(2, 3, "Satu")).toMatchObject({ ok: false });
  expect(level(2)).toBe(1);
});

test("while the user has a cell open the figures stay, with a hint, and follow as soon as the user moves on", async () => {
  office.adapter.setEditing(true);
  office.adapter.coauthorType("Inovasi", "H3", 0);
  // Reading is tried four times, the last one after 1.2 seconds.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await quiet();
  expect(context.session.state()).toMatchObject({ status: "ready", hint: { text: sessionTexts.typing } });
  expect(levels()).toEqual([2, 2]);
  office.adapter.setEditing(false);
  office.adapter.userSelect("Inovasi", "C4");
  await quiet();
  expect(context.session.state().hint).toBeNull();
  expect(levels()).toEqual([2, 0]);
});

test("figures of a sheet that a co-author deletes are gone at once", async () => {
  office.adapter.userAddSheet("Catatan");
  await quiet();
  office.adapter.coauthorDeleteSheet("Inovasi");
  await office.settle();
  expect(context.session.state().analysis).toBeNull();
  await quiet();
  expect(context.session.state()).toMatchObject({
    status: "problem",
    problem: { kind: "table", problem: { kind: "no-table" } },
  });
});
