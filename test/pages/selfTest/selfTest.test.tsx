/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { act, screen, waitFor } from "@testing-library/react";
import { readJournal } from "../../../src/excel/selfTest/benchSheets";
import { PROBES } from "../../../src/excel/selfTest/registry.generated";
import { RELEASE } from "../../../src/pages/shared/release.generated";
import { FormulaEngine } from "../../support/formulaEngine";
import { bootOffice, type OfficeHost } from "../../support/officeHost";
import { wideSheet, workbook } from "../../support/workbooks";
import { openFromMenu, renderPane, textOf, type RenderedPane } from "../support/renderPane";
import { axe } from "../../support/axe";

const WHOLE = { timeout: 60_000 };
const NOW = Date.UTC(2026, 3, 29, 4, 24, 3);

const engine = new FormulaEngine();
let office: OfficeHost;

const sheets = (): string[] => office.adapter.sheets().map(({ name }) => name);
const hidden = (id: string): boolean => screen.queryByTestId(id) === null;

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Rahasia Daerah" }])), evaluate: engine.evaluate });
  engine.connect(office);
  await Promise.all([import("../../../src/functions/index"), import("../../../src/pages/selfTest/SelfTestPage")]);
}, 60_000);

afterEach(() => {
  office.host.context.culture.decimal = ",";
  office.host.context.document.structureProtected = false;
  office.host.context.document.settings.clear();
});

afterAll(() => office.dispose());

async function open(): Promise<RenderedPane> {
  const pane = renderPane({}, "#/swauji");
  await screen.findByTestId("self-test-start");
  return pane;
}

/** Runs the test; nobody types. */
async function run({ user }: RenderedPane): Promise<void> {
  await user.click(screen.getByTestId("self-test-start"));
  await user.click(await screen.findByTestId("self-test-skip", {}, WHOLE));
  await screen.findByTestId("self-test-verdict", {}, WHOLE);
}

test("is reached from the menu, says what it will do, and begins only when asked", async () => {
  const { user } = renderPane({});
  await openFromMenu(user, "swauji");
  await screen.findByTestId("self-test-start");
  const text = textOf(document.querySelector("main"));
  expect(text).toContain("Lembar Anda tidak diubah");
  expect(text).toContain("Ctrl+Z");
  expect(sheets()).toEqual(["Inovasi"]);
});

test("all as expected: the verdict, what was passed on, and a report to copy", async () => {
  const pane = await open();
  await run(pane);
  expect(textOf(screen.getByTestId("self-test-verdict"))).toBe("Excel ini bekerja seperti yang diharapkan IID.");
  const lacking = PROBES.filter((probe) => probe.lacking !== undefined).length;
  expect(textOf(screen.getByTestId("self-test-counts"))).toBe(
    `Sesuai ${PROBES.length - lacking - 1}, berbeda 0, dilewati 1, tidak ada di Excel ini ${lacking}.`,
  );
  await pane.user.click(screen.getByTestId("self-test-group-typing"));
  expect(textOf(screen.getByTestId("self-test-result"))).toContain("dilewati");
  await pane.user.click(screen.getByTestId("self-test-copy"));
  await waitFor(() => expect(textOf(screen.getByTestId("give-answer"))).toContain("laporan-swauji.txt"));
  const report = (await navigator.clipboard.readText()).split("\n");
  expect(report[0]).toBe(`Swauji IID ${RELEASE.version}`);
  expect(report).toContain("Ini pratinjau, bukan Excel.");
  expect(report).toContain("ExcelApi 1.17, CustomFunctionsRuntime 1.4, SharedRuntime 1.2");
  expect(report.filter((line) => /^\w+\/\w+: /.test(line))).toHaveLength(PROBES.length);
  // Nothing of the user's workbook.
  expect(report.join("\n")).not.toMatch(/Rahasia|Inovasi!/);
  expect(sheets()).toEqual(["Inovasi"]);
  expect((await axe(pane.view.container)).violations).toEqual([]);
}, 120_000);

