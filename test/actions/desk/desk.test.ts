/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { undo } from "../../../src/actions/cells/undo";
import { addDeskColumns } from "../../../src/actions/desk/addDeskColumns";
import { insertLetter } from "../../../src/actions/desk/insertLetter";
import { namedProblemTexts } from "../../../src/excel/host/problem.texts";
import { actions } from "../../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../../src/actions/types";
import type { CellValue } from "../../../src/workbook/types";
import { startActions } from "../../support/actionContext";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";
import { BLANK, HEADERS, LAST, ROWS, besideTable, cell, tableSheet } from "../support/deskSheets";
import { mergedHeaders } from "../support/mergedHeaders";

let office: OfficeHost;
let context: ActionContext;

function run<Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> {
  return actions[id].run(context, input);
}

/** The cells right of the table on a sheet, header row first. */
const beside = (sheet: string, rows?: number): CellValue[][] => besideTable(office, sheet, rows);

function fields(): string[] {
  const columns = context.session.state().reading?.innovations?.columns ?? [];
  return columns.flatMap(({ role }) => (role.kind === "field" && /Desk$/.test(role.field) ? [role.field] : []));
}

async function open(sheet: string, tableName: string | null = null): Promise<void> {
  await context.session.chooseTable(sheet, tableName);
  expect(context.session.state().reading?.innovations?.sheet).toBe(sheet);
}

beforeAll(async () => {
  office = await bootOffice({
    workbook: workbook(wideSheet(ROWS), tableSheet(), mergedHeaders(ROWS), spdSheet(2)),
  });
  context = await startActions();
});

afterAll(async () => {
  await context.session.stop();
  office.dispose();
});

afterEach(() => {
  for (const sheet of ["Inovasi", "Tabel"]) office.adapter.protect(sheet, false);
});

