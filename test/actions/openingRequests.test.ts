/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createSession } from "../../src/actions/session/session";
import type { Session } from "../../src/actions/types";
import { ownRules } from "../../src/excel/stored/ruleStore";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { rules2026, spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
/** What Excel was asked, but for what office.js says of its own while it starts. */
const asked = (): string[] =>
  office.batches
    .map(({ request }) => JSON.stringify(request))
    .filter((one) => !/NotifyActionHandlerReady|_SetOsfControlContainerReady/.test(one));

beforeAll(async () => {
  office = await bootOffice({ workbook: workbook(wideSheet([{ name: "SATU", levels: 2 }]), spdSheet(2)) });
});
beforeEach(() => void (office.batches.length = 0));
afterAll(() => office.dispose());

test("until the figures Excel is asked six times, two of them side by side", async () => {
  const session = createSession();
  await session.start();
  expect(session.state().status).toBe("ready");
  const requests = asked();
  // What the document keeps and the events; the lists of sheets and tables; their places; their cells; the links.
  expect(requests).toHaveLength(6);
  const kept = requests.findIndex((one) => one.includes('"Settings"'));
  const events = requests.findIndex((one) => one.includes("_Register"));
  expect([kept, events].sort()).toEqual([0, 1]);
  await session.stop();
});

/** How often cells are read after an edit. */
async function readingsOfEdit(session: Session): Promise<number> {
  office.batches.length = 0;
  office.adapter.userType("Inovasi", "H2", 3);
  await office.settle();
  await new Promise((resolve) => setTimeout(resolve, 400));
  while (session.state().busy) await new Promise((resolve) => setTimeout(resolve, 5));
  return asked().filter((one) => one.includes("GetRangeByIndexes") && one.includes("values")).length;
}

test("a session that begins again after Excel refused follows the workbook once", async () => {
  const usual = createSession();
  await usual.start();
  const readings = await readingsOfEdit(usual);
  expect(readings).toBeGreaterThan(0);
  await usual.stop();

  office.faults.next = (request) =>
    JSON.stringify(request).includes('"Settings"') ? { kind: "refused", code: "AccessDenied" } : null;
  const refused = createSession();
  await refused.start();
  expect(refused.state().status).toBe("problem");
  office.faults.next = null;
  await office.settle();
  await refused.refresh();
  expect(refused.state().status).toBe("ready");
  expect(await readingsOfEdit(refused)).toBe(readings);
  await refused.stop();
});

test("what the document keeps is there with the first figures", async () => {
  const { settings } = office.host.context.document;
  const first = createSession();
  await first.start();
  await first.setLocale("en");
  const corrected = { ...rules2026, title: "Aturan daerah" };
  await first.changeOwnRules({ year: 2026, rules: corrected });
  const identity = first.identity.needed();
  await first.refresh();
  await first.stop();
  expect([...settings.keys()].length).toBeGreaterThan(2);

  // As in a runtime that has read nothing yet.
  ownRules.forget();
  const again = createSession();
  await again.start();
  const state = again.state();
  expect([state.locale, again.identity.known()]).toEqual(["en", identity]);
  expect(state.ownRules.map(({ year, standing }) => [year, standing])).toEqual([[2026, "own"]]);
  expect(state.rules?.title).toContain("Aturan daerah");
  await again.stop();
});
