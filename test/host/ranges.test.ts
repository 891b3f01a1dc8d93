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
    ["Nama", "Nilai"],
    ["Satu", 10],
    ["Dua", 20.5],
  ]);
});
afterAll(() => office.dispose());

/** Addresses of ranges made from B2:C4. */
function addresses(make: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range[]): Promise<string[]> {
  return onSheet(async (sheet, context) => {
    const ranges = make(sheet.getRange("B2:C4"), sheet);
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? "null" : range.address.replace("Sheet1!", "")));
  });
}

it("goes from one range to another", async () => {
  const found = await addresses((range) => [
    range.getCell(1, 1),
    range.getRow(0),
    range.getColumn(1),
    range.getLastRow(),
    range.getLastColumn(),
    range.getLastCell(),
    range.getRowsAbove(1),
    range.getRowsBelow(2),
    range.getColumnsBefore(1),
    range.getColumnsAfter(2),
    range.getOffsetRange(1, -1),
    range.getResizedRange(2, 1),
    range.getAbsoluteResizedRange(1, 4),
    range.getEntireRow(),
    range.getEntireColumn(),
    range.getBoundingRect("E6"),
  ]);
  expect(found).toEqual([
    "C3",
    "B2:C2",
    "C2:C4",
    "B4:C4",
    "C2:C4",
    "C4",
    "B1:C1",
    "B5:C6",
    "A2:A4",
    "D2:E4",
    "A3:B5",
    "B2:D6",
    "B2:E2",
    "2:4",
    "B:C",
    "B2:E6",
  ]);
});

it("finds intersections, used ranges and null objects", async () => {
  const found = await addresses((range, sheet) => [
    range.getIntersectionOrNullObject(sheet.getRange("C4:F9")),
    range.getIntersectionOrNullObject("F1:F2"),
    range.getIntersection("A:B"),
    sheet.getUsedRange(),
    sheet.getUsedRangeOrNullObject(true),
    sheet.getRange("A1:B3").getUsedRangeOrNullObject(),
    sheet.getRange("X1:Y2").getUsedRangeOrNullObject(),
    sheet.getRangeByIndexes(0, 1, 2, 3),
    sheet.getCell(4, 4),
    sheet.getRange(),
  ]);
  expect(found).toEqual(["C4", "null", "B2:B4", "B2:C4", "B2:C4", "B2:B3", "null", "B1:D2", "E5", "A:XFD"]);
});

it("does not count formats as used when only values are asked for", async () => {
  const found = await addresses((_range, sheet) => {
    sheet.getRange("F8").format.fill.color = "#FF0000";
    return [sheet.getUsedRange(), sheet.getUsedRange(true)];
  });
  expect(found).toEqual(["B2:F8", "B2:C4"]);
});

it("gives all scalar properties to an empty load, and nested ones by path", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B2:C3");
    range.load();
    const other = sheet.getRange("B2");
    other.load({ address: true, format: { fill: { color: true }, font: { bold: true } }, worksheet: { name: true } });
    await context.sync();
    expect(range.rowIndex).toBe(1);
    expect(range.columnIndex).toBe(1);
    expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([2, 2, 4]);
    expect([range.isEntireColumn, range.isEntireRow, range.rowHidden]).toEqual([false, false, false]);
    expect(range.formulas).toEqual([
      ["Nama", "Nilai"],
      ["Satu", 10],
    ]);
    expect(other.format.fill.color).toBe("#FFFFFF");
    expect(other.format.font.bold).toBe(false);
    expect(other.worksheet.name).toBe("Sheet1");
  });
});

it("gives no cell values for whole columns", async () => {
  await onSheet(async (sheet, context) => {
    const column = sheet.getRange("B:B");
    column.load("values,address,isEntireColumn,rowCount");
    await context.sync();
    expect(column.values).toBeNull();
    expect([column.address, column.isEntireColumn, column.rowCount]).toEqual(["Sheet1!B:B", true, 1_048_576]);
  });
});

it("quotes sheet names where Excel does", async () => {
  await Excel.run(async (context) => {
    const names = ["Data 2026", "OPD", "A1", "Ani's"];
    const ranges = names.map((name) => context.workbook.worksheets.add(name).getRange("A1"));
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    expect(ranges.map((range) => range.address)).toEqual(["'Data 2026'!A1", "OPD!A1", "'A1'!A1", "'Ani''s'!A1"]);
  });
});

it("keeps ranges over several syncs", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("B3");
    range.load("values");
    await context.sync();
    range.values = [["Tiga"]];
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["Tiga"]]);
  });
  await office.settle();
  expect(office.host.context.references.size).toBe(0);
});

it("selects, reads the selection, and leaves it alone on a sheet behind", async () => {
  await onSheet(async (sheet, context) => {
    sheet.activate();
    sheet.getRange("C3:C4").select();
    context.workbook.worksheets.getItem("OPD").getRange("A5").select();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    selected.load("address");
    active.load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!C3:C4");
    expect(active.address).toBe("Sheet1!C3");
  });
});

it("treats several areas as one", async () => {
  await onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("B2,C4:C5");
    areas.format.fill.color = "#ABCDEF";
    areas.load("address,areaCount,cellCount");
    areas.areas.load("items/address");
    areas.format.fill.load("color");
    await context.sync();
    expect([areas.areaCount, areas.cellCount, areas.address]).toEqual([2, 3, "Sheet1!B2,Sheet1!C4:C5"]);
    expect(areas.areas.items.map((item) => item.address)).toEqual(["Sheet1!B2", "Sheet1!C4:C5"]);
    expect(areas.format.fill.color).toBe("#ABCDEF");
    areas.clear("Formats");
    const plain = sheet.getRange("C4");
    plain.format.fill.load("color,pattern");
    await context.sync();
    expect([plain.format.fill.color, plain.format.fill.pattern]).toEqual(["#FFFFFF", "None"]);
  });
});

it("tells hidden rows and columns", async () => {
  office.adapter.hideRows("Sheet1", [2]);
  office.adapter.hideColumns("Sheet1", [2]);
  await onSheet(async (sheet, context) => {
    const ranges = ["B2:C2", "B3", "B2:B3", "C2"].map((address) => sheet.getRange(address));
    ranges.forEach((range) => range.load("rowHidden,columnHidden"));
    await context.sync();
    expect(ranges.map((range) => range.rowHidden)).toEqual([false, true, null, false]);
    expect(ranges.map((range) => range.columnHidden)).toEqual([null, false, false, true]);
  });
});
