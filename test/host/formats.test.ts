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

it("writes and reads formats, and gives null where cells differ", async () => {
  await onSheet(async (sheet, context) => {
    const { format } = sheet.getRange("A1:B2");
    format.fill.color = "yellow";
    format.font.bold = true;
    format.font.italic = true;
    format.font.color = "#112233";
    format.font.size = 14;
    format.wrapText = true;
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    sheet.getRange("B2").format.font.bold = false;
    sheet.getRange("A1").format.fill.clear();
    format.load("wrapText,horizontalAlignment,verticalAlignment");
    format.font.load();
    format.fill.load("color");
    await context.sync();
    expect(format.font.bold).toBeNull();
    expect(format.fill.color).toBeNull();
    expect([format.font.italic, format.font.color, format.font.size]).toEqual([true, "#112233", 14]);
    expect([format.wrapText, format.horizontalAlignment, format.verticalAlignment]).toEqual([true, "Center", "Top"]);
  });
});

it("sizes columns and rows", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("C1").values = [["Judul yang agak panjang\ndua baris"]];
    const column = sheet.getRange("C:C");
    column.format.autofitColumns();
    sheet.getRange("C1").format.autofitRows();
    sheet.getRange("D1").getEntireColumn().format.columnWidth = 80;
    sheet.getRange("A5:A6").format.rowHeight = 30;
    const ranges = ["C1", "D1", "C1:D1", "A5:A6"].map((address) => sheet.getRange(address).format);
    ranges.forEach((format) => format.load("columnWidth,rowHeight"));
    await context.sync();
    expect(ranges[0]?.columnWidth).toBeGreaterThan(100);
    expect(ranges[0]?.rowHeight).toBe(30);
    expect(ranges[1]?.columnWidth).toBe(80);
    expect(ranges[2]?.columnWidth).toBeNull();
    expect(ranges[3]?.rowHeight).toBe(30);
  });
});

it("makes rows as high as the texts that wrap in any of their cells", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("H20:I21").values = [
      ["a", "Sepuluh kata yang tidak muat dalam satu baris kolom ini"],
      ["b", "Sepuluh kata yang tidak muat dalam satu baris kolom ini"],
    ];
    sheet.getRange("I:I").format.columnWidth = 80;
    sheet.getRange("I20").format.wrapText = true;
    sheet.getRange("H20:H21").format.autofitRows();
    const rows = ["H20", "H21"].map((address) => sheet.getRange(address).format.load("rowHeight"));
    await context.sync();
    expect(rows[0]!.rowHeight).toBeGreaterThanOrEqual(60);
    expect(rows[1]!.rowHeight).toBe(15);
  });
});

it("reads and writes the properties of many cells in one call", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("F1:G2");
    range.setCellProperties([
      [{ format: { fill: { color: "#00FF00" }, font: { bold: true } } }, {}],
      [{}, { format: { font: { color: "#FF0000" } } }],
    ]);
    const options = { address: true, format: { fill: { color: true }, font: { bold: true, color: true } } };
    const result = range.getCellProperties(options);
    await context.sync();
    const plain = { fill: { color: "#FFFFFF" }, font: { bold: false, color: "#000000" } };
    expect(result.value).toEqual([
      [
        { address: "Sheet1!F1", format: { fill: { color: "#00FF00" }, font: { bold: true, color: "#000000" } } },
        { address: "Sheet1!G1", format: plain },
      ],
      [
        { address: "Sheet1!F2", format: plain },
        { address: "Sheet1!G2", format: { ...plain, font: { bold: false, color: "#FF0000" } } },
      ],
    ]);
    range.setCellProperties([
      [{ format: { fill: { pattern: "None" } } }, {}],
      [{}, {}],
    ]);
    const after = range.getCellProperties({ format: { fill: { pattern: true } } });
    await context.sync();
    expect(after.value[0]?.[0]).toEqual({ format: { fill: { pattern: "None" } } });
  });
});

it("keeps a range of numbers in place of a list, and knows which cells are within it", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("J1:J4");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "0,1" } };
    range.dataValidation.rule = { decimal: { formula1: 0, formula2: 10, operator: "Between" } };
    range.values = [[11], ["8"], [9.5], [""]];
    const { dataValidation } = sheet.getRange("J1:J2");
    const good = sheet.getRange("J3:J4").dataValidation;
    dataValidation.load("type,rule,valid");
    good.load("valid");
    await context.sync();
    expect(dataValidation.type).toBe("Decimal");
    expect(dataValidation.rule).toEqual({ decimal: { formula1: 0, formula2: 10, operator: "Between" } });
    // The text of a number is no number here: the cell holds one that was typed.
    expect([good.valid, dataValidation.valid]).toEqual([true, null]);
    range.dataValidation.clear();
    await context.sync();
  });
});

it("keeps a list validation with its alert and prompt", async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("H1:H3");
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "0,1,2,3" } };
    range.dataValidation.errorAlert = { message: "0 sampai 3", title: "Level", style: "Warning", showAlert: true };
    range.dataValidation.prompt = { message: "Pilih level", title: "Level", showPrompt: true };
    range.values = [[1], ["lima"], [""]];
    const { dataValidation } = sheet.getRange("H2");
    dataValidation.load("type,rule,errorAlert,prompt,valid");
    range.dataValidation.load("valid");
    await context.sync();
    expect(dataValidation.type).toBe("List");
    expect(dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: "0,1,2,3" } });
    expect(dataValidation.errorAlert).toMatchObject({ message: "0 sampai 3", title: "Level", style: "Warning" });
    expect(dataValidation.prompt).toMatchObject({ message: "Pilih level", showPrompt: true });
    expect([dataValidation.valid, range.dataValidation.valid]).toEqual([false, null]);
    range.dataValidation.clear();
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("None");
  });
});

it("takes the items of a list from another sheet", async () => {
  office.adapter.userAddSheet("Daftar");
  office.adapter.userType("Daftar", "A1", [["Digital"], ["Non Digital"]]);
  await onSheet(async (sheet, context) => {
    const cell = sheet.getRange("J1");
    cell.values = [["Digital"]];
    cell.dataValidation.rule = { list: { inCellDropDown: true, source: "=Daftar!$A$1:$A$2" } };
    cell.dataValidation.load("valid");
    await context.sync();
    expect(cell.dataValidation.valid).toBe(true);
  });
});
