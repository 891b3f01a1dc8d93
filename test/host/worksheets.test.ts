/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { OfficeHost } from "../support/officeHost";
import { bootOffice } from "../support/officeHost";
import { onSheet } from "./batch";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
});
afterAll(() => office.dispose());

async function names(): Promise<string[]> {
  return Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items.map((sheet) => sheet.name);
  });
}

it("adds, renames, counts and deletes sheets", async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("Temuan");
    const unnamed = worksheets.add();
    added.name = "Temuan 2026";
    unnamed.load("name,id,position");
    const count = worksheets.getCount();
    const first = worksheets.getFirst();
    const last = worksheets.getLast();
    first.load("name");
    last.load("name");
    await context.sync();
    expect([unnamed.name, unnamed.position, count.value]).toEqual(["Sheet3", 2, 3]);
    expect([first.name, last.name]).toEqual(["Sheet1", "Sheet3"]);
    worksheets.getItem(unnamed.id).delete();
    await context.sync();
  });
  expect(await names()).toEqual(["Sheet1", "Temuan 2026"]);
});

it("finds sheets without minding letter case, or gives a null object whose calls do nothing", async () => {
  await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject("TEMUAN 2026");
    const missing = context.workbook.worksheets.getItemOrNullObject("Tidak ada");
    const below = missing.getRange("A1");
    missing.delete();
    missing.load("name");
    below.load("address");
    found.load("name");
    await context.sync();
    expect(found.name).toBe("Temuan 2026");
    expect([missing.isNullObject, below.isNullObject]).toEqual([true, true]);
  });
});

it("brings sheets to the front and hides them", async () => {
  await onSheet(async (sheet, context) => {
    sheet.activate();
    sheet.tabColor = "#123456";
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name,visibility,tabColor");
    await context.sync();
    expect([active.name, active.visibility, active.tabColor]).toEqual(["Temuan 2026", "Visible", "#123456"]);
    sheet.visibility = "VeryHidden";
    const front = context.workbook.worksheets.getActiveWorksheet();
    front.load("name");
    sheet.load("visibility");
    const visible = context.workbook.worksheets.getCount(true);
    await context.sync();
    expect([front.name, sheet.visibility, visible.value]).toEqual(["Sheet1", "VeryHidden", 1]);
    sheet.visibility = "Visible";
    sheet.tabColor = "";
    sheet.load("tabColor,visibility");
    await context.sync();
    expect([sheet.tabColor, sheet.visibility]).toEqual(["", "Visible"]);
  }, "Temuan 2026");
});

it("freezes rows and columns", async () => {
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(2);
    await context.sync();
    expect(office.adapter.frozen("Sheet1")).toEqual({ rows: 2, columns: 0 });
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    await context.sync();
    expect(office.adapter.frozen("Sheet1")).toEqual({ rows: 3, columns: 2 });
    sheet.freezePanes.freezeColumns(1);
    await context.sync();
    expect(office.adapter.frozen("Sheet1")).toEqual({ rows: 0, columns: 1 });
    sheet.freezePanes.unfreeze();
    await context.sync();
    expect(office.adapter.frozen("Sheet1")).toEqual({ rows: 0, columns: 0 });
  });
});

it("takes a range from its table or its defined name", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["a", "b"],
      [1, 2],
      [3, 4],
    ];
    sheet.tables.add("A1:B3", true).name = "Inovasi";
    context.workbook.names.add("Skor", sheet.getRange("D1:D2"));
    const body = sheet.getRange("Inovasi");
    const named = sheet.getRange("Skor");
    body.load("address");
    named.load("address");
    await context.sync();
    expect([body.address, named.address]).toEqual(["Sheet1!A2:B3", "Sheet1!D1:D2"]);
  });
});
