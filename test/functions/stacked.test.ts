/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";

// As the guide shows it: sheets of one layout stacked by VSTACK, an array that belongs to no sheet and whose empty cells are 0.

const HEADER = ["No", "Nama Inovasi", "Perangkat Daerah", "Urusan", "Kematangan"];
const EMPTY = HEADER.map((): CellValue => 0);
const rows = (opd: string, ...maturities: number[]): CellValue[][] =>
  maturities.map((maturity, index) => [index + 1, `${opd} ${index + 1}`, opd, "Kesehatan", maturity]);
const FIRST = [HEADER, ...rows("Dinkes", 80, 70.5), EMPTY];
const SECOND = [...rows("Dindik", 60), EMPTY, EMPTY];

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

test.each<[about: string, stack: CellValue[][]]>([
  ["the header of the first", [...FIRST, ...SECOND]],
  ["the header of each", [...FIRST, HEADER, ...SECOND]],
])("IID.SCORE of stacked sheets with %s", async (_, stack) => {
  const call = {
    functionId: "SCORE",
    params: [stack, null, 2026, null],
    caller: "Sheet1!B2",
    parameterAddresses: [null],
  };
  const result = await office.callFunction(call);
  // 80 + 70,5 + 60 in twelve is 17,541667; one basic service gives no count score; / 2,5.
  expect(result).toMatchObject({ ok: true, value: expect.closeTo(7.016667, 5) as number });
});
