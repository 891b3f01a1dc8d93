/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { OfficeHost } from "../support/officeHost";
import { bootOffice } from "../support/officeHost";
import { onSheet } from "./batch";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ evaluate: (formula) => (formula === "=1+1" ? 2 : "#NAME?") });
});
afterAll(() => office.dispose());

it("reads what an add-in writes as Excel would", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:G1");
    range.values = [["12", "50%", "true", "3/14/2026", "'007", "31/12/2026", "teks"]];
    range.load("values,numberFormat,valueTypes");
    await context.sync();
    expect(range.values).toEqual([[12, 0.5, true, 46095, "007", "31/12/2026", "teks"]]);
    expect(range.numberFormat).toEqual([["General", "0%", "General", "m/d/yyyy", "General", "General", "General"]]);
    expect(range.valueTypes[0]?.slice(0, 5)).toEqual(["Double", "Double", "Boolean", "Double", "String"]);
  });
});

it("keeps text in cells formatted as text", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A2:B3");
    range.numberFormat = [["@"]];
    range.values = [
      ["12", "1/2/2026"],
      ["a", null],
    ];
    range.load("values,numberFormatCategories");
    await context.sync();
    expect(range.values).toEqual([
      ["12", "1/2/2026"],
      ["a", ""],
    ]);
    expect(range.numberFormatCategories[0]).toEqual(["Text", "Text"]);
  });
});

it("fills every cell with a single value, and leaves cells of a null alone", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A4:B5");
    Object.assign(range, { values: "x" });
    sheet.getRange("A4:B4").values = [[null, "y"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["x", "y"],
      ["x", "x"],
    ]);
  });
});

it("keeps text behind an apostrophe, also when it looks like a formula", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("D1:D3");
    range.values = [["'=1+1"], ["''kutip'"], ["'1/2/2024"]];
    range.load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["=1+1"], ["'kutip'"], ["1/2/2024"]]);
    expect(range.valueTypes).toEqual([["String"], ["String"], ["String"]]);
  });
});

it("takes a formula in a text cell as text", async () => {
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("E1");
    cell.numberFormat = [["@"]];
    cell.values = [["=1+1"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["=1+1"]]);
  });
});

it("takes large blocks, which the library sends in parts", async () => {
  await onSheet(async (sheet, context) => {
    const rows = Array.from({ length: 2_000 }, (_, index) => [index, `baris ${index}`]);
    const range = sheet.getRange("K1:L2000");
    range.values = rows;
    range.load("values");
    await context.sync();
    expect(range.values).toEqual(rows);
  });
});

it("stores formulas and shows what they come to", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A6:B6");
    range.formulas = [["=1+1", "=FOO()"]];
    range.load("values,formulas,valueTypes");
    await context.sync();
    expect(range.formulas).toEqual([["=1+1", "=FOO()"]]);
    expect(range.values).toEqual([[2, "#NAME?"]]);
    expect(range.valueTypes).toEqual([["Double", "Error"]]);
    context.workbook.application.calculate("Full");
    await context.sync();
  });
});

it("shows numbers and dates as their formats and the culture say", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A7:F7");
    range.values = [[1234.5, 1234.5, 0.256, 46095, 46095, -2.5]];
    range.numberFormat = [["General", "#,##0.00", "0.0%", "dd/mm/yyyy", "d mmmm yyyy", "0"]];
    range.load("text,numberFormatCategories");
    await context.sync();
    expect(range.text).toEqual([["1234,5", "1.234,50", "25,6%", "14/03/2026", "14 Maret 2026", "-3"]]);
    expect(range.numberFormatCategories).toEqual([["General", "Number", "Percentage", "Date", "Date", "Number"]]);
  });
});

it("clears contents, formats or both", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A8:C8");
    range.values = [[1, 2, 3]];
    range.format.fill.color = "red";
    sheet.getRange("A8").clear("Contents");
    sheet.getRange("B8").clear("Formats");
    sheet.getRange("C8").clear();
    const cells = ["A8", "B8", "C8"].map((address) => sheet.getRange(address));
    cells.forEach((cell) => cell.load("values,format/fill/color"));
    await context.sync();
    expect(cells.map((cell) => [cell.values[0]?.[0], cell.format.fill.color])).toEqual([
      ["", "#FF0000"],
      [2, "#FFFFFF"],
      ["", "#FFFFFF"],
    ]);
  });
});

it("merges cells and keeps only the first value", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("E10:F11");
    range.values = [
      ["a", "b"],
      ["c", "d"],
    ];
    range.merge();
    const merged = sheet.getRange("A1:Z20").getMergedAreasOrNullObject();
    merged.load("address");
    range.load("values");
    const none = sheet.getRange("A1:B2").getMergedAreasOrNullObject();
    await context.sync();
    expect(merged.address).toBe("Sheet1!E10:F11");
    expect(none.isNullObject).toBe(true);
    expect(range.values).toEqual([
      ["a", ""],
      ["", ""],
    ]);
    range.values = [
      ["new", "lost"],
      ["lost", "lost"],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      ["new", ""],
      ["", ""],
    ]);
    range.unmerge();
    range.merge(true);
    const rows = range.getMergedAreasOrNullObject();
    rows.load("areaCount");
    await context.sync();
    expect(rows.areaCount).toBe(2);
  });
});

it("writes to unlocked cells of a protected sheet", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("H1:H2").format.protection.locked = false;
    await context.sync();
    office.adapter.protect("Sheet1", true);
    const cell = sheet.getRange("H2");
    cell.values = [["boleh"]];
    cell.load("values,format/protection/locked");
    sheet.protection.load("protected,options");
    await context.sync();
    expect(cell.values).toEqual([["boleh"]]);
    expect(cell.format.protection.locked).toBe(false);
    expect(sheet.protection.protected).toBe(true);
    expect(sheet.protection.options.allowFormatCells).toBe(false);
  });
  office.adapter.protect("Sheet1", false);
});
