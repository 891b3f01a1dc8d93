/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { functionSupport } from "../../src/excel/host/functionSupport";
import { REQUIREMENT_SETS } from "../../preview/host/appContext";
import { bootOffice, type OfficeHost } from "../support/officeHost";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ requirementSets: { ...REQUIREMENT_SETS, CustomFunctionsRuntime: "1.2" } });
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

const ROWS = [
  [1, "Uji Satu", 80],
  [2, "Uji Dua", 100],
];

const maturity = (rows: (string | number)[][]): ReturnType<OfficeHost["callFunction"]> =>
  office.callFunction({ functionId: "MATURITY", params: [rows, 2026, null], caller: "Sheet1!Z1" });

test("an Excel that tells formulas no addresses is known", () => {
  expect(functionSupport()).toBe("noAddresses");
});

test("a range without its header is asked for it; with it all is well", async () => {
  expect(await maturity(ROWS)).toMatchObject({
    ok: true,
    value: [[expect.stringContaining("Sertakan baris judul dalam rentang.")]],
  });
  expect(await maturity([["No", "Nama Inovasi", "Kematangan"], ...ROWS])).toEqual({
    ok: true,
    value: [["Kematangan"], [80], [100]],
  });
});