describe("a plain range", () => {
  const header = { top: 0, left: LAST, bottom: 0, right: LAST };
  const format = (column: number) =>
    office.adapter.getFormats(office.adapter.idOf("Inovasi"), { ...header, left: column, right: column })[0]![0]!;

  test("gets the columns in the look of its header, and undo takes them away", async () => {
    const id = office.adapter.idOf("Inovasi");
    const own = { fill: "#107C41", fontColor: "#FFFFFF", bold: true, wrap: true, fontSize: 13 };
    office.adapter.setFormats(id, header, [[own]]);
    office.adapter.setFormats(id, { ...header, left: LAST + 2, right: LAST + 2 }, [[{ fill: "#FFFF00" }]]);
    await open("Inovasi");
    const before = context.session.state().analysis!;
    const width = office.adapter.columnWidth(id, LAST + 2);
    const result = await run("addDeskColumns", undefined);
    expect(result).toMatchObject({ ok: true, notice: { text: addDeskColumns.texts.done } });
    expect(beside("Inovasi")).toEqual([HEADERS, ...BLANK.slice(1)]);
    for (const column of [1, 3]) expect(format(LAST + column)).toMatchObject(own);
    // Somebody coloured this one.
    expect(format(LAST + 2)).toMatchObject({ fill: "#FFFF00", bold: false });
    expect(office.adapter.columnWidth(id, LAST + 2)).toBeGreaterThan(width);
    expect(fields()).toEqual(["keputusanDesk", "catatanDesk", "tanggalDesk", "levelDesk"]);
    expect(context.session.state().analysis!.claimed).toEqual(before.claimed);
    expect(await run("addDeskColumns", undefined)).toMatchObject({
      ok: false,
      notice: { text: addDeskColumns.texts.there },
    });

    expect(context.session.state().undoable?.text).toBe(addDeskColumns.texts.step);
    expect(await run("undo", undefined)).toMatchObject({ ok: true, notice: { text: undo.texts.done } });
    expect(beside("Inovasi")).toEqual(BLANK);
    expect([format(LAST + 1).fill, format(LAST + 2).fill, format(LAST + 1).bold]).toEqual([null, "#FFFF00", false]);
    expect(office.adapter.columnWidth(id, LAST + 2)).toBe(width);
    expect(fields()).toEqual([]);
  });

  test("a cell that somebody colours meanwhile or afterwards keeps that, also when the columns are taken away", async () => {
    await open("Inovasi");
    const colour = (column: number, fill: string | null): void => {
      const area = { ...header, left: LAST + column, right: LAST + column };
      office.adapter.setFormats(office.adapter.idOf("Inovasi"), area, [[{ fill }]]);
    };
    const before = [1, 2, 3].map((column) => format(LAST + column).fill);
    office.faults.next = ({ Actions }) => {
      if (!Actions.some(({ Name }) => Name === "Formulas")) return null;
      office.faults.next = null;
      colour(1, "#00FF00");
      return null;
    };
    expect(await run("addDeskColumns", undefined)).toMatchObject({ ok: true });
    expect(office.faults.next).toBeNull();
    const own = format(LAST).fill;
    expect([1, 2, 3].map((column) => format(LAST + column).fill)).toEqual(["#00FF00", "#FFFF00", own]);
    colour(3, "#0000FF");
    expect(await run("undo", undefined)).toMatchObject({ ok: true });
    expect(beside("Inovasi")).toEqual(BLANK);
    expect([1, 2, 3].map((column) => format(LAST + column).fill)).toEqual(["#00FF00", "#FFFF00", "#0000FF"]);
    [1, 2, 3].forEach((column, i) => colour(column, before[i]!));
  });

  test("only what is missing is added", async () => {
    await open("Inovasi");
    office.adapter.userType("Inovasi", cell(LAST + 1, 1), "Catatan Desk");
    await context.session.refresh();
    await run("addDeskColumns", undefined);
    expect(beside("Inovasi")[0]).toEqual(["Catatan Desk", "Keputusan Desk", "Tanggal Desk", "Level Desk"]);
    await run("undo", undefined);
    expect(beside("Inovasi")[0]).toEqual(["Catatan Desk", "", "", ""]);
    office.adapter.userType("Inovasi", cell(LAST + 1, 1), "");
    await context.session.refresh();
  });

  test("what was written into the columns since keeps them", async () => {
    await open("Inovasi");
    await run("addDeskColumns", undefined);
    office.adapter.userType("Inovasi", cell(LAST + 2, 3), "tunggu SK");
    expect(await run("undo", undefined)).toMatchObject({ ok: true, notice: { text: addDeskColumns.texts.kept } });
    expect(beside("Inovasi")[0]).toEqual(HEADERS);
    expect(beside("Inovasi")[2]![1]).toBe("tunggu SK");
    for (const [row, column] of [
      [3, 2],
      [1, 1],
      [1, 2],
      [1, 3],
      [1, 4],
    ])
      office.adapter.userType("Inovasi", cell(LAST + column!, row!), "");
    await context.session.refresh();
  });

  test("a protected sheet is refused", async () => {
    await open("Inovasi");
    office.adapter.protect("Inovasi", true);
    expect(await run("addDeskColumns", undefined)).toMatchObject({
      ok: false,
      notice: { text: namedProblemTexts.protected },
    });
    expect(beside("Inovasi")).toEqual(BLANK);
  });

  test("stand beside merged headers of two rows, and undo takes them away", async () => {
    await open("Gabungan");
    const result = await run("addDeskColumns", undefined);
    expect(result).toMatchObject({ ok: true, notice: { text: addDeskColumns.texts.done } });
    expect(beside("Gabungan", 5)).toEqual([BLANK[0], HEADERS, ...BLANK.slice(1)]);
    expect(fields()).toHaveLength(HEADERS.length);
    expect(await run("undo", undefined)).toMatchObject({ ok: true, notice: { text: undo.texts.done } });
    expect(beside("Gabungan", 5).flat().join("")).toBe("");
  });
});

describe("levels of the reviewer", () => {
  test("written beside their row lower what is proved, and undo gives it back", async () => {
    await open("Inovasi");
    await run("addDeskColumns", undefined);
    const evidenced = (): number => context.session.state().analysis!.evidenced!.index;
    const before = evidenced();
    const column = LAST + HEADERS.length;
    const change = { sheet: "Inovasi", row: 2, column, value: "16=1; 24=0", expected: null };
    expect(await run("writeCells", { changes: [change] })).toMatchObject({ ok: true });
    // 16 weighs 3 and falls by 1, 24 weighs 1 and falls by 2: 5 of 12 times 250.
    expect(before - evidenced()).toBeCloseTo(500 / (12 * 250), 10);
    // Somebody else writes in the sheet: the pane follows.
    office.adapter.userType("Inovasi", cell(column, 2), "16=1");
    await context.session.refresh();
    expect(before - evidenced()).toBeCloseTo(300 / (12 * 250), 10);
    office.adapter.userType("Inovasi", cell(column, 2), "16=1; 24=0");
    await context.session.refresh();
    await run("undo", undefined);
    expect(evidenced()).toBeCloseTo(before, 10);
    await run("undo", undefined);
    expect(beside("Inovasi")).toEqual(BLANK);
  });
});

