/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { addDeskColumns } from "../../src/actions/desk/addDeskColumns";
import { actions } from "../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../src/actions/types";
import type { CellValue } from "../../src/workbook/types";
import { startActions } from "../support/actionContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { BLANK, HEADERS, LAST, ROWS, besideTable, cell } from "./support/deskSheets";
import { reachingHeaders } from "./support/mergedHeaders";

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

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet(ROWS), reachingHeaders(ROWS), spdSheet(2)) });
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
      notice: { params: { headers: "«Level Desk»" } },
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
});
