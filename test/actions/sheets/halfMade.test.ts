/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * Excel refuses for good after a half of a request, so that new sheets can be neither finished nor taken away.
 */
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../../src/actions/types";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";

const BOOK = workbook(wideSheet([{ name: "Satu", levels: 2, evidence: { "29": "", "17": "" } }]), spdSheet(2));

let office: OfficeHost;
let context: ActionContext;

beforeAll(async () => {
  office = await bootOffice({ workbook: BOOK });
});

afterAll(() => office.dispose());

afterEach(() => context.session.stop());

async function open(): Promise<void> {
  office.faults.next = null;
  office.host.context.document.settings.clear();
  office.adapter.replace(BOOK);
  const session = createSession();
  await session.start();
  context = { session, navigation: createNavigation(), locale: "id" };
}

const act = <Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> =>
  actions[id].run(context, input);
const sheets = (): unknown[] => {
  const tables = office.adapter.dump("").sheets.map((sheet) => sheet.tables.map(({ name }) => name));
  return office.adapter.sheets().map(({ name, visible }, i) => [name, visible, tables[i]]);
};
const hidden = (): string[] => office.adapter.sheets().flatMap(({ name, visible }) => (visible ? [] : [name]));

/** Half of the request that names a new sheet is done, and nothing after it. */
function refuseForGood(): void {
  let isOver = false;
  office.faults.next = ({ Actions }) => {
    if (isOver) return { kind: "refused" };
    if (Actions.length < 3 || office.adapter.sheets().every(({ visible }) => visible)) return null;
    isOver = true;
    return { kind: "half", actions: Actions.length - 1 };
  };
}

const CASES: readonly [string, () => Promise<ActionResult>][] = [
  ["insertJurySheet", () => act("insertJurySheet", { stages: ["Presentasi"], jurors: [{ name: "Ani", office: "" }] })],
  ["insertWeightSheet", () => act("insertWeightSheet", { stages: ["Presentasi"] })],
  ["insertRankingSheet", () => act("insertRankingSheet", undefined)],
  ["insertRuleSheet", () => act("insertRuleSheet", undefined)],
  ["exportFindings", () => act("exportFindings", undefined)],
  ["writeReport", () => act("writeReport", undefined)],
];

test.each(CASES)("%s: done again, the half-made sheet has gone and its name is free", async (_, press) => {
  await open();
  expect(await press()).toMatchObject({ ok: true });
  const whole = sheets();
  await context.session.stop();

  await open();
  refuseForGood();
  expect(await press()).toMatchObject({ ok: false, notice: { tone: "warning" } });
  office.faults.next = null;
  const left = hidden();
  expect(left).not.toEqual([]);
  await context.session.refresh();
  // Nothing reads it, such as weights of which half is there.
  const read = context.session.data()!.sheets.map(({ name }) => name);
  expect(read.filter((name) => left.includes(name))).toEqual([]);
  expect(await press()).toMatchObject({ ok: true });
  expect(sheets()).toEqual(whole);
});

test("what somebody types on a sheet that was added but not hidden yet stays, and the sheet with it", async () => {
  await open();
  let [isOver, typed] = [false, ""];
  office.faults.next = ({ Actions }) => {
    const added = office.adapter.sheets().find(({ name, visible }) => visible && /^IID \w{10}$/.test(name));
    if (isOver && added && typed === "") {
      office.adapter.userType(added.name, "A1", "ketikan orang");
      typed = added.name;
    }
    const hiding = Actions.findIndex((action) => JSON.stringify(action).includes('["Hidden"]'));
    if (isOver || hiding < 0) return null;
    isOver = true;
    return { kind: "half", actions: hiding };
  };
  expect(await act("exportFindings", undefined)).toMatchObject({ ok: false });
  office.faults.next = null;
  expect(typed).not.toBe("");
  const left = office.adapter.sheets().find(({ name }) => name === typed);
  expect(left).toMatchObject({ visible: true });
  expect(JSON.stringify(office.adapter.dump("").sheets)).toContain("ketikan orang");
  expect(await act("exportFindings", undefined)).toMatchObject({ ok: true });
  expect(office.adapter.sheets().map(({ name }) => name)).toContain(typed);
});

test("where one of two sheets has come to light, the other is kept, read and shown", async () => {
  await open();
  let isOver = false;
  office.faults.next = ({ Actions }) => {
    if (isOver) return { kind: "refused" };
    const showing = Actions.findIndex((action) => JSON.stringify(action).includes('["Visible"]'));
    isOver = showing >= 0;
    return isOver ? { kind: "half", actions: showing + 1 } : null;
  };
  await act("insertJurySheet", { stages: ["Presentasi"], jurors: [{ name: "Ani", office: "" }] });
  office.faults.next = null;
  expect(hidden()).toEqual(["Bobot"]);
  await act("insertText", { text: "satu" });
  expect(office.adapter.sheets().map(({ name, visible }) => visible && name)).toEqual([
    "Inovasi",
    "SPD",
    "Juri",
    "Bobot",
    "Isi Berkas",
  ]);
  expect(context.session.data()!.sheets.map(({ name }) => name)).toContain("Bobot");
});

test("a half-made sheet that somebody brought to light is his, also when he hides it again", async () => {
  await open();
  refuseForGood();
  await act("insertWeightSheet", { stages: [] });
  office.faults.next = null;
  const { id } = office.adapter.sheets().find(({ visible }) => !visible)!;
  office.adapter.setSheetVisible(id, true);
  await context.session.refresh();
  expect(context.session.data()!.sheets.map(({ name }) => name)).toContain("Bobot");
  office.adapter.setSheetVisible(id, false);
  await act("insertText", { text: "satu" });
  expect(office.adapter.sheets().map((sheet) => sheet.id)).toContain(id);
});
