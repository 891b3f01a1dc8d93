/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { writeExcel } from "../../src/excel/host/run";
import { watchWorkbook, type Watch, type WorkbookChange } from "../../src/excel/reading/watch";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

const BURST = 300;

let office: OfficeHost;
let watch: Watch;
const heard: WorkbookChange[] = [];
/** What the listener waits for before it is done with what it was told. */
let work: Promise<void> | null = null;
let now = 1_000;

async function quiet(): Promise<void> {
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, BURST));
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }, { name: "Dua" }])) });
  watch = await watchWorkbook(
    async (change) => {
      heard.push(change);
      await work;
    },
    () => now,
  );
});

beforeEach(() => {
  heard.length = 0;
});

afterAll(() => office.dispose());

/** A row of a column of levels. */
const level = (row: number) => ({
  sheetId: office.adapter.idOf("Inovasi"),
  area: { top: row, left: 7, bottom: row, right: 7 },
});
const atOnce = (...rows: number[]) => ({ kind: "cells", changes: rows.map(level), settled: false });
const settled = (...rows: number[]) => ({ kind: "cells", changes: rows.map(level), settled: true });
const untilHeard = async (count: number): Promise<void> => {
  while (heard.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
};

test("a burst of edits is told at once with all places, and once more when it is over", async () => {
  office.adapter.userType("Inovasi", "H2", 3);
  office.adapter.userType("Inovasi", "J3:K3", [[1, "ada"]]);
  await untilHeard(1);
  const changes = [level(1), { ...level(2), area: { top: 2, left: 9, bottom: 2, right: 10 } }];
  expect(heard).toEqual([{ kind: "cells", changes, settled: false }]);
  await quiet();
  expect(heard.slice(1)).toEqual([{ kind: "cells", changes, settled: true }]);
});

test("edits that come while something is made of others are gathered, and nothing is lost", async () => {
  let done = (): void => undefined;
  work = new Promise((resolve) => (done = resolve));
  office.adapter.userType("Inovasi", "H2", 1);
  await untilHeard(1);
  office.adapter.userType("Inovasi", "H3", 1);
  office.adapter.userType("Inovasi", "H2", 2);
  await new Promise((resolve) => setTimeout(resolve, BURST / 3));
  expect(heard).toEqual([atOnce(1)]);
  done();
  work = null;
  await untilHeard(2);
  await quiet();
  expect(heard).toEqual([atOnce(1), atOnce(2, 1), settled(1, 2, 1)]);
});

test("after long work an edit waits until it is over, at the longest, and the next one is told at once again", async () => {
  let done = (): void => undefined;
  work = new Promise((resolve) => (done = resolve));
  office.adapter.userType("Inovasi", "H2", 1);
  await untilHeard(1);
  work = null;
  now += 60_000;
  done();
  await quiet();
  office.adapter.userType("Inovasi", "H3", 2);
  await quiet();
  expect(heard).toEqual([atOnce(1), settled(1), settled(2)]);
  now += 60_000;
  office.adapter.userType("Inovasi", "H2", 3);
  await quiet();
  expect(heard.slice(3)).toEqual([atOnce(1), settled(1)]);
});

test("what moves rows leaves no time for single ones", async () => {
  office.adapter.userType("Inovasi", "H2", 3);
  office.adapter.userAddSheet("Baru");
  await quiet();
  office.adapter.userDeleteSheet("Baru");
  await quiet();
  expect(heard.filter(({ kind }) => kind === "cells")).toEqual([]);
  expect(heard.filter(({ kind }) => kind === "structure")).toHaveLength(2);
});

test("our own writes are not told", async () => {
  await writeExcel(async (context) => {
    context.workbook.worksheets.getItem("Inovasi").getRange("B2").values = [["Kami"]];
    await context.sync();
  });
  await quiet();
  expect(heard).toEqual([]);
});

test("a co-author's edit is told like the user's own", async () => {
  office.adapter.coauthorType("Inovasi", "H3", 1);
  await quiet();
  expect(heard).toEqual([atOnce(2), settled(2)]);
});

test("sheets that come, go or change their name mean reading everything again", async () => {
  office.adapter.userAddSheet("Baru");
  office.adapter.userRenameSheet("Baru", "Lain");
  const sheetId = office.adapter.idOf("Lain");
  office.adapter.userDeleteSheet("Lain");
  await quiet();
  // What was read from a sheet that is gone cannot wait for the reading.
  expect(heard.filter(({ kind }) => kind !== "moved")).toEqual([{ kind: "deleted", sheetId }, { kind: "structure" }]);
});

test("so do the sheets of co-authors", async () => {
  office.adapter.coauthorAddSheet("Rekan");
  const sheetId = office.adapter.idOf("Rekan");
  office.adapter.coauthorDeleteSheet("Rekan");
  await quiet();
  expect(heard).toEqual([{ kind: "deleted", sheetId }, { kind: "structure" }]);
});

test("tells at once that the user went elsewhere", async () => {
  office.adapter.userSelect("Inovasi", "C3");
  await office.settle();
  expect(heard).toContainEqual({ kind: "moved" });
});

test("hears nothing after stop, not even what was gathered before", async () => {
  let done = (): void => undefined;
  work = new Promise((resolve) => (done = resolve));
  office.adapter.userType("Inovasi", "H2", 3);
  await untilHeard(1);
  office.adapter.userType("Inovasi", "H3", 3);
  await office.settle();
  await watch.stop();
  done();
  work = null;
  heard.length = 0;
  office.adapter.userType("Inovasi", "H2", 1);
  office.adapter.userAddSheet("Diam");
  await quiet();
  expect(heard).toEqual([]);
});
