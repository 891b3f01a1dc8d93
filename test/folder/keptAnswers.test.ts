/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * What people say about files of the evidence folder is kept with the workbook, used by the next pane, and can be undone;
 * what others say about other names meanwhile stays. A list goes to a sheet as text, whatever it looks like.
 */
import { answerFile } from "../../src/actions/reading/answerFile";
import { insertList } from "../../src/actions/sheets/insertList";
import { actions, createNavigation, createSession } from "../../src/actions/index";
import type { ActionContext, ActionInputs, ActionResult, Session } from "../../src/actions/types";
import { officeSettings } from "../../src/excel/stored/officeSettings";
import { readSettings } from "../../src/excel/stored/settings";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let session: Session;

const context = (of = session): ActionContext => ({ session: of, navigation: createNavigation(), locale: "id" });

function answer(input: ActionInputs["answerFile"], of = session): Promise<ActionResult> {
  return actions.answerFile.run(context(of), input);
}

const BOOK = workbook(wideSheet([{ name: "SIPANDU", levels: 2 }]), spdSheet(2));

beforeAll(async () => {
  office = await bootOffice({ workbook: BOOK });
});

afterAll(() => office.dispose());

beforeEach(async () => {
  office.host.context.document.settings.clear();
  office.adapter.replace(BOOK);
  officeSettings.forget();
  session = createSession();
  await session.start();
});

afterEach(() => session.stop());

const KEY = "sipandu|sdm|skpdf";

test("an answer is kept with the workbook, also for the pane that opens it next", async () => {
  const said = await answer({ key: KEY, name: "sk.pdf", answer: { same: "SIPANDU/surat.pdf" } });
  expect(said).toMatchObject({
    ok: true,
    notice: { text: answerFile.texts.same, params: { path: "SIPANDU/surat.pdf" } },
  });
  expect((await readSettings()).fileAnswers).toEqual({ [KEY]: { same: "SIPANDU/surat.pdf" } });
  const next = createSession();
  await next.start();
  expect(next.state().fileAnswers).toEqual({ [KEY]: { same: "SIPANDU/surat.pdf" } });
  await next.stop();
});

test("the files are judged by it at once", async () => {
  const seen: string[] = [];
  await session.judgeFiles(function* () {
    yield;
    seen.push(JSON.stringify(session.state().fileAnswers));
    return [];
  });
  await answer({ key: KEY, name: "sk.pdf", answer: { other: ["a.pdf"] } });
  expect(seen.at(-1)).toBe(JSON.stringify({ [KEY]: { other: ["a.pdf"] } }));
});

test("undo gives back what was said before, and leaves what others said about other names", async () => {
  await answer({ key: KEY, name: "sk.pdf", answer: { other: ["a.pdf"] } });
  await answer({ key: KEY, name: "sk.pdf", answer: { same: "b.pdf" } });
  const other = createSession();
  await other.start();
  await answer({ key: "lain|sdm|x", name: "x", answer: { same: "c.pdf" } }, other);
  await other.stop();
  expect(await actions.undo.run(context(), undefined)).toMatchObject({ ok: true });
  expect((await readSettings()).fileAnswers).toEqual({ [KEY]: { other: ["a.pdf"] }, "lain|sdm|x": { same: "c.pdf" } });
  await actions.undo.run(context(), undefined);
  expect((await readSettings()).fileAnswers).toEqual({ "lain|sdm|x": { same: "c.pdf" } });
});

test.each([
  ["no object", "a.pdf"],
  ["a number", { same: 1 }],
  ["nothing said", {}],
  ["a blank path", { same: "" }],
  ["a list with a hole", { other: [null] }],
])("an answer that is damaged (%s) counts as none", async (_name, damaged) => {
  await answer({ key: KEY, name: "sk.pdf", answer: { same: "b.pdf" } });
  const { settings } = office.host.context.document;
  const [key] = [...settings.keys()].filter((one) => one.startsWith("iid.item.file."));
  settings.set(key!, { item: 1, text: JSON.stringify(damaged) });
  expect((await readSettings()).fileAnswers).toBeUndefined();
});

test("a list is a sheet of its own with frozen heads; what looks like a formula stays text", async () => {
  const list = {
    name: "Daftar",
    headers: ["=A", "B"],
    rows: [
      ["=1+1", 2.5],
      ["@x", null],
    ],
    widths: [20, 8],
  };
  const said = await actions.insertList.run(context(), list);
  expect(said).toMatchObject({
    ok: true,
    notice: { text: insertList.texts.done, params: { count: 2, sheet: "Daftar" } },
  });
  const id = office.adapter.idOf("Daftar");
  expect(office.adapter.getValues(id, { top: 0, left: 0, bottom: 2, right: 1 })).toEqual([
    ["=A", "B"],
    ["=1+1", 2.5],
    ["@x", ""],
  ]);
  await actions.undo.run(context(), undefined);
  expect(() => office.adapter.idOf("Daftar")).toThrow();
});
