/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readSheetLinks } from "../../src/excel/reading/links";
import type { Area, SheetData, SheetLink } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { workbook } from "../support/workbooks";

/** More cells than one request takes. */
const LONG = { rows: 2_000, columns: 30 };

const link = (row: number, column: number): SheetLink => ({ row, column, target: `https://b.go.id/${row}/${column}` });

function sheet(name: string, rows: number, columns: number, links: SheetLink[]): SheetData {
  const values = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, x) => `${row} ${x}`));
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [], links };
}

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({
    workbook: workbook(
      sheet("Pendek", 8, 4, [link(1, 1), link(4, 2), link(7, 3)]),
      sheet("Panjang", LONG.rows, LONG.columns, [link(0, 0), link(1_500, 7), link(1_999, 29)]),
    ),
  });
});
afterAll(() => office.dispose());
beforeEach(() => void (office.batches.length = 0));

test("areas of several sheets, and of one, are asked for in one request, and each gets its own", async () => {
  const found = await readSheetLinks([
    { sheet: "Pendek", area: area(0, 0, 4, 3) },
    { sheet: "Panjang", area: area(0, 0, 99, 9) },
    { sheet: "Pendek", area: area(4, 2, 7, 3) },
    { sheet: "Pendek", area: area(2, 0, 3, 3) },
  ]);
  expect(found).toEqual([[link(1, 1), link(4, 2)], [link(0, 0)], [link(4, 2), link(7, 3)], []]);
  expect(office.batches).toHaveLength(1);
});

test("an area that one request cannot take is read in parts, and those after it still get their own", async () => {
  const found = await readSheetLinks([
    { sheet: "Pendek", area: area(0, 0, 7, 1) },
    { sheet: "Panjang", area: area(0, 0, LONG.rows - 1, LONG.columns - 1) },
    { sheet: "Pendek", area: area(7, 3, 7, 3) },
  ]);
  expect(found).toEqual([[link(1, 1)], [link(0, 0), link(1_500, 7), link(1_999, 29)], [link(7, 3)]]);
  expect(office.batches.length).toBeGreaterThan(1);
});

test("also when Excel finds a request too large", async () => {
  const areasOf = (request: unknown): number => JSON.stringify(request).split('"GetCellProperties"').length - 1;
  office.faults.next = (request) => (areasOf(request) === 3 ? { kind: "too-large", what: "answer" } : null);
  const found = await readSheetLinks([
    { sheet: "Pendek", area: area(0, 0, 4, 3) },
    { sheet: "Panjang", area: area(0, 0, 9, 9) },
    { sheet: "Pendek", area: area(4, 2, 7, 3) },
  ]).finally(() => (office.faults.next = null));
  expect(found).toEqual([[link(1, 1), link(4, 2)], [link(0, 0)], [link(4, 2), link(7, 3)]]);
  expect(office.batches.map(({ request }) => areasOf(request))).toEqual([2, 1]);
});
