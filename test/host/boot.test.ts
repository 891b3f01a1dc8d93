/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { OfficeHost } from "../support/officeHost";
import { bootOffice } from "../support/officeHost";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
});

it("starts the unmodified office.js as Excel on the web", () => {
  expect(office.info).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(Office.context.displayLanguage).toBe("id-ID");
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
});

it("reads and writes cells", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, "a"],
      [true, ""],
    ];
    range.load("values,address,valueTypes");
    await context.sync();
    expect(range.address).toBe("Sheet1!A1:B2");
    expect(range.values).toEqual([
      [1, "a"],
      [true, ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["Double", "String"],
      ["Boolean", "Empty"],
    ]);
  });
});

it("tells the add-in of the user's changes", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(`${event.address} ${event.source} ${event.triggerSource}`);
    });
    await context.sync();
  });
  office.adapter.userType("Sheet1", "C3", 5);
  await office.settle();
  expect(seen).toEqual(["C3 Local Unknown"]);
});

it("calls custom functions", async () => {
  CustomFunctions.associate("ADD", (a: number, b: number) => a + b);
  const result = await office.callFunction({ functionId: "ADD", params: [1, 2], caller: "Sheet1!A1" });
  expect(result).toEqual({ ok: true, value: 3 });
});
