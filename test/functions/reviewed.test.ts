/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet } from "../support/workbooks";

// A formula judges by the columns that it is given: the reviewer's levels count where Level Desk is in its range.

const WITHOUT = wideSheet(["SIPANDU", "Lapor Jalan", "Bank Sampah"].map((name) => ({ name }))).values;
const LEVELS: CellValue[] = ["Level Desk", "16=1", "34=0; 17 cukup", ""];
const WITH = WITHOUT.map((row, at) => [...row, LEVELS[at]!]);

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

async function ask(functionId: string, ...params: unknown[]): Promise<unknown> {
  const addresses = params.map(() => null);
  const call = { functionId, params: params as CellValue[], caller: "Sheet1!B2", parameterAddresses: addresses };
  const result = await office.callFunction(call);
  return result.ok ? result.value : result.error;
}

test.each<[string, CellValue[][], number]>([
  // 222 less 3 for one level of 16 and 4 for two of 34: 215 of twelve times 250; no SPD.
  ["with the column", WITH, (100 * 215) / (12 * 250)],
  ["without it", WITHOUT, (100 * 222) / (12 * 250)],
])("IID.SCORE of a range %s", async (_what, table, index) => {
  expect(await ask("SCORE", table, null, 2026, "bukti")).toBeCloseTo(index, 10);
  expect(await ask("SCORE", table, null, 2026, "klaim")).toBeCloseTo((100 * 222) / (12 * 250), 10);
});

test("IID.CHECK names what the reviewer lowers, and what cannot be read", async () => {
  const said = ((await ask("CHECK", WITH, 2026)) as unknown[][]).map(([cell]) => String(cell));
  expect(said[1]).toContain("peninjau menerimanya di level 1");
  expect(said[2]).toContain("peninjau tidak menerima buktinya");
  expect(said[2]).toContain("“17 cukup” pada Level Desk tidak dihitung");
  expect(said[3]).not.toContain("peninjau");
});
