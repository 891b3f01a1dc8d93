/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { addDeskColumns } from "../../../src/actions/desk/addDeskColumns";
import { excelProblemTexts } from "../../../src/excel/host/problem.texts";
import { doubtTexts } from "../../../src/actions/doubt.texts";
import { actions } from "../../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../../src/actions/types";
import type { CellValue } from "../../../src/workbook/types";
import { startActions } from "../../support/actionContext";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";
import { BLANK, HEADERS, LAST, ROWS, besideTable, cell } from "../support/deskSheets";
import { reachingHeaders } from "../support/mergedHeaders";

// Where the desk columns go when something stands right of the table.

let office: OfficeHost;
let context: ActionContext;

const beside = (sheet: string, rows?: number): CellValue[][] => besideTable(office, sheet, rows);

function run<Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> {
  return actions[id].run(context, input);
}

function fields(): string[] {
  const columns = context.session.state().reading?.innovations?.columns ?? [];
  return columns.flatMap(({ role }) => (role.kind === "field" && /Desk$/.test(role.field) ? [role.field] : []));
}

async function open(sheet: string): Promise<void> {
  await context.session.chooseTable(sheet, null);
  expect(context.session.state().reading?.innovations?.sheet).toBe(sheet);
}

const BOOK = workbook(wideSheet(ROWS), reachingHeaders(ROWS), spdSheet(2));

