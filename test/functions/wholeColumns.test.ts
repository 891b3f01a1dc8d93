/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { areaAddress } from "../../src/workbook/index";
import type { CellValue } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

// Formulas are given whole columns as well: =IID.SCORE(A:AU; SPD!A:D) holds a million rows of which three are filled.

const TABLE = wideSheet(["SIPANDU", "Lapor Jalan", "Bank Sampah"].map((name) => ({ name })));
const REGION = spdSheet(2);
const ROWS = 20_000;

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(TABLE, REGION) });
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

interface Given {
  cells: CellValue[][];
  address: string;
}

/** All columns of a sheet down to a row that nobody fills, empty cells as a platform hands them over. */
function columnsOf({ name, values }: { name: string; values: CellValue[][] }, empty: "" | 0 | null): Given {
  const width = values[0]!.length;
  const cells = Array.from({ length: ROWS }, (_, row): CellValue[] =>
    Array.from({ length: width }, (_, column) => {
      const cell = values[row]?.[column] ?? null;
      return cell === null || cell === "" ? empty : cell;
    }),
  );
  return { cells, address: `${name}!${areaAddress({ top: 0, left: 0, bottom: ROWS - 1, right: width - 1 })}` };
}

async function ask(functionId: string, given: (Given | null)[], ...rest: CellValue[]): Promise<unknown> {
  const call = {
    functionId,
    params: [...given.map((one) => one?.cells ?? null), ...rest] as CellValue[],
    caller: "Ringkasan!B2",
    parameterAddresses: [...given.map((one) => one?.address ?? null), ...rest.map(() => null)],
  };
  const result = await office.callFunction(call);
  return result.ok ? result.value : result.error;
}

describe.each([[""], [0], [null]] as const)("with %j for an empty cell", (empty) => {
  const table = columnsOf(TABLE, empty);
  const region = columnsOf(REGION, empty);

  test("the index is that of what is filled", async () => {
    // SPD 42 and a mean maturity of 222 / 12 of 250; the count score stays closed with one affair of basic service.
    expect(await ask("SCORE", [table, region], 2026, "klaim")).toBeCloseTo((100 * (42 + 222 / 12)) / 250, 10);
    expect(await ask("SPD", [region], 2026)).toBe(42);
  });

  test("a column of results is as long as the range, with nothing below what is filled", async () => {
    const maturities = (await ask("MATURITY", [table], 2026, "klaim")) as unknown[][];
    expect(maturities).toHaveLength(ROWS);
    expect(maturities.slice(0, 4)).toEqual([["Kematangan"], [74], [74], [74]]);
    expect(new Set(maturities.slice(4).flat())).toEqual(new Set([""]));
  });
});

test("Excel is asked for what is filled and little more, and for an edit in it again", async () => {
  const table = columnsOf(TABLE, "");
  await ask("SCORE", [table, null], 2026, "klaim");
  office.batches.length = 0;
  table.cells[1]![0] = "SIPANDU BARU";
  await ask("SCORE", [table, null], 2026, "klaim");
  const loaded = JSON.stringify(office.batches.map(({ response }) => response)).length;
  // Formats and kinds of a hundred rows are some hundred kilobytes, of twenty thousand they are tens of millions.
  expect(loaded).toBeGreaterThan(1_000);
  expect(loaded).toBeLessThan(500_000);
});

test("what stands far below is not forgotten", async () => {
  const far = columnsOf(TABLE, 0);
  const [header, first] = TABLE.values as [CellValue[], CellValue[]];
  const cells = first.map((cell, at) => (at === header.indexOf("Nama Inovasi") ? "Jauh di Bawah" : cell));
  far.cells[15_000] = cells;
  const { id } = office.adapter.sheets().find(({ name }) => name === TABLE.name)!;
  const area = { top: 15_000, left: 0, bottom: 15_000, right: cells.length - 1 };
  office.adapter.setCells(id, area, [cells]);
  const maturities = (await ask("MATURITY", [far], 2026, "klaim")) as unknown[][];
  expect(maturities[15_000]).toEqual([74]);
});
