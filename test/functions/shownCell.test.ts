/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { FunctionResult } from "../../preview/host/customFunctions";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { workbook } from "../support/workbooks";

const YEAR = 2026;
const ROWS = 300;

/** A column of numbers; from the third cell on with a percent format. Nothing stands in A2. */
const values: CellValue[][] = [[0.05], [""], ...Array.from({ length: ROWS }, (_, at) => [at / 100])];

let office: OfficeHost;

function call(functionId: string, params: CellValue[], address: string | null): Promise<FunctionResult> {
  const addresses = functionId === "LEVEL" ? [null, address, null, null] : [address, null];
  return office.callFunction({ functionId, params, caller: "Data!C1", parameterAddresses: addresses });
}

const level = (indicator: CellValue, value: CellValue, address: string | null): Promise<FunctionResult> =>
  call("LEVEL", [indicator, value, null, YEAR], address);

beforeAll(async () => {
  office = await bootOffice({
    workbook: workbook({ name: "Data", visible: true, top: 0, left: 1, values, merges: [], tables: [] }),
  });
  const id = office.adapter.sheets()[0]!.id;
  const formats = Array.from({ length: ROWS }, () => [{ numberFormat: "0.00%" }]);
  office.adapter.setFormats(id, { top: 2, left: 1, bottom: ROWS + 1, right: 1 }, formats);
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

test("a cell that shows 95 % is 95 percent, whatever Excel keeps of it", async () => {
  expect(await level(29, 0.95, "Data!B98")).toEqual(await level(29, "95%", null));
  expect(await level(29, 0.95, "Data!B98")).toEqual({ ok: true, value: 3 });
  expect(await call("PREDICATE", [0.66, YEAR], "Data!B69")).toEqual(await call("PREDICATE", [66, YEAR], null));
});

test("without the format the number is what it is, and a share that may be a fraction is asked about", async () => {
  expect(await level(29, 0.05, "Data!B1")).toMatchObject({ ok: false, error: "#VALUE!" });
  expect(await level(17, 12, "Data!B1")).toEqual(await level(17, 12, null));
});

test("an empty cell, which comes as 0 on the desktop, is no value", async () => {
  expect(await level(17, 0, "Data!B2")).toMatchObject({ ok: false, message: expect.stringContaining("Isi nilai") });
  expect(await level(17, 0, "Data!B3")).toMatchObject({ ok: false });
  expect(await level(17, 0, null)).toEqual({ ok: true, value: 0 });
});

test("a cell of another workbook is the number that it came as", async () => {
  expect(await level(17, 12, "'[Lain.xlsx]Data'!B3")).toEqual(await level(17, 12, null));
});

test("formulas down a column ask the sheet together", async () => {
  office.batches.length = 0;
  const rows = Array.from({ length: ROWS }, (_, at) => at);
  const levels = await Promise.all(rows.map((at) => level("5a", at / 100, `Data!B${at + 3}`)));
  const typed = await Promise.all(rows.map((at) => level("5a", `${at}%`, null)));
  expect(levels).toEqual(typed);
  expect(office.batches.length).toBeGreaterThan(0);
  expect(office.batches.length).toBeLessThan(6);
});
