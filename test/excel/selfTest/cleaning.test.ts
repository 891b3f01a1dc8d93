/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * Whatever happens to a test, nothing of it stays in the workbook longer than until the next one, and nothing else goes.
 */
import { readWorkbookData } from "../../../src/excel/reading/read";
import { readJournal, removeLeftovers } from "../../../src/excel/selfTest/benchSheets";
import { asExpected, skipped } from "../../../src/excel/selfTest/outcome";
import type { Probe, ProbeFile } from "../../../src/excel/selfTest/probe";
import { runProbes, type TestOutcome, type TestRun } from "../../../src/excel/selfTest/runProbes";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let before: string;

const dump = (): string => JSON.stringify(office.adapter.dump("uji.xlsx"));
const sheets = (): string[] => office.adapter.sheets().map(({ name }) => name);

const file: Omit<ProbeFile, "run"> = { tries: { id: "Uji", en: "Test" }, expects: { id: "Baik.", en: "Good." } };
const probe = (id: string, run: ProbeFile["run"], more: Partial<ProbeFile> = {}): Probe => ({
  ...file,
  ...more,
  id,
  group: "cells",
  run,
});

const good = probe("good", async () => asExpected("baik"));

function start(probes: readonly Probe[], more: Partial<TestRun> = {}): Promise<TestOutcome> {
  return runProbes({
    probes,
    token: "abcd",
    now: () => 1_000,
    signal: new AbortController().signal,
    starts: () => undefined,
    ended: () => undefined,
    ask: () => ({ isSkipped: () => true, end: () => undefined }),
    ...more,
  });
}

const statuses = ({ results }: TestOutcome): string[] => results.map(({ probe: { id }, status }) => `${id} ${status}`);

/** A test that never comes to its end: the pane is closed while a probe works. */
async function closedInTheMiddle(work: ProbeFile["run"] = async () => asExpected()): Promise<void> {
  await new Promise<void>((resolve) => {
    void start([
      probe("last", async (bench) => {
        await work(bench);
        resolve();
        return new Promise(() => undefined);
      }),
    ]);
  });
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }])) });
  before = dump();
});

afterEach(async () => {
  office.faults.next = null;
  office.host.context.document.structureProtected = false;
  await removeLeftovers();
  for (const name of sheets().filter((one) => one !== "Inovasi")) office.adapter.userDeleteSheet(name);
  office.adapter.userActivate("Inovasi");
  office.adapter.userSelect("Inovasi", "A1");
});

afterAll(() => office.dispose());

test("a probe that throws is what differs; the others go on, and all is taken away", async () => {
  const outcome = await start([
    good,
    probe("defect", async () => {
      throw new TypeError("tidak terduga");
    }),
    probe("refused", (bench) =>
      bench.write(async (_sheet, context) => {
        context.workbook.worksheets.getItem("tidak ada").activate();
        await context.sync();
        return asExpected();
      }),
    ),
    good,
  ]);
  expect(statuses(outcome)).toEqual(["good expected", "defect different", "refused different", "good expected"]);
  expect(outcome.results[1]?.seen).toBe("TypeError: tidak terduga");
  expect(outcome.results[2]?.seen).toBe("sheet-missing · ItemNotFound");
  expect(dump()).toBe(before);
  expect(await readJournal()).toBeNull();
});

test("what the user passes on is no difference, and neither is what an older Excel does not know", async () => {
  const why = { id: "Nanti.", en: "Later." };
  const newer = probe("newer", async () => asExpected(), { needs: { ExcelApi: "1.39" } });
  const outcome = await start([probe("asked", async () => skipped(why)), newer]);
  expect(outcome.results.map(({ status, seen, why: reason }) => [status, seen, reason])).toEqual([
    ["skipped", "", why],
    ["older", "ExcelApi 1.39", null],
  ]);
});

test("what the emulated host refuses is lacking only under the name that the probe says", async () => {
  const link: ProbeFile["run"] = (bench) =>
    bench.write(async (sheet, context) => {
      sheet.getRange("B2").hyperlink = { address: "https://contoh.go.id" };
      await context.sync();
      return asExpected();
    });
  const outcome = await start([
    probe("named", link, { lacking: "Range.hyperlink" }),
    probe("unnamed", link),
    probe("other", link, { lacking: "Range.values" }),
  ]);
  expect(statuses(outcome)).toEqual(["named lacking", "unnamed different", "other different"]);
});

