/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { validate } from "../../src/actions/reading/validate";
import { insertionTexts } from "../../src/actions/sheets/shared/insertion";
import { services } from "../../src/actions/index";
import type { ActionResult } from "../../src/actions/types";
import { registerCommands } from "../../src/commands/commands";
import { RIBBON } from "../../src/commands/ribbon";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
const said: ActionResult[] = [];

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "Satu", evidence: { "16": "-" } }])) });
  await registerCommands();
});

afterAll(async () => {
  await services().session.stop();
  office.dispose();
});

test("every button of the manifest has its command", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const buttons = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map(([, name]) => name);
  expect(buttons).not.toEqual([]);
  expect(Object.keys(RIBBON)).toEqual(expect.arrayContaining(buttons));
});

test("what a ribbon button said waits for a pane that is still loading", async () => {
  await office.host.runAction("validateEvidence");
  await until(() => services().navigation.page() === "findings" && services().session.state().status === "ready");
  await office.settle();
  await until(() => !services().session.state().busy);
  await office.settle();
  services().announcements.subscribe((result) => said.push(result));
  await until(() => said.length > 0);
  expect(said).toMatchObject([{ ok: true, notice: { text: validate.texts.validated } }]);
});

test("the summary button shows the summary", async () => {
  await office.host.runAction("showSummary");
  await until(() => services().navigation.page() === "summary");
  expect(services().navigation.page()).toBe("summary");
});

test("the self-test of the menu is shown, and does not begin by itself", async () => {
  said.length = 0;
  const sheets = office.adapter.sheets().length;
  await office.host.runAction("openSelfTest");
  expect(services().navigation.page()).toBe("selfTest");
  expect(office.adapter.sheets()).toHaveLength(sheets);
  expect(said).toEqual([]);
});

test("the workbook button inserts the sheets", async () => {
  said.length = 0;
  await office.host.runAction("createWorkbook");
  await until(() => said.length > 0);
  expect(said).toMatchObject([{ ok: true, notice: { text: insertionTexts.done } }]);
  expect(office.adapter.sheets().map(({ name }) => name)).toContain("Ringkasan");
  expect(services().navigation.page()).toBe("create");
});
