/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { sessionTexts } from "../../src/actions/session/session.texts";
import { yearProblemTexts } from "../../src/i18n/problems/yearProblem.texts";
import type { Clock } from "../../src/actions/session/jobs/clock";
import { changeInWorkbook, placeInWorkbook } from "../../src/actions/shared/placed";
import { columnIndex } from "../../src/workbook/index";
import { createSession } from "../../src/actions/session/session";
import type { Session } from "../../src/actions/types";
import { newestRules, spdIndicators } from "../../src/rules/index";
import type { CellValue } from "../../src/workbook/types";
import { readSettings } from "../../src/excel/stored/settings";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { analyzeWorkbook, spdSheet, wideSheet, workbook } from "../support/workbooks";

const BURST = 300;
const ROWS = Array.from({ length: 200 }, (_, i) => ({ name: `Inovasi nomor ${i + 1}`, levels: 2 }));
/** The level of indicator 16. */
const LEVEL = "H";

let office: OfficeHost;
let session: Session;
const jobs: { at: number; job: () => void; off: boolean }[] = [];
let now = 1_000;

const clock: Clock = {
  now: () => now,
  after(milliseconds, job) {
    const entry = { at: now + milliseconds, job, off: false };
    jobs.push(entry);
    return () => {
      entry.off = true;
    };
  },
};

function pass(milliseconds: number): void {
  now += milliseconds;
  for (const entry of jobs.splice(0)) {
    if (entry.off) continue;
    if (entry.at <= now) entry.job();
    else jobs.push(entry);
  }
}

async function quiet(): Promise<void> {
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, BURST));
  await office.settle();
  while (session.state().busy) await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet(ROWS), spdSheet(2)) });
  session = createSession({ clock });
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

test("starts with the analysis of the workbook", async () => {
  expect(session.state().status).toBe("loading");
  await session.start();
  const state = session.state();
  expect(state.status).toBe("ready");
  expect(state).toMatchObject({
    busy: false,
    year: 2026,
    locale: "id",
    problem: null,
    updatedAt: 1_000,
    marked: false,
  });
  expect(state.analysis?.claimed).toEqual(analyzeWorkbook(workbook(wideSheet(ROWS), spdSheet(2))).claimed);
});

test("typing a level is read in one sync, looked at once more when it has settled, and changes the index", async () => {
  const before = session.state().analysis?.claimed.index ?? 0;
  await quiet();
  office.batches.length = 0;
  office.adapter.userType("Inovasi", `${LEVEL}2`, 3);
  await quiet();
  expect(session.state().analysis?.claimed.index).toBeGreaterThan(before);
  expect(session.state().analysis?.innovations[0]?.levels["regulasi"]).toBe(3);
  expect(office.batches).toHaveLength(2);
});

test("edits on the SPD sheet count too, edits elsewhere do not disturb", async () => {
  const before = session.state().analysis?.claimed.spd;
  office.adapter.userType("SPD", "C2", 3);
  await quiet();
  expect(session.state().analysis?.claimed.spd).toBe((before ?? 0) + 1);
});

test("a row added below is found", async () => {
  const n = session.state().analysis?.claimed.n ?? 0;
  office.adapter.userType("Inovasi", "A202", [[201, "Inovasi baru", "Dinas Sosial"]]);
  await quiet();
  expect(session.state().analysis?.claimed.n).toBe(n + 1);
});

test("what raised no event is found by the sweep after the next edit", async () => {
  office.adapter.setFormulaValue("Inovasi", "B3", "Diganti diam-diam");
  office.adapter.userType("Inovasi", `${LEVEL}5`, 1);
  await quiet();
  expect(session.state().analysis?.innovations[1]?.name).toBe("Inovasi nomor 2");
  pass(5_000);
  await quiet();
  expect(session.state().analysis?.innovations[1]?.name).toBe("Diganti diam-diam");
});

test("a sweep that finds nothing new disturbs nobody", async () => {
  office.adapter.userType("Inovasi", `${LEVEL}5`, 2);
  await quiet();
  const { analysis } = session.state();
  pass(5_000);
  await quiet();
  expect(session.state().analysis).toBe(analysis);
});

test("while a cell is open the last figures stay, with a hint, until the user moves on", async () => {
  const { analysis } = session.state();
  office.adapter.setEditing(true);
  await session.refresh();
  expect(session.state()).toMatchObject({ status: "ready", hint: { text: sessionTexts.typing } });
  expect(session.state().analysis).toBe(analysis);
  office.adapter.setEditing(false);
  office.adapter.userSelect("Inovasi", "C4");
  await quiet();
  expect(session.state().hint).toBeNull();
  expect(session.state().analysis).not.toBe(analysis);
});

