import { readWorkbook } from "../../src/workbook/index";
import { rowAt, type RowAt } from "../../src/workbook/reading/rowAt";
import type { CellValue, SheetData } from "../../src/workbook/types";
import { rules2026, wideHeader, wideSheet, workbook } from "../support/workbooks";

const width = wideHeader().length;

function line(...cells: CellValue[]): CellValue[] {
  return [...cells, ...Array.from({ length: width - cells.length }, () => null)];
}

const [header, first, second, third] = wideSheet([
  { name: "Antrean" },
  { name: "Kelas", included: "Tidak" },
  { name: "Pasar" },
]).values as [CellValue[], CellValue[], CellValue[], CellValue[]];

/** Rows 1-13: title, blank, header, group, innovation, left out, nameless, blank, innovation, total, blank, signature, blank. */
const sheet: SheetData = {
  ...wideSheet([]),
  values: [
    line("DAFTAR INOVASI DAERAH"),
    line(),
    header,
    line("Dinas Kesehatan"),
    first,
    second,
    [...third.slice(0, 1), "", ...third.slice(2)],
    line(),
    third,
    line("", "Jumlah", "", "", 2),
    line(),
    line("", "", "Mengetahui, Kepala Bappeda"),
  ],
  merges: [{ top: 3, left: 0, bottom: 3, right: 6 }],
};

const table = readWorkbook(workbook(sheet), rules2026).innovations!;

function kinds(from: number, to: number, given: SheetData | undefined = sheet): RowAt["kind"][] {
  return Array.from({ length: to - from + 1 }, (_, index) => rowAt(table, given, from + index).kind);
}

test("every kind of row is told apart", () => {
  expect(kinds(1, 13)).toEqual([
    "above",
    "above",
    "header",
    "section",
    "innovation",
    "excluded",
    "nameless",
    "blank",
    "innovation",
    "total",
    "below",
    "below",
    "below",
  ]);
});

test("an innovation comes with its record, one that is left out too", () => {
  expect(rowAt(table, sheet, 9)).toMatchObject({ kind: "innovation", record: { name: "Pasar" } });
  expect(rowAt(table, sheet, 6)).toMatchObject({ kind: "excluded", record: { name: "Kelas" } });
});

test("without the cells innovations, header and ends are still told", () => {
  const told = [1, 3, 5, 6, 7, 40].map((row) => rowAt(table, undefined, row).kind);
  expect(told).toEqual(["above", "header", "innovation", "excluded", "nameless", "below"]);
});

test("further rows of a name that is merged over several belong to it", () => {
  const rows = wideSheet([{ name: "Antrean" }, { name: "" }, { name: "Pasar" }]);
  const merged = { ...rows, merges: [{ top: 1, left: 1, bottom: 2, right: 1 }] };
  const found = readWorkbook(workbook(merged), rules2026).innovations!;
  expect(rowAt(found, merged, 3)).toMatchObject({ kind: "innovation", record: { name: "Antrean", row: 2 } });
  expect(rowAt(found, merged, 4)).toMatchObject({ kind: "innovation", record: { name: "Pasar" } });
});

test("an Excel table goes on below its last innovation", () => {
  const rows = wideSheet([{ name: "Antrean" }]);
  const longer: SheetData = {
    ...rows,
    values: [...rows.values, line(), line()],
    tables: [
      { name: "Tbl", area: { top: 0, left: 0, bottom: 3, right: width - 1 }, hasHeader: true, hasTotals: false },
    ],
  };
  const found = readWorkbook(workbook(longer), rules2026).innovations!;
  expect([3, 4, 5].map((row) => rowAt(found, longer, row).kind)).toEqual(["blank", "blank", "below"]);
});

describe("a single text over several columns", () => {
  /** The name of an innovation of which nothing else is filled in, or the heading of the rows below it. */
  const alone = (right: number): SheetData => ({
    ...wideSheet([]),
    values: [header, first, line(null, "Layanan Antar Jemput"), second],
    merges: [{ top: 2, left: 1, bottom: 2, right }],
  });

  test.each([
    [1, "one column", "innovation"],
    [2, "two columns: a name that needed room", "innovation"],
    [3, "three columns: a heading", "section"],
  ])("to column %i (%s)", (right, _, kind) => {
    const data = alone(right);
    const { innovations } = readWorkbook(workbook(data), rules2026);
    expect(innovations!.records.map(({ name }) => name)).toEqual(
      kind === "section" ? ["Antrean", "Kelas"] : ["Antrean", "Layanan Antar Jemput", "Kelas"],
    );
    expect(rowAt(innovations!, data, 3).kind).toBe(kind);
  });
});