describe("an Excel table", () => {
  const area = () => office.adapter.tables().find(({ name }) => name === "TblInovasi")!.area;

  test("gets the columns as its own, and undo takes them away", async () => {
    await open("Tabel", "TblInovasi");
    expect(await run("addDeskColumns", undefined)).toMatchObject({
      ok: true,
      notice: { text: addDeskColumns.texts.done },
    });
    expect(area().right).toBe(LAST + HEADERS.length);
    expect(beside("Tabel")).toEqual([HEADERS, ...BLANK.slice(1)]);
    expect(fields()).toHaveLength(HEADERS.length);
    expect(await run("undo", undefined)).toMatchObject({ ok: true, notice: { text: undo.texts.done } });
    expect(area().right).toBe(LAST);
    expect(beside("Tabel")).toEqual(BLANK);
  });

  test("content beside it and protection are refused", async () => {
    await open("Tabel", "TblInovasi");
    office.adapter.userType("Tabel", cell(LAST + 2, 4), "x");
    expect(await run("addDeskColumns", undefined)).toMatchObject({
      ok: false,
      notice: { text: addDeskColumns.texts.occupied },
    });
    office.adapter.userType("Tabel", cell(LAST + 2, 4), "");
    office.adapter.protect("Tabel", true);
    expect(await run("addDeskColumns", undefined)).toMatchObject({
      ok: false,
      notice: { text: namedProblemTexts.protected },
    });
    expect(area().right).toBe(LAST);
  });

  test("a decision goes into its cells with its date, and undo empties them and their format", async () => {
    await open("Tabel", "TblInovasi");
    await run("addDeskColumns", undefined);
    const at = (column: number, value: string | number, format?: string) => {
      const change = { sheet: "Tabel", row: 3, column: LAST + column, value, expected: null };
      return format === undefined ? change : { ...change, format };
    };
    const changes = [at(1, "Lengkapi"), at(2, "SK belum ada"), at(3, 46_351, "dd/mm/yyyy")];
    expect(await run("writeCells", { changes })).toMatchObject({ ok: true });
    const fieldsOfRow = context.session.state().reading!.innovations!.records[1]!.fields;
    expect(fieldsOfRow).toMatchObject({
      keputusanDesk: { text: "Lengkapi" },
      catatanDesk: { text: "SK belum ada" },
      tanggalDesk: { date: "2026-11-25" },
    });
    const id = office.adapter.idOf("Tabel");
    const date = { top: 2, left: LAST + 3, bottom: 2, right: LAST + 3 };
    const format = (): string => office.adapter.getFormats(id, date)[0]![0]!.numberFormat;
    expect(format()).toBe("dd/mm/yyyy");
    await run("undo", undefined);
    expect(beside("Tabel")).toEqual([HEADERS, ...BLANK.slice(1)]);
    expect(format()).toBe("General");
    await run("undo", undefined);
    expect(area().right).toBe(LAST);
  });
});

describe("letters", () => {
  test("go to a sheet of their own, a line a row, and undo takes it away", async () => {
    const lines = ["Yth. Kepala Dinas Kesehatan", "", "   Catatan: =1+1 belum ada"];
    const sheets = (): string[] => office.adapter.sheets().map(({ name }) => name);
    const before = sheets();
    expect(await run("insertLetter", { department: "Dinas Kesehatan", lines, about: "desk" })).toMatchObject({
      ok: true,
      notice: { text: insertLetter.texts.done, params: { sheet: "Surat Desk" } },
    });
    expect(await run("insertLetter", { department: "Dinas Kesehatan", lines, about: "desk" })).toMatchObject({
      notice: { params: { sheet: "Surat Desk (2)" } },
    });
    const area = { top: 0, left: 0, bottom: 2, right: 0 };
    expect(office.adapter.getValues(office.adapter.idOf("Surat Desk"), area).flat()).toEqual(lines);
    await run("undo", undefined);
    await run("undo", undefined);
    expect(sheets()).toEqual(before);
  });

  test("a text goes to a sheet line by line, and a line that no cell holds is refused whole", async () => {
    const sheets = (): string[] => office.adapter.sheets().map(({ name }) => name);
    const before = sheets();
    const written = await run("insertText", { text: '{\r\n  "rumus": "=1+1",\n=2\n\n}\n' });
    expect(written).toMatchObject({ ok: true, notice: { params: { sheet: "Isi Berkas" } } });
    const area = { top: 0, left: 0, bottom: 4, right: 0 };
    const lines = ["{", '  "rumus": "=1+1",', "=2", "", "}"];
    expect(office.adapter.getValues(office.adapter.idOf("Isi Berkas"), area).flat()).toEqual(lines);
    await run("undo", undefined);
    expect(sheets()).toEqual(before);
    expect(await run("insertText", { text: "x".repeat(32_768) })).toMatchObject({ ok: false });
    expect(sheets()).toEqual(before);
  });
});
