/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import { markEntered } from "../../../src/actions/sending/markEntered";
import type { ActionInputs, ActionResult, Session } from "../../../src/actions/types";
import type { EntryMark } from "../../../src/planning/index";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let session: Session;

function mark(name: string, date: string): EntryMark {
  return { year: 2026, subject: name.toLowerCase(), name, date, form: "a", items: "b" };
}

function run(input: ActionInputs["markEntered"], of = session): Promise<ActionResult> {
  return actions.markEntered.run({ session: of, navigation: createNavigation(), locale: "id" }, input);
}

function undo(): Promise<ActionResult> {
  return actions.undo.run({ session, navigation: createNavigation(), locale: "id" }, undefined);
}

async function opened(): Promise<Session> {
  const one = createSession();
  await one.start();
  return one;
}

/** As somebody sees them who opens the workbook now: name and date. */
async function kept(): Promise<string[]> {
  const other = await opened();
  await other.entries.open();
  await other.stop();
  return other.entries.known()!.marks.map(({ name, date }) => `${name} ${date}`);
}

const settings = (): Map<string, unknown> => office.host.context.document.settings;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu" }, { name: "Dua" }])) });
});

beforeEach(async () => {
  settings().clear();
  session = await opened();
});

afterEach(() => session.stop());

afterAll(() => office.dispose());

test("a mark is kept with the workbook and can be taken back; no cell is touched", async () => {
  expect(session.entries.known()).toBeNull();
  const before = JSON.stringify(session.data());
  expect(await run({ set: mark("Satu", "2026-07-01") })).toMatchObject({
    ok: true,
    notice: { text: markEntered.texts.set, params: { name: "Satu" } },
  });
  expect(await kept()).toEqual(["Satu 2026-07-01"]);
  await undo();
  expect(await kept()).toEqual([]);
  expect(session.entries.known()!.marks).toEqual([]);
  await session.refresh();
  expect(JSON.stringify(session.data())).toBe(before);
});

test("two people who mark at the same time lose nothing, and of one innovation the newest mark holds", async () => {
  const other = await opened();
  await other.entries.open();
  await run({ set: mark("Satu", "2026-07-01") });
  await run({ set: mark("Dua", "2026-07-02") }, other);
  expect(await kept()).toEqual(["Satu 2026-07-01", "Dua 2026-07-02"]);
  await run({ set: mark("Satu", "2026-07-03") }, other);
  expect(await kept()).toEqual(["Dua 2026-07-02", "Satu 2026-07-03"]);
  // Mine was replaced: taking mine back leaves the other's.
  expect(await undo()).toMatchObject({ ok: true, notice: { text: markEntered.texts.left, params: { count: 1 } } });
  expect(await kept()).toEqual(["Dua 2026-07-02", "Satu 2026-07-03"]);
  await other.stop();
});

test("marking again takes the earlier mark's place, and undo puts that back", async () => {
  await run({ set: mark("Satu", "2026-07-01") });
  await run({ set: mark("Satu", "2026-07-09") });
  expect(await kept()).toEqual(["Satu 2026-07-09"]);
  await undo();
  expect(await kept()).toEqual(["Satu 2026-07-01"]);
});

test("several marks are taken away at once, and put back at once", async () => {
  const [one, two] = [mark("Satu", "2026-07-01"), mark("Dua", "2026-07-02")];
  await run({ set: one });
  await run({ set: two });
  expect(await run({ remove: [one, two] })).toMatchObject({ notice: { text: markEntered.texts.many } });
  expect(await kept()).toEqual([]);
  await undo();
  expect(await kept()).toEqual(["Satu 2026-07-01", "Dua 2026-07-02"]);
});

test("what somebody damaged in the document costs itself only, is said, and is put aside", async () => {
  await run({ set: mark("Satu", "2026-07-01") });
  await run({ set: mark("Dua", "2026-07-02") });
  const [first] = [...settings().keys()].filter((key) => key.startsWith("iid.item.entered."));
  settings().set(first!, { item: 1, text: '{"year":"dua ribu"}' });
  await session.entries.open();
  expect(session.entries.known()).toMatchObject({ damaged: true, marks: [{ name: "Dua" }] });
  await run({ set: mark("Tiga", "2026-07-03") });
  expect(await kept()).toEqual(["Dua 2026-07-02", "Tiga 2026-07-03"]);
});
