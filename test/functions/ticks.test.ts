/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { CellValue, SheetData } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { workbook } from "../support/workbooks";

/** Levels ticked in three columns an indicator, in two header rows below a title. */
const TICKED: SheetData = {
  name: "Centang",
  visible: true,
  top: 0,
  left: 0,
  values: [
    ["DAFTAR INOVASI", ...Array<CellValue>(11).fill("")],
    ["No", "Nama Inovasi", "Perangkat Daerah", "Regulasi Inovasi Daerah", "", "", "Ketersediaan dan peran SDM"],
    ["", "", "", 1, 2, 3, 1, 2, 3],
    [1, "Satu", "Dinas Kesehatan", "", "", "v", "v", "", ""],
    [2, "Dua", "Dinas Sosial", "v", "", "", "", "v", ""],
  ].map((row) => [...row, ...Array<CellValue>(9 - Math.min(9, row.length)).fill("")].slice(0, 9)),
  merges: [],
  tables: [],
};

type Blank = "" | 0 | null;

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(TICKED) });
  await import("../../src/functions/index");
});

afterAll(() => office.dispose());

/** The rows from one on, empty cells as a platform gives them. */
function cells(first: number, blank: Blank): CellValue[][] {
  return TICKED.values.slice(first - 1).map((row) => row.map((cell) => (cell === "" ? blank : cell)));
}

async function value(functionId: string, params: (CellValue | CellValue[][])[], parameterAddresses: (string | null)[]) {
  const result = await office.callFunction({ functionId, params, caller: "Centang!M2", parameterAddresses });
  if (!result.ok) throw new Error(`${result.error} ${result.message}`);
  return result.value;
}

test.each<Blank>(["", 0, null])("levels ticked below two header rows, blank cells as %p", async (blank) => {
  // In 2026 regulasi weighs 3, SDM 2: 3 x 3 + 2 = 11 and 3 + 2 x 2 = 7.
  const index = ((11 + 7) / 12 / 250) * 100;
  const whole = await value("SCORE", [cells(2, blank), 0, 2026, 0], ["Centang!A2:I5", null, null, null]);
  expect(whole).toBeCloseTo(index, 10);
  const body = await value("SCORE", [cells(4, blank), 0, 2026, 0], ["Centang!A4:I5", null, null, null]);
  expect(body).toBeCloseTo(index, 10);
  const rows = await value("MATURITY", [cells(4, blank), 2026, 0], ["Centang!A4:I5", null, null]);
  expect(rows).toEqual([[11], [7]]);
});
