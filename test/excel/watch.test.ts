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

async function quiet(): Promise<void> {
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, BURST));
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }, { name: "Dua" }])) });
  watch = await watchWorkbook((change) => heard.push(change));
});

beforeEach(() => {
  heard.length = 0;
});

afterAll(() => office.dispose());

test("a burst of edits is told once, with all places", async () => {
  office.adapter.userType("Inovasi", "H2", 3);
  office.adapter.userType("Inovasi", "J3:K3", [[1, "ada"]]);
  await quiet();
  const sheetId = office.adapter.idOf("Inovasi");
  expect(heard).toEqual([
    {
      kind: "cells",
      changes: [
        { sheetId, area: { top: 1, left: 7, bottom: 1, right: 7 } },
        { sheetId, area: { top: 2, left: 9, bottom: 2, right: 10 } },
      ],
    },
  ]);
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
  const sheetId = office.adapter.idOf("Inovasi");
  expect(heard).toEqual([{ kind: "cells", changes: [{ sheetId, area: { top: 2, left: 7, bottom: 2, right: 7 } }] }]);
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

test("hears nothing after stop", async () => {
  await watch.stop();
  office.adapter.userType("Inovasi", "H2", 1);
  office.adapter.userAddSheet("Diam");
  await quiet();
  expect(heard).toEqual([]);
});