test("stopped, it ends before the next probe and cleans up", async () => {
  const ending = new AbortController();
  const stops = probe("stops", async (bench) => {
    await bench.addSheet();
    ending.abort();
    return asExpected();
  });
  const outcome = await start([stops, good], { signal: ending.signal });
  expect(statuses(outcome)).toEqual(["stops expected"]);
  expect(dump()).toBe(before);
});

test("closed in the middle: the workbook says what is left, the pane does not read it, the next start takes it away", async () => {
  await closedInTheMiddle(async (bench) => {
    await bench.addSheet();
    return asExpected();
  });
  expect(sheets()).toEqual(["Inovasi", "Swauji abcd", "Swauji abcd-2"]);
  expect(await readJournal()).toMatchObject({ token: "abcd", at: 1_000 });
  const own = (await readWorkbookData()).sheets.filter((sheet) => sheet.own).map(({ name }) => name);
  expect(own).toEqual(["Swauji abcd", "Swauji abcd-2"]);
  const outcome = await start([good], { token: "efgh" });
  expect(statuses(outcome)).toEqual(["good expected"]);
  expect(dump()).toBe(before);
  expect(await readJournal()).toBeNull();
});

test("closed before its sheet was marked, the sheet goes all the same: its name has the token in it", async () => {
  await closedInTheMiddle();
  office.host.context.document.names.splice(0);
  expect(await removeLeftovers()).toBe(1);
  expect(dump()).toBe(before);
});

test("sheets of the user stay: a copy of the test sheet, one that took its name, one that was renamed", async () => {
  await closedInTheMiddle();
  const { names } = office.host.context.document;
  const id = office.adapter.idOf("Swauji abcd");
  // Excel copies the names of a sheet along with it.
  office.adapter.userAddSheet("Swauji abcd (2)");
  const copy = office.adapter.idOf("Swauji abcd (2)");
  names.push(...names.filter(({ sheetId }) => sheetId === id).map((one) => ({ ...one, sheetId: copy })));
  office.adapter.userAddSheet("Swauji lain");
  expect(await removeLeftovers()).toBe(1);
  expect(sheets()).toEqual(["Inovasi", "Swauji abcd (2)", "Swauji lain"]);
});

test("opened again, Excel gives sheets other ids: name and mark together still tell", async () => {
  await closedInTheMiddle();
  const { settings } = office.host.context.document;
  settings.set("iid.selfTest", { token: "abcd", sheets: ["{other}"], at: 1_000 });
  expect(await removeLeftovers()).toBe(1);
  expect(dump()).toBe(before);
});

test("a damaged note in the workbook removes nothing", async () => {
  await closedInTheMiddle();
  const { settings } = office.host.context.document;
  for (const damaged of [{ token: 1, sheets: [], at: 1 }, { token: "abcd", sheets: "x", at: 1 }, [], "x", null]) {
    settings.set("iid.selfTest", damaged as never);
    expect(await removeLeftovers()).toBe(0);
  }
  expect(sheets()).toEqual(["Inovasi", "Swauji abcd"]);
});

test("what cannot be taken away is said, and stays noted for the next time", async () => {
  const outcome = await start([
    probe("protects", async () => {
      office.host.context.document.structureProtected = true;
      return asExpected();
    }),
  ]);
  expect(outcome.left).toMatchObject({ code: "structure" });
  expect(sheets()).toEqual(["Inovasi", "Swauji abcd"]);
  office.host.context.document.structureProtected = false;
  expect(await removeLeftovers()).toBe(1);
  expect(dump()).toBe(before);
});

test("in a workbook whose structure is protected nothing begins, and nothing is left", async () => {
  office.host.context.document.structureProtected = true;
  await expect(start([good])).rejects.toMatchObject({ code: "structure" });
  expect(dump()).toBe(before);
  expect([...office.host.context.document.settings.keys()]).toEqual([]);
});

test.each(["refused", "lost"] as const)("each request %s in its turn: nothing stays behind", async (kind) => {
  for (let at = 0; at < 12; at += 1) {
    let count = 0;
    office.faults.next = () => (count++ === at ? { kind, code: "GeneralException" } : null);
    await start([good]).catch(() => undefined);
    office.faults.next = null;
    await removeLeftovers();
    expect([at, dump()]).toEqual([at, before]);
    expect([at, ...office.host.context.document.settings.keys()]).toEqual([at]);
  }
});
