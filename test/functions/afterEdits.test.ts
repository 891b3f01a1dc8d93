/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import fc from "fast-check";
import { memory } from "../../src/functions/memory/memory";
import type { CellValue } from "../../src/workbook/types";
import { region } from "../property/regions";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet } from "../support/workbooks";

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice();
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

const typed = fc.constantFrom<CellValue>(0, 1, 2, 3, "", "menyusul", "foto.jpg", "Total", "Inovasi azz", 45444);
const edits = fc.array(fc.tuple(fc.nat(6), fc.nat(46), typed), { minLength: 1, maxLength: 4 });

const CALLS = [
  { functionId: "SCORE", rest: [null, 2026, "bukti"] },
  { functionId: "STATUS", rest: [2026] },
  { functionId: "CHECK", rest: [2026] },
];

const copied = (values: readonly CellValue[][]): CellValue[][] => values.map((cells) => [...cells]);

/** What some formulas over one range show; Excel hands over new arrays each time. */
async function shown(values: CellValue[][]): Promise<unknown[]> {
  const results: unknown[] = [];
  for (const { functionId, rest } of CALLS) {
    const params = [copied(values), ...rest];
    results.push(await office.callFunction({ functionId, params, caller: "Lain!B2", parameterAddresses: [null] }));
  }
  return results;
}

test("after edits formulas show what they would show in a workbook that was just opened", async () => {
  await fc.assert(
    fc.asyncProperty(region, edits, async (rows, changes) => {
      const values = copied(wideSheet(rows).values);
      await shown(values);
      const seen: unknown[][] = [];
      const states: CellValue[][][] = [];
      for (const [row, column, value] of changes) {
        values[row % values.length]![column] = value;
        seen.push(await shown(values));
        states.push(copied(values));
      }
      for (const [index, state] of states.entries()) {
        memory.forget();
        expect(seen[index]).toEqual(await shown(state));
      }
    }),
    { numRuns: 8 },
  );
});
