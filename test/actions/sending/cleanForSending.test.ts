/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { cleanForSending } from "../../../src/actions/review/cleanForSending";
import { actions, createNavigation, createSession } from "../../../src/actions/index";
import type { ActionId, ActionInputs, ActionResult, Session } from "../../../src/actions/types";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";

let office: OfficeHost;
let session: Session;

const run = <Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<ActionResult> =>
  actions[id].run({ session, navigation: createNavigation(), locale: "id" }, input);

/** Everything that goes with the file: its settings and its cells. */
const file = (): string =>
  JSON.stringify([...office.host.context.document.settings]) + JSON.stringify(office.adapter.dump("uji"));

const REASONS = ["Surat asli dilihat di kantor", "Nota rahasia kepala bidang"];

async function accept(reason: string, by: string): Promise<void> {
  await session.openReview();
  const review = session.state().review!;
  const open = review.keyed.find(({ key }) => !review.accepted.some((one) => one.key === key));
  expect(await run("acceptFinding", { keys: [open!.key], reason, by })).toMatchObject({ ok: true });
}

beforeAll(async () => {
  const rows = [
    { name: "SIPANDU", evidence: { "29": "" } },
    { name: "Bank Sampah", affair: "Sosial", evidence: { "17": "" } },
  ];
  office = await bootOffice({ workbook: workbook(wideSheet(rows), spdSheet(2)) });
});

beforeEach(async () => {
  office.host.context.document.settings.clear();
  if (office.adapter.sheets().some(({ name }) => name === "Temuan")) office.adapter.userDeleteSheet("Temuan");
  await office.settle();
  session = createSession();
  await session.start();
});

afterEach(() => session.stop());
afterAll(() => office.dispose());

async function reviewed(): Promise<void> {
  await accept(REASONS[0]!, "QZX");
  await accept(REASONS[1]!, "WVK");
  await run("saveRun", undefined);
  await run("exportFindings", undefined);
}

test("nothing of initials, reasons and results is left in the file", async () => {
  await reviewed();
  for (const trace of [...REASONS, "QZX", "WVK"]) expect(file()).toContain(trace);
  const said = await run("cleanForSending", undefined);
  expect(said).toMatchObject({
    ok: true,
    notice: { text: cleanForSending.texts.done, params: { exceptions: 2, runs: 1, cells: 2 } },
  });
  for (const trace of [...REASONS, "QZX", "WVK"]) expect(file()).not.toContain(trace);
  expect([...office.host.context.document.settings.keys()].filter((key) => /review|accepted|run\b/.test(key))).toEqual(
    [],
  );
  expect(session.state().review?.kept).toMatchObject({ exceptions: [], runs: [] });
});

test("undo brings all of it back, and what was accepted meanwhile stays", async () => {
  await reviewed();
  const before = session.state().review!.kept;
  await run("cleanForSending", undefined);
  await accept("Diterima sesudahnya", "ABC");
  await run("undo", undefined);
  await run("undo", undefined);
  expect(session.state().review!.kept.exceptions).toEqual(expect.arrayContaining([...before.exceptions]));
  expect(session.state().review!.kept.exceptions).toHaveLength(2);
  expect(session.state().review!.kept.runs).toEqual(before.runs);
  for (const trace of [...REASONS, "QZX", "WVK"]) expect(file()).toContain(trace);
});

test("undo after something was added keeps both", async () => {
  await reviewed();
  await run("cleanForSending", undefined);
  const other = createSession();
  await other.start();
  await other.openReview();
  const { keyed } = other.state().review!;
  await actions.acceptFinding.run(
    { session: other, navigation: createNavigation(), locale: "id" },
    { keys: [keyed.at(-1)!.key], reason: "Oleh rekan", by: "RKN" },
  );
  await other.stop();
  await run("undo", undefined);
  const reasons = session.state().review!.kept.exceptions.map(({ reason }) => reason);
  expect([...reasons].sort()).toEqual([...REASONS, "Oleh rekan"].sort());
});

test("notes that cannot be read any more go too, and come back as they were", async () => {
  const { settings } = office.host.context.document;
  await Excel.run(async (context) => {
    context.workbook.settings.add("iid.review.exceptions", { version: 9, initials: "QZX" });
    context.workbook.settings.add("iid.review.runs.damaged.1", { initials: "WVK" });
    context.workbook.settings.add("iid.aside.iid.review.runs", { initials: "HJK" });
    context.workbook.settings.add("iid.aside.iid.rules.2030.0", "aturan");
    await context.sync();
  });
  const before = new Map(settings);
  expect(await run("cleanForSending", undefined)).toMatchObject({ ok: true });
  for (const trace of ["QZX", "WVK", "HJK"]) expect(file()).not.toContain(trace);
  expect(file()).toContain("aturan");
  await run("undo", undefined);
  for (const [key, value] of before) expect(settings.get(key)).toEqual(value);
});

test("what people wrote into the column stays, and is told", async () => {
  await reviewed();
  const sheet = office.adapter.dump("uji").sheets.find(({ name }) => name === "Temuan")!;
  const row = sheet.values.findIndex((cells) => cells.some((cell) => String(cell).includes(REASONS[0]!)));
  const column = sheet.values[row]!.findIndex((cell) => String(cell).includes(REASONS[0]!));
  office.adapter.userType("Temuan", `${String.fromCharCode(65 + column)}${row + 1}`, "ditulis kepala bidang");
  await office.settle();
  expect(await run("cleanForSending", undefined)).toMatchObject({
    notice: { text: cleanForSending.texts.left, params: { cells: 1, left: 1 }, tone: "warning" },
  });
  expect(file()).toContain("ditulis kepala bidang");
  expect(file()).not.toContain(REASONS[1]!);
});

test("without anything to remove it says so, and there is nothing to undo", async () => {
  expect(await run("cleanForSending", undefined)).toMatchObject({
    ok: true,
    notice: { text: cleanForSending.texts.none },
  });
  expect(session.state().undoable).toBeNull();
});

test("choices and the workbook's identity are no traces", async () => {
  await session.setYear(2025);
  session.identity.needed();
  await reviewed();
  await run("cleanForSending", undefined);
  const keys = [...office.host.context.document.settings.keys()];
  expect(keys).toContain("iid.id");
  expect(keys.some((key) => key.includes("choice") || key === "iid.settings")).toBe(true);
});
