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
  office.adapter.userType("Sheet1", "B2", [
    ["Nama", "", "Nama"],
    ["Satu", 1, "x"],
    ["Dua", 2, "y"],
  ]);
});
afterAll(() => office.dispose());

it("makes a table and gives its columns names of their own", async () => {
  await onSheet(async (sheet, context) => {
    const table = sheet.tables.add("B2:D4", true);
    table.name = "Inovasi";
    table.style = "TableStyleLight9";
    table.load("id,name,style,showHeaders,showTotals");
    table.columns.load("items/name,items/index,count");
    await context.sync();
    expect([table.name, table.style, table.showHeaders, table.showTotals]).toEqual([
      "Inovasi",
      "TableStyleLight9",
      true,
      false,
    ]);
    expect(table.columns.items.map((column) => column.name)).toEqual(["Nama", "Column2", "Nama2"]);
  });
});

it("gives the parts of a table", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("inovasi");
    table.showTotals = true;
    const ranges = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.getTotalRowRange(),
      table.columns.getItem("Column2").getDataBodyRange(),
      table.columns.getItemAt(0).getRange(),
      table.columns.getItem("Nama2").getHeaderRowRange(),
    ];
    ranges.forEach((range) => range.load("address"));
    table.worksheet.load("name");
    await context.sync();
    expect(ranges.map((range) => range.address.replace("Sheet1!", ""))).toEqual([
      "B2:D5",
      "B2:D2",
      "B3:D4",
      "B5:D5",
      "C3:C4",
      "B2:B5",
      "D2",
    ]);
    expect(table.worksheet.name).toBe("Sheet1");
    table.showTotals = false;
    await context.sync();
  });
});

it("adds rows at the end, resizes and renames columns", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Inovasi");
    table.rows.add(undefined, [["Tiga", 3, "z"]]);
    table.columns.getItemAt(1).name = "Level";
    table.rows.load("count,items/values");
    const column = table.columns.getItemOrNullObject("Level");
    column.load("values,name");
    const missing = table.columns.getItemOrNullObject("Tidak ada");
    await context.sync();
    expect(table.rows.count).toBe(3);
    expect(table.rows.items[2]?.values).toEqual([["Tiga", 3, "z"]]);
    expect(column.values).toEqual([["Level"], [1], [2], [3]]);
    expect(missing.isNullObject).toBe(true);
    table.resize("B2:C5");
    const area = table.getRange();
    area.load("address");
    await context.sync();
    expect(area.address).toBe("Sheet1!B2:C5");
  });
});

it("adds columns at the end and deletes them again", async () => {
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Inovasi");
    // What the smaller table left beside it.
    table.worksheet.getRange("D2:D5").clear();
    table.columns.add(undefined, undefined, "Catatan");
    table.columns.add(undefined, [["Nilai"], [1], [2], [3]]);
    const area = table.getRange();
    area.load("address,values");
    await context.sync();
    expect(area.address).toBe("Sheet1!B2:E5");
    expect(area.values.map((row) => row.slice(2))).toEqual([
      ["Catatan", "Nilai"],
      ["", 1],
      ["", 2],
      ["", 3],
    ]);
    table.columns.getItem("Nilai").delete();
    table.columns.getItem("Catatan").delete();
    const left = table.getRange();
    left.load("address");
    const beside = table.worksheet.getRange("D2:E5");
    beside.load("values");
    await context.sync();
    expect(left.address).toBe("Sheet1!B2:C5");
    expect(beside.values.flat().join("")).toBe("");
  });
});

it.each(["add", "delete"])("does not pretend to move the cells beside a table: %s", async (what) => {
  office.adapter.userType("Sheet1", "E3", "di samping");
  const change = Excel.run(async (context) => {
    const { columns } = context.workbook.tables.getItem("Inovasi");
    if (what === "add") columns.add(undefined, undefined, "Catatan");
    else columns.getItemAt(1).delete();
    await context.sync();
  });
  await expect(change).rejects.toMatchObject({ code: "NotImplemented" });
  office.adapter.userType("Sheet1", "E3", "");
});

it("refuses a column of a name that is there, and any column on a protected sheet", async () => {
  const add = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem("Inovasi").columns.add(undefined, undefined, name);
      await context.sync();
    });
  await expect(add("level")).rejects.toMatchObject({ code: "InvalidArgument" });
  office.adapter.protect("Sheet1", true);
  await expect(add("Catatan")).rejects.toMatchObject({ code: "AccessDenied" });
  office.adapter.protect("Sheet1", false);
});

it("finds the tables a range touches", async () => {
  await onSheet(async (sheet, context) => {
    const touched = sheet.getRange("C4:Z9").getTables();
    const contained = sheet.getRange("C4:Z9").getTables(true);
    touched.load("items/name");
    const count = contained.getCount();
    await context.sync();
    expect(touched.items.map((table) => table.name)).toEqual(["Inovasi"]);
    expect(count.value).toBe(0);
  });
});

it("moves what stands below a table down for its new rows, text and colours too", async () => {
  const { adapter } = office;
  adapter.userAddSheet("Bawah");
  adapter.userType("Bawah", "A1", [
    ["Nama", "Nilai"],
    ["Satu", 1],
    ["'=bukan rumus", "=1+1"],
  ]);
  const id = adapter.idOf("Bawah");
  adapter.setFormats(id, { top: 2, left: 0, bottom: 2, right: 0 }, [[{ fill: "#00FF00" }]]);
  adapter.userType("Bawah", "D3", "di samping");
  await Excel.run(async (context) => {
    const table = context.workbook.tables.add("Bawah!A1:B2", true);
    table.rows.add(undefined, [
      ["Dua", 2],
      ["Tiga", 3],
    ]);
    await context.sync();
  });
  expect(adapter.getFormulas(id, { top: 2, left: 0, bottom: 4, right: 3 })).toEqual([
    ["Dua", 2, "", "di samping"],
    ["Tiga", 3, "", ""],
    ["=bukan rumus", "=1+1", "", ""],
  ]);
  const fills = adapter.getFormats(id, { top: 2, left: 0, bottom: 4, right: 0 }).map(([cell]) => cell?.fill);
  expect(fills).toEqual([null, null, "#00FF00"]);
  adapter.userDeleteSheet("Bawah");
});

it("deletes a table with its cells", async () => {
  await onSheet(async (sheet, context) => {
    context.workbook.tables.getItemOrNullObject("Inovasi").delete();
    context.workbook.tables.load("count");
    const used = sheet.getRange("B2:C5").getUsedRangeOrNullObject(true);
    await context.sync();
    expect(context.workbook.tables.count).toBe(0);
    expect(used.isNullObject).toBe(true);
  });
});
