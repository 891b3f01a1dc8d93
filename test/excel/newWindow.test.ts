/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { strToU8, zipSync } from "fflate";
import { isExcelOnTheWeb, openInNewWindow } from "../../src/excel/host/newWindow";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

/** Larger than one call of `String.fromCharCode` takes. */
const FILE = zipSync({ "xl/workbook.xml": [strToU8("isi ".repeat(50_000)), { level: 0 }] });

beforeAll(async () => {
  office = await bootOffice();
});

beforeEach(() => {
  office.windows.length = 0;
  office.batches.length = 0;
  office.faults.next = null;
});

afterAll(() => office.dispose());

test("Excel gets the file as it is and opens it", async () => {
  expect(await openInNewWindow(FILE)).toBe(true);
  expect(office.windows.map((bytes) => Buffer.from(bytes).equals(Buffer.from(FILE)))).toEqual([true]);
});

test("a file that one request does not take is not sent", async () => {
  const large = new Uint8Array(3_745_000);
  large.set(FILE.subarray(0, 4));
  expect(await openInNewWindow(large)).toBe(false);
  expect(office.batches).toEqual([]);
  // A little below the limit the emulated Excel takes it.
  expect(await openInNewWindow(large.subarray(0, 3_735_000))).toBe(true);
});

test("what Excel refuses is not open, and a defect is no refusal", async () => {
  expect(await openInNewWindow(strToU8("tidak ada arsip"))).toBe(false);
  office.faults.next = () => ({ kind: "refused", code: "ApiNotFound" });
  expect(await openInNewWindow(FILE)).toBe(false);
  office.faults.next = null;
  const made = jest.spyOn(Excel, "createWorkbook").mockRejectedValue(new TypeError("a defect of ours"));
  await expect(openInNewWindow(FILE)).rejects.toThrow("a defect of ours");
  made.mockRestore();
});

test("Excel without the set is not asked", async () => {
  const asked = jest.spyOn(office.Office.context.requirements, "isSetSupported").mockReturnValue(false);
  expect(await openInNewWindow(FILE)).toBe(false);
  expect(asked).toHaveBeenCalledWith("ExcelApi", "1.8");
  expect(office.batches).toEqual([]);
  asked.mockRestore();
});

test("the emulated Excel is one on the web", () => {
  expect(isExcelOnTheWeb()).toBe(true);
});