beforeAll(async () => {
  office = await bootOffice({ workbook: BOOK });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

describe("desk columns", () => {
  test("content beside the table is never written over: the columns stand behind it", async () => {
    await open("Inovasi");
    office.adapter.userType("Inovasi", cell(LAST + 3, 3), "catatan orang");
    await context.session.refresh();
    const before = context.session.state().analysis!;
    expect(await run("addDeskColumns", undefined)).toMatchObject({ ok: true });
    const area = { top: 0, left: LAST + 1, bottom: 3, right: LAST + 7 };
    const shown = (): CellValue[][] =>
      office.adapter.getValues(office.adapter.idOf("Inovasi"), area).map((row) => row.map((value) => value ?? ""));
    const note = ["", "", "catatan orang", "", "", "", ""];
    const none = note.map(() => "");
    expect(shown()).toEqual([["", "", "", ...HEADERS], none, note, none]);
    expect(fields()).toHaveLength(HEADERS.length);
    expect(context.session.state().analysis!.evidenced).toEqual(before.evidenced);
    await run("undo", undefined);
    expect(shown()).toEqual([none, none, note, none]);
    office.adapter.userType("Inovasi", cell(LAST + 3, 3), "");
    await context.session.refresh();
  });

  test("are refused where everything to the right is taken", async () => {
    await open("Inovasi");
    const taken = Array.from({ length: 15 }, (_, i) => cell(LAST + 3 + 3 * i, 3));
    for (const address of taken) office.adapter.userType("Inovasi", address, "x");
    await context.session.refresh();
    expect(await run("addDeskColumns", undefined)).toMatchObject({
      ok: false,
      notice: { text: addDeskColumns.texts.occupied, params: { cell: `Inovasi!${taken[0]}` } },
    });
    expect(beside("Inovasi").flat().join("")).toBe("x");
    for (const address of taken) office.adapter.userType("Inovasi", address, "");
    await context.session.refresh();
  });

  test("the fourth stands beside the three that were there, and none of them moves", async () => {
    await open("Inovasi");
    const old = HEADERS.slice(0, 3);
    old.forEach((header, i) => office.adapter.userType("Inovasi", cell(LAST + 1 + i, 1), header));
    office.adapter.userType("Inovasi", cell(LAST + 1, 3), "Lengkapi");
    await context.session.refresh();
    expect(await run("addDeskColumns", undefined)).toMatchObject({
      ok: true,
      notice: { params: { headers: "“Level Desk”" } },
    });
    expect(beside("Inovasi")).toEqual([HEADERS, BLANK[1], ["Lengkapi", "", "", ""], BLANK[3]]);
    expect(fields()).toHaveLength(HEADERS.length);
    await run("undo", undefined);
    expect(beside("Inovasi")[0]).toEqual([...old, ""]);
    for (const [row, column] of [
      [1, 1],
      [1, 2],
      [1, 3],
      [3, 1],
    ])
      office.adapter.userType("Inovasi", cell(LAST + column!, row!), "");
    await context.session.refresh();
  });

  test("stand behind a merged header that reaches over the place beside the table", async () => {
    await open("Menjorok");
    const before = context.session.state().analysis!;
    expect(await run("addDeskColumns", undefined)).toMatchObject({ ok: true });
    expect(fields()).toHaveLength(HEADERS.length);
    const { analysis } = context.session.state();
    expect([analysis!.claimed, analysis!.evidenced]).toEqual([before.claimed, before.evidenced]);
    expect(beside("Menjorok", 5)).toEqual([BLANK[0], ["", ...HEADERS.slice(0, 3)], ...BLANK.slice(1)]);
    await run("undo", undefined);
    expect(beside("Menjorok", 5).flat().join("")).toBe("");
  });

  const type = (column: number, row: number, value: string): void =>
    office.adapter.userType("Inovasi", cell(LAST + column, row), value);
  const shift = (column: number, count: number): void =>
    office.adapter.userShift("Inovasi", "columns", LAST + column, count);

  const shiftRows = (at: number, count: number): void => office.adapter.userShift("Inovasi", "rows", at, count);
  const bringBack = (): void => office.adapter.replace(BOOK);

  test.each<[what: string, change: () => void]>([
    ["the first deleted", () => shift(1, -1)],
    ["the second deleted", () => shift(2, -1)],
    ["two of them deleted", () => shift(2, -2)],
    ["a column between them", () => shift(3, 1)],
    ["another header", () => type(2, 1, "Catatan saya")],
    ["another header and a note below", () => (type(1, 1, "Keputusan saya"), type(3, 3, "2026-05-04"))],
  ])("%s before they were read: those that stay are told, and never as refused", async (_what, change) => {
    await open("Inovasi");
    let isWritten = false;
    office.faults.next = ({ Actions }) => {
      if (isWritten) {
        office.faults.next = null;
        change();
      }
      isWritten ||= JSON.stringify(Actions).includes(HEADERS[3]!);
      return null;
    };
    const { ok, notice } = await run("addDeskColumns", undefined);
    expect(office.faults.next).toBeNull();
    const header = office.adapter.getValues(office.adapter.idOf("Inovasi"), {
      top: 0,
      left: LAST + 1,
      bottom: 0,
      right: LAST + 9,
    });
    expect(header[0]!.some((one) => HEADERS.includes(String(one)))).toBe(ok);
    expect(notice).not.toBeNull();
    for (let column = 1; column <= 9; column += 1) for (const row of [1, 3]) type(column, row, "");
    await context.session.refresh();
  });

  test.each<[what: string, change: () => void, back: () => void]>([
    ["the row of the headers is gone", () => shiftRows(0, -1), () => bringBack()],
    ["a row came above the headers", () => shiftRows(0, 1), () => shiftRows(0, -1)],
    ["a column came before the last header", () => shift(-2, 1), () => shift(-2, -1)],
    ["a column before the last header is gone", () => shift(-2, -1), () => bringBack()],
    ["the last header is another one", () => type(0, 1, "Lain"), () => bringBack()],
  ])("where %s since it was read, nothing is written", async (_what, change, back) => {
    await open("Inovasi");
    change();
    const before = office.adapter.dump("").sheets;
    // What would be written is refused in other words.
    office.faults.next = ({ Actions }) => (JSON.stringify(Actions).includes("Desk") ? { kind: "refused" } : null);
    expect(await run("addDeskColumns", undefined)).toMatchObject({
      ok: false,
      notice: { text: excelProblemTexts.changed },
    });
    office.faults.next = null;
    expect(office.adapter.dump("").sheets).toEqual(before);
    back();
    await context.session.refresh();
  });

  test.each<[what: string, change: () => void]>([
    ["a row comes in above the headers", () => shiftRows(0, 1)],
    ["the row of the headers goes", () => shiftRows(0, -1)],
    ["a column comes in before the last header", () => shift(-2, 1)],
    ["two columns come in before the last header", () => shift(-2, 2)],
    ["a column before the last header goes", () => shift(-2, -1)],
  ])("where %s in the moment of writing and the answer is lost, they are in doubt", async (_what, change) => {
    await open("Inovasi");
    let isMoved = false;
    office.faults.next = ({ Actions }) => {
      if (isMoved || !JSON.stringify(Actions).includes(HEADERS[3]!)) return null;
      isMoved = true;
      change();
      return { kind: "lost" };
    };
    const { ok, notice } = await run("addDeskColumns", undefined);
    office.faults.next = null;
    expect([isMoved, ok]).toEqual([true, false]);
    // Done again where they could be given back, taken back where they could not.
    expect([doubtTexts.undo, doubtTexts.again]).toContain(notice?.text);
    bringBack();
    await context.session.refresh();
  });
});