test("what differs stands first, with what was expected, what was seen and the next step", async () => {
  office.host.context.culture.decimal = "·";
  const pane = await open();
  await run(pane);
  expect(textOf(screen.getByTestId("self-test-verdict"))).toBe("1 hal di Excel ini berbeda dari yang diharapkan IID.");
  const difference = screen.getByTestId("self-test-difference");
  expect(difference.dataset["probe"]).toBe("separators");
  expect(textOf(difference)).toContain("Terlihat: · 1234·50");
  expect(textOf(difference)).toContain("Langkah: ");
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
  document.execCommand = () => false;
  await pane.user.click(screen.getByTestId("self-test-copy"));
  const text = await screen.findByLabelText<HTMLTextAreaElement>("Isi “laporan-swauji.txt”");
  expect(text.value).toContain("document/separators: berbeda, 0 ms, · 1234·50");
}, 120_000);

test("going to another page stops the test, and takes away what it made", async () => {
  const { user } = await open();
  await user.click(screen.getByTestId("self-test-start"));
  await waitFor(() => expect(sheets()).toHaveLength(2), WHOLE);
  await openFromMenu(user, "pengaturan");
  await screen.findByTestId("settings-local");
  await waitFor(() => expect(sheets()).toEqual(["Inovasi"]), WHOLE);
  await openFromMenu(user, "swauji");
  expect(textOf(await screen.findByTestId("self-test-verdict", {}, WHOLE))).toMatch(/^Uji dihentikan sesudah \d+ dari/);
}, 120_000);

test("the button stops it, too", async () => {
  const { user } = await open();
  await user.click(screen.getByTestId("self-test-start"));
  await user.click(await screen.findByTestId("self-test-stop"));
  await screen.findByTestId("self-test-verdict", {}, WHOLE);
  expect(sheets()).toEqual(["Inovasi"]);
}, 120_000);

test("Excel that does not let it begin is said in a sentence", async () => {
  office.host.context.document.structureProtected = true;
  const { user } = await open();
  await user.click(screen.getByTestId("self-test-start"));
  expect(textOf(await screen.findByTestId("self-test-problem"))).toContain("Susunan buku kerja diproteksi");
  expect(hidden("self-test-verdict")).toBe(true);
});

/** A test that was broken off: its sheet and its note are there. */
function leave(at: number): void {
  office.adapter.userAddSheet("Swauji wxyz");
  office.host.context.document.settings.set("iid.selfTest", { token: "wxyz", sheets: [], at });
}

test("what was left long ago goes when the page is opened", async () => {
  leave(NOW - 3_600_000);
  await open();
  expect(textOf(await screen.findByTestId("self-test-cleaned"))).toBe("1 lembar dari uji yang terputus sudah dihapus.");
  expect(sheets()).toEqual(["Inovasi"]);
  await act(async () => expect(await readJournal()).toBeNull());
});

test("what was left a moment ago may be a colleague's: it goes when the user says so", async () => {
  leave(NOW - 5_000);
  const { user } = await open();
  await screen.findByTestId("self-test-leftover");
  expect(sheets()).toEqual(["Inovasi", "Swauji wxyz"]);
  await user.click(screen.getByTestId("self-test-clean"));
  await screen.findByTestId("self-test-cleaned");
  expect(hidden("self-test-leftover")).toBe(true);
  expect(sheets()).toEqual(["Inovasi"]);
});

test("the mark that is to survive is put, told of, and taken away again", async () => {
  const { user } = await open();
  const { settings } = office.host.context.document;
  await user.click(screen.getByTestId("self-test-mark"));
  await waitFor(() => expect(textOf(screen.getByTestId("self-test-kept"))).toContain("Tanda terpasang"));
  expect([...settings.keys()]).toEqual(["iid.selfTest.kept"]);
  await user.click(screen.getByTestId("self-test-mark"));
  await waitFor(() => expect([...settings.keys()]).toEqual([]));
});

test("a mark of an earlier opening says that choices survive, and goes", async () => {
  const { settings } = office.host.context.document;
  settings.set("iid.selfTest.kept", { runtime: "earlier" });
  await open();
  await waitFor(() => expect(textOf(screen.getByTestId("self-test-kept"))).toContain("masih ada"));
  expect([...settings.keys()]).toEqual([]);
});

test("in English", async () => {
  renderPane({ locale: "en" }, "#/swauji");
  expect(textOf(await screen.findByTestId("self-test-start"))).toBe("Start the test");
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Self-test in your Excel");
});
