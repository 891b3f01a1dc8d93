/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { ExcelProblem } from "../../src/excel/host/problem";
import { readArea, readWorkbookData } from "../../src/excel/reading/read";
import type { SheetData } from "../../src/workbook/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

const WIDE_ROWS = 2_000;

function sheet(name: string, values: SheetData["values"], part: Partial<SheetData> = {}): SheetData {
  return { name, visible: true, top: 0, left: 0, values, merges: [], tables: [], ...part };
}

let office: OfficeHost;

beforeAll(async () => {
  const long = "x".repeat(60);
  office = await bootOffice({
    workbook: workbook(
      wideSheet([{ name: "Satu" }, { name: "Dua" }]),
      sheet("Bergeser", [["judul"], ["isi"]], {
        top: 4,
        left: 2,
        visible: false,
        merges: [{ top: 4, left: 2, bottom: 4, right: 3 }],
        tables: [{ name: "Tabel1", area: { top: 4, left: 2, bottom: 5, right: 2 }, hasHeader: true, hasTotals: false }],
      }),
      sheet("Kosong", []),
      sheet(
        "Besar",
        Array.from({ length: WIDE_ROWS }, (_, row) =>
          Array.from({ length: 60 }, (_, column) => `${row} ${column} ${long}`),
        ),
      ),
    ),
  });
});

afterAll(() => office.dispose());

test("reads all sheets with their places, tables, merges and visibility", async () => {
  const data = await readWorkbookData();
  expect(data.sheets.map(({ name }) => name)).toEqual(["Inovasi", "Bergeser", "Kosong", "Besar"]);
  expect(data.sheets[0]?.values[1]?.[1]).toBe("Satu");
  expect(data.sheets[1]).toMatchObject({
    visible: false,
    top: 4,
    left: 2,
    merges: [{ top: 4, left: 2, bottom: 4, right: 3 }],
    tables: [{ name: "Tabel1", area: { top: 4, left: 2, bottom: 5, right: 2 }, hasHeader: true, hasTotals: false }],
  });
  expect(data.sheets[1]?.values.map((row) => row[0])).toEqual(["judul", "isi"]);
  expect(data.sheets[2]?.values).toEqual([]);
  expect([...data.sheetIds.values()]).toEqual(["Inovasi", "Bergeser", "Kosong", "Besar"]);
});

test("percentages come as people see them", async () => {
  office.adapter.userType("Bergeser", "C6", "8,17%");
  expect(await readArea("Bergeser", { top: 5, left: 2, bottom: 5, right: 2 })).toEqual([["8,17%"]]);
  office.adapter.userType("Bergeser", "C6", "isi");
  expect(await readArea("Bergeser", { top: 5, left: 2, bottom: 5, right: 2 })).toEqual([["isi"]]);
});

test("halves what is too large for one answer until everything is read", async () => {
  office.batches.length = 0;
  const data = await readWorkbookData();
  const large = data.sheets[3]!.values;
  expect(large).toHaveLength(WIDE_ROWS);
  expect(large[WIDE_ROWS - 1]?.[59]).toMatch(/^1999 59 x/);
  const answers = office.batches.map(({ response }) => JSON.stringify(response).length);
  expect(Math.max(...answers)).toBeLessThan(6 * 1024 * 1024);
});

test("a cell far away leaves the rest of its sheet readable, and is told with its address", async () => {
  const { adapter } = office;
  adapter.userType("Bergeser", "AZ1048576", " ");
  const data = await readWorkbookData();
  expect(data.sheets[1]).toMatchObject({ top: 4, left: 2, notRead: "AZ1048576" });
  expect(data.sheets[1]!.values.map((row) => row[0])).toEqual(["judul", "isi"]);
  expect(data.sheets[0]).not.toHaveProperty("notRead");
  expect(data.sheets[3]!.values).toHaveLength(WIDE_ROWS);
  adapter.userType("Bergeser", "AZ1048576", "");

  adapter.userType("Kosong", "IW10001", "jauh");
  adapter.userType("Kosong", "A1000000", "jauh");
  const empty = (await readWorkbookData()).sheets[2]!;
  expect(empty).toMatchObject({ values: [], notRead: "IW1000000" });
  adapter.userType("Kosong", "IW10001", "");
  adapter.userType("Kosong", "A1000000", "");
});

test("tells the date system that Excel calculates with", async () => {
  expect((await readWorkbookData()).date1904).toBe(false);
  const { document } = office.host.context;
  document.date1904 = true;
  expect((await readWorkbookData()).date1904).toBe(true);
  document.date1904 = false;
});

test("re-reads rows in one sync", async () => {
  office.batches.length = 0;
  const rows = await readArea("Inovasi", { top: 1, bottom: 1, left: 0, right: 6 });
  expect(rows).toEqual([[1, "Satu", "Dinas Kesehatan", "Kesehatan", "Penerapan", 45352, 45444]]);
  expect(office.batches).toHaveLength(1);
});

test("waits quietly while a cell is being typed in, then reads", async () => {
  office.adapter.setEditing(true);
  setTimeout(() => office.adapter.setEditing(false), 200);
  await expect(readArea("Inovasi", { top: 0, bottom: 0, left: 1, right: 1 })).resolves.toEqual([["Nama Inovasi"]]);
});

test("gives up on a cell that stays open, with the code for it", async () => {
  office.adapter.setEditing(true);
  const reading = readArea("Inovasi", { top: 0, bottom: 0, left: 0, right: 0 });
  await expect(reading).rejects.toMatchObject({ code: "cell-edit" });
  office.adapter.setEditing(false);
});

test("names the sheet that is gone", async () => {
  const error = await readArea("Hilang", { top: 0, bottom: 0, left: 0, right: 0 }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ExcelProblem);
  expect(error).toMatchObject({ code: "sheet-missing", sheet: "Hilang" });
});
