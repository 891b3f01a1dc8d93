/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { createSession } from "../../src/actions/session/session";
import type { SessionState } from "../../src/actions/types";
import { bootOffice } from "../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { slowClock } from "./support/slowClock";

const ROWS = Array.from({ length: 30 }, (_, i) => ({ name: `Inovasi ${i + 1}` }));

test("answers while the tables are read, and shows no figures of a sheet that went meanwhile", async () => {
  const office = await bootOffice({ workbook: workbook(wideSheet(ROWS), spdSheet(2)) });
  const { clock, begun, goOn } = slowClock(100);
  const session = createSession({ clock });
  const told: SessionState[] = [];
  session.subscribe(() => told.push(session.state()));
  void session.start();
  // The cells are there, and the tables wait for their next slice.
  await begun();
  expect(session.data()).not.toBeNull();
  office.adapter.userDeleteSheet("SPD");
  await office.settle();
  expect(session.data()).toBeNull();
  await goOn(() => session.state().status === "ready");
  expect(session.state().analysis!.claimed.spd).toBeNull();
  expect(told.every(({ analysis }) => analysis?.claimed.spd == null)).toBe(true);
  await session.stop();
  office.dispose();
});
