/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createSession } from "../../src/actions/session/session";
import type { Session, SessionState } from "../../src/actions/types";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

let office: OfficeHost;
let session: Session;
/** What was told since a sheet went. */
let told: SessionState[] = [];

const ROWS = Array.from({ length: 40 }, (_, i) => ({ name: `Inovasi ${i + 1}` }));

beforeAll(async () => {
  office = await bootOffice({
    workbook: workbook(wideSheet(ROWS), spdSheet(2), { ...wideSheet([]), name: "Catatan" }),
  });
  session = createSession();
  await session.start();
  session.subscribe(() => told.push(session.state()));
});

beforeEach(() => {
  told = [];
});

afterAll(async () => {
  await session.stop();
  office.dispose();
});

async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await office.settle();
  while (session.state().busy) await new Promise((resolve) => setTimeout(resolve, 5));
}

test("a sheet without figures may go: they stay until the new reading", async () => {
  office.adapter.userDeleteSheet("Catatan");
  await settled();
  expect(told.map(({ status }) => status)).not.toContain("loading");
  expect(session.state().analysis).not.toBeNull();
});

test("figures from a sheet that is gone are dropped before anything is read again, and never come back", async () => {
  const before = session.state().analysis!;
  // A cell was changed just before: its evaluation must not bring the old figures back.
  office.adapter.userType("SPD", "C2", 3);
  office.adapter.userDeleteSheet("SPD");
  await office.settle();
  expect(session.state()).toMatchObject({ status: "loading", analysis: null, reading: null });
  expect(session.data()).toBeNull();
  await settled();
  expect(session.state().status).toBe("ready");
  expect(session.state().analysis!.claimed.spd).toBeNull();
  expect(told.every(({ analysis }) => analysis === null || analysis.claimed.spd === null || analysis === before)).toBe(
    true,
  );
  const dropped = told.findIndex(({ analysis }) => analysis === null);
  expect(told.slice(dropped).every(({ analysis }) => analysis?.claimed.spd == null)).toBe(true);
});

test("the sheet of the innovations: a problem says so, without any figure", async () => {
  office.adapter.userAddSheet("Kosong");
  await settled();
  office.adapter.userDeleteSheet("Inovasi");
  await settled();
  expect(session.state()).toMatchObject({ status: "problem", analysis: null, problem: { kind: "table" } });
});