test("an unknown year is a problem with a sentence, and a known one mends it", async () => {
  await session.setYear(1999);
  expect(session.state()).toMatchObject({
    status: "problem",
    analysis: null,
    problem: { kind: "other", notice: { text: yearProblemTexts.unknownYear, params: { year: 1999 } } },
  });
  expect((await readSettings()).year).toBeUndefined();
  await session.setYear(2026);
  expect(session.state().status).toBe("ready");
  expect((await readSettings()).year).toBe(2026);
});

test("two tables are asked about, the choice is kept with the document", async () => {
  office.adapter.userAddSheet("Salinan");
  const id = office.adapter.idOf("Salinan");
  const rows = wideSheet(ROWS.slice(0, 3)).values;
  office.adapter.setCells(id, { top: 0, left: 0, bottom: rows.length - 1, right: rows[0]!.length - 1 }, rows);
  await session.refresh();
  expect(session.state()).toMatchObject({
    status: "problem",
    problem: { kind: "table", problem: { kind: "two-tables" } },
  });
  await session.chooseTable("Salinan", null);
  expect(session.state().status).toBe("ready");
  expect(session.state().analysis?.claimed.n).toBe(3);
  expect((await readSettings()).sheet).toBe("Salinan");
  office.adapter.userDeleteSheet("Salinan");
  await quiet();
  expect(session.state().analysis?.claimed.n).toBeGreaterThan(100);
});

test("of two SPD the one that is chosen, and the choice is kept with the document", async () => {
  const rows = (level: number): CellValue[][] => [
    ["No", "Indikator", "Level"],
    ...spdIndicators(newestRules()).map(({ key, name }) => [key, name, level]),
  ];
  for (const [name, level] of [["SPD A", 1] as const, ["SPD B", 2] as const]) {
    office.adapter.userAddSheet(name);
    const values = rows(level);
    const area = { top: 0, left: 0, bottom: values.length - 1, right: 2 };
    office.adapter.setCells(office.adapter.idOf(name), area, values);
  }
  await session.refresh();
  expect(session.state()).toMatchObject({ problem: { kind: "table", problem: { kind: "two-spd" } } });
  await session.chooseSpd("SPD B");
  expect(session.state()).toMatchObject({ status: "ready", reading: { spd: { sheet: "SPD B" } } });
  expect((await readSettings()).spdSheet).toBe("SPD B");
});

test("all sheets as one region: live, and written at their own cells", async () => {
  const own = session.state().analysis!.claimed.n;
  office.adapter.userAddSheet("Dinas Lain");
  const rows = wideSheet([
    { name: "Lain 1", levels: 1 },
    { name: "Lain 2", levels: 1 },
  ]).values;
  const area = { top: 0, left: 0, bottom: rows.length - 1, right: rows[0]!.length - 1 };
  office.adapter.setCells(office.adapter.idOf("Dinas Lain"), area, rows);
  await session.refresh();
  await session.chooseTable("*", null);
  expect(session.state().analysis?.claimed.n).toBe(own + 2);
  const before = session.state().analysis!.claimed.index;
  office.adapter.userType("Dinas Lain", `${LEVEL}2`, [[3]]);
  await quiet();
  expect(session.state().analysis!.claimed.index).toBeGreaterThan(before);
  const table = session.state().reading!.innovations!;
  const record = table.records.find(({ name }) => name === "Lain 2")!;
  const place = { sheet: table.sheet, row: record.row, column: columnIndex(LEVEL)! };
  expect(changeInWorkbook(session, { ...place, value: 2 })).toMatchObject({
    sheet: "Dinas Lain",
    row: 3,
    column: columnIndex(LEVEL)!,
    expected: 1,
  });
  expect(placeInWorkbook(session, place)).toMatchObject({ sheet: "Dinas Lain", row: 3 });
  expect((await readSettings()).sheet).toBe("*");
  office.adapter.userDeleteSheet("Dinas Lain");
  await quiet();
  expect(session.state().analysis?.claimed.n).toBe(own);
  await session.chooseTable("Inovasi", null);
});

test("tells its listeners, and no longer after they left", async () => {
  let calls = 0;
  const leave = session.subscribe(() => {
    calls += 1;
  });
  await session.refresh();
  expect(calls).toBeGreaterThan(0);
  leave();
  const before = calls;
  await session.refresh();
  expect(calls).toBe(before);
});

test("the language is kept with the document", async () => {
  await session.setLocale("en");
  expect(session.state().locale).toBe("en");
  const again = createSession({ clock });
  await again.start();
  expect(again.state().locale).toBe("en");
  await again.stop();
});

test("a workbook without a table says what was seen", async () => {
  office.adapter.userRenameSheet("Inovasi", "Dulu");
  const used = office.adapter.usedArea(office.adapter.idOf("Dulu"))!;
  office.adapter.clear(office.adapter.idOf("Dulu"), used, "all");
  await session.refresh();
  expect(session.state()).toMatchObject({
    status: "problem",
    problem: { kind: "table", problem: { kind: "no-table" } },
  });
});
