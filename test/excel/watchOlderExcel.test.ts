/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { REQUIREMENT_SETS } from "../../preview/host/appContext";
import { writeExcel } from "../../src/excel/host/run";
import { watchWorkbook, type Watch, type WorkbookChange } from "../../src/excel/reading/watch";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

/** Until a burst of edits has been told. */
const BURST = 300;
/** Until an edit cannot be the echo of our own write any more. */
const ECHO = 450;

let office: OfficeHost;
let watch: Watch;
const heard: WorkbookChange[] = [];

async function pause(milliseconds: number): Promise<void> {
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function write(): Promise<void> {
  await writeExcel(async (context) => {
    context.workbook.worksheets.getItem("Inovasi").getRange("B2").values = [["Kami"]];
    await context.sync();
  });
}

/** An edit is told at once and when it has settled. */
const edited = (row: number) =>
  [false, true].map((settled) => ({
    kind: "cells",
    changes: [{ sheetId: office.adapter.idOf("Inovasi"), area: { top: row, left: 7, bottom: row, right: 7 } }],
    settled,
  }));

// Before 1.14 an event does not say which program made it; only the time tells our own writes from the user's edits.
beforeAll(async () => {
  const requirementSets = { ...REQUIREMENT_SETS, ExcelApi: "1.13" };
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }, { name: "Dua" }])), requirementSets });
  watch = await watchWorkbook((change) => void heard.push(change), Date.now);
});

beforeEach(async () => {
  await pause(ECHO);
  heard.length = 0;
});

afterAll(async () => {
  await watch.stop();
  office.dispose();
});

test("what changes right after our own write is taken for its echo", async () => {
  await write();
  await pause(BURST);
  expect(heard).toEqual([]);
});

test("but not what a co-author changes meanwhile", async () => {
  await write();
  office.adapter.coauthorType("Inovasi", "H3", 1);
  await pause(BURST);
  expect(heard).toEqual(edited(2));
});

test("nor what the user changes later", async () => {
  await write();
  await pause(ECHO);
  office.adapter.userType("Inovasi", "H2", 1);
  await pause(BURST);
  expect(heard).toEqual(edited(1));
});
