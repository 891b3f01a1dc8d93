/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * What somebody decides holds, whatever another pane chose of it since this one read the document; what that pane chose
 * beside it stays.
 */
import { actions, createNavigation, createSession } from "../../src/actions/index";
import type { ActionId, ActionInputs, Session } from "../../src/actions/types";
import { officeSettings } from "../../src/excel/stored/officeSettings";
import { readSettings, type DocumentSettings } from "../../src/excel/stored/settings";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let mine: Session;
let colleague: Session;

async function opened(): Promise<Session> {
  const session = createSession();
  await session.start();
  return session;
}

function act<Id extends ActionId>(session: Session, id: Id, input: ActionInputs[Id]): Promise<unknown> {
  return actions[id].run({ session, navigation: createNavigation(), locale: "id" }, input);
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu", levels: 2 }]), spdSheet(2)) });
});

afterAll(() => office.dispose());

beforeEach(async () => {
  office.host.context.document.settings.clear();
  officeSettings.forget();
  mine = await opened();
  colleague = await opened();
});

afterEach(async () => {
  office.faults.next = null;
  await Promise.all([mine.stop(), colleague.stop()]);
});

const CODE = "evidence-missing";
const FILE = "satu|regulasi|skpdf";
const MAPPING = JSON.stringify({ sheet: "Inovasi", columns: {} });

type Deed = (session: Session) => Promise<unknown>;
const NOTHING: DocumentSettings = {};

test.each<[what: string, theirs: Deed, mine: Deed, held: DocumentSettings]>([
  [
    "a severity",
    (session) => act(session, "setSeverity", { code: CODE, severity: "info" }),
    (session) => act(session, "setSeverity", { code: CODE, severity: null }),
    NOTHING,
  ],
  [
    "all severities",
    async (session) => {
      await act(session, "setSeverity", { code: CODE, severity: "info" });
      await act(session, "setSeverity", { code: "toString", severity: "error" });
    },
    (session) => act(session, "setSeverity", null),
    NOTHING,
  ],
  [
    "an answer",
    (session) => act(session, "answerQuestion", { marks: "marked" }),
    (session) => act(session, "answerQuestion", { marks: null }),
    NOTHING,
  ],
  [
    "all answers about the table",
    (session) => act(session, "answerQuestion", { marks: "all", flags: "files" }),
    (session) => act(session, "answerQuestion", null),
    NOTHING,
  ],
  [
    "a department's name",
    (session) => act(session, "answerQuestion", { opd: { "dinas x": "Dinas X", constructor: "" } }),
    (session) => act(session, "answerQuestion", { opd: { "dinas x": null } }),
    { answers: { opd: { constructor: "" } } },
  ],
  [
    "all names",
    (session) => act(session, "answerQuestion", { opd: { "dinas x": "Dinas X", __proto__: null, y: "" } }),
    (session) => act(session, "answerQuestion", { opd: "none" }),
    NOTHING,
  ],
  [
    "a file",
    (session) => act(session, "answerFile", { key: FILE, name: "sk.pdf", answer: { same: "Satu/sk.pdf" } }),
    (session) => act(session, "answerFile", { key: FILE, name: "sk.pdf", answer: null }),
    NOTHING,
  ],
  ["the columns", (session) => session.setMapping(MAPPING), (session) => act(session, "setMapping", null), NOTHING],
  [
    "what was said of the table, with another table",
    async (session) => {
      await act(session, "answerQuestion", { marks: "all", opd: { "dinas x": "" } });
      await session.setMapping(MAPPING);
    },
    (session) => act(session, "chooseTable", { sheet: "Inovasi", tableName: null }),
    { sheet: "Inovasi", answers: { opd: { "dinas x": "" } } },
  ],
])("%s of a colleague that this pane has not read can be taken back", async (_what, theirs, own, held) => {
  await theirs(colleague);
  await own(mine);
  const { sheetIds: _ids, ...settings } = await readSettings();
  expect(settings).toEqual(held);
  const { severities, answers, fileAnswers, mapping } = mine.state();
  expect({ severities, answers, fileAnswers, mapping }).toEqual({
    severities: {},
    answers: held.answers ?? {},
    fileAnswers: {},
    mapping: null,
  });
});

test.each<[what: string, theirs: Deed, mine: Deed, held: DocumentSettings]>([
  [
    "a severity",
    (session) => act(session, "setSeverity", { code: CODE, severity: "info" }),
    (session) => act(session, "setSeverity", { code: CODE, severity: "error" }),
    { severities: { [CODE]: "error" } },
  ],
  [
    "an answer",
    (session) => act(session, "answerQuestion", { flags: "files" }),
    (session) => act(session, "answerQuestion", { flags: "levels" }),
    { answers: { flags: "levels" } },
  ],
  [
    "the year that this pane shows already",
    (session) => act(session, "setYear", 2024),
    (session) => act(session, "setYear", 2025),
    { year: 2025 },
  ],
  [
    "the language that this pane shows already",
    (session) => session.setLocale("en"),
    (session) => session.setLocale("id"),
    { locale: "id" },
  ],
  [
    "a file",
    (session) => act(session, "answerFile", { key: FILE, name: "sk.pdf", answer: { same: "Satu/sk.pdf" } }),
    (session) => act(session, "answerFile", { key: FILE, name: "sk.pdf", answer: { other: ["a.pdf"] } }),
    { fileAnswers: { [FILE]: { other: ["a.pdf"] } } },
  ],
])("%s: the newest choice holds, also when this pane chose the same before", async (_what, theirs, own, held) => {
  await own(mine);
  await theirs(colleague);
  expect(await readSettings()).not.toEqual(held);
  await own(mine);
  expect(await readSettings()).toEqual(held);
});

test("what a colleague decided beside it stays, whichever choice brought it here", async () => {
  await act(colleague, "setSeverity", { code: "row-empty", severity: "info" });
  await act(mine, "setYear", 2025);
  await act(mine, "setSeverity", { code: CODE, severity: "warning" });
  await act(colleague, "answerQuestion", { opd: { "dinas x": "" } });
  await act(mine, "setYear", 2026);
  await act(mine, "answerQuestion", { opd: { "dinas y": "" } });
  expect(await readSettings()).toEqual({
    year: 2026,
    severities: { "row-empty": "info", [CODE]: "warning" },
    answers: { opd: { "dinas x": "", "dinas y": "" } },
  });
});

const refuse = (): void => {
  office.faults.next = ({ Actions }) =>
    Actions.some(({ Name }) => Name === "Add" || Name === "Delete") ? { kind: "refused" } : null;
};

test("a decision that Excel refused is no later choice's", async () => {
  await act(colleague, "setSeverity", { code: CODE, severity: "info" });
  refuse();
  expect(await act(mine, "setSeverity", { code: CODE, severity: null })).toMatchObject({ ok: false });
  office.faults.next = null;
  await mine.setLocale("en");
  expect(await readSettings()).toEqual({ locale: "en", severities: { [CODE]: "info" } });
});

test("a choice in use that Excel refused is kept with the next one", async () => {
  await colleague.setMapping(MAPPING);
  refuse();
  expect(await act(mine, "setMapping", null)).toMatchObject({ ok: false });
  office.faults.next = null;
  await mine.setLocale("en");
  const { sheetIds: _ids, ...settings } = await readSettings();
  expect(settings).toEqual({ locale: "en" });
});
