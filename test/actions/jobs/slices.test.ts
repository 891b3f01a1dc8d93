/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import { inSlices } from "../../../src/actions/session/jobs/inSlices";
import { createSession } from "../../../src/actions/session/session";
import type { SessionState } from "../../../src/actions/types";
import { bootOffice } from "../../support/officeHost";
import { spdSheet, wideSheet, workbook } from "../../support/workbooks";
import { slowClock } from "../support/slowClock";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function* counting(to: number, log: number[]): Generator<void, string, void> {
  for (let at = 1; at <= to; at += 1) {
    log.push(at);
    yield;
  }
  return "done";
}

test("work goes on for a slice of time, lets others go first, and goes on", async () => {
  const { clock, waiting } = slowClock(10);
  const log: number[] = [];
  const result = inSlices(counting(5, log), clock);
  expect(log).toEqual([1, 2, 3]);
  expect(waiting).toHaveLength(1);
  waiting.shift()!();
  await turn();
  expect(await result).toBe("done");
  expect(log).toEqual([1, 2, 3, 4, 5]);
});

test("work that is done within a slice waits for nobody", async () => {
  const { clock, waiting } = slowClock(1);
  expect(await inSlices(counting(5, []), clock)).toBe("done");
  expect(waiting).toEqual([]);
});

test("what work throws reaches whoever waits for it, also after a pause", async () => {
  function* failing(): Generator<void, never, void> {
    yield;
    throw new Error("no weight");
  }
  const { clock, waiting } = slowClock(100);
  const result = inSlices(failing(), clock);
  const failed = expect(result).rejects.toThrow("no weight");
  waiting.shift()?.();
  await failed;
});

describe("a session whose analysis takes many slices", () => {
  const ROWS = Array.from({ length: 30 }, (_, i) => ({ name: `Inovasi ${i + 1}` }));

  test("answers in between, and shows no figures of a sheet that went meanwhile", async () => {
    const office = await bootOffice({ workbook: workbook(wideSheet(ROWS), spdSheet(2)) });
    const { clock, waiting, begun, goOn } = slowClock(100);
    const session = createSession({ clock });
    const told: SessionState[] = [];
    session.subscribe(() => told.push(session.state()));
    void session.start();
    expect(await goOn(() => session.state().status === "ready")).toBeGreaterThan(ROWS.length);
    await goOn(() => !session.state().busy);

    office.adapter.userType("SPD", "C2", 3);
    // Its analysis has begun, and waits for its next slice.
    await begun();
    expect(waiting).toHaveLength(1);
    const before = session.state().analysis!;
    expect(before.claimed.spd).not.toBeNull();
    office.adapter.userDeleteSheet("SPD");
    await office.settle();
    expect(session.state()).toMatchObject({ status: "loading", analysis: null });
    const dropped = told.length;
    await goOn(() => !session.state().busy && session.state().status === "ready");
    expect(session.state().analysis!.claimed.spd).toBeNull();
    expect(told.slice(dropped).every(({ analysis }) => analysis?.claimed.spd == null)).toBe(true);
    await session.stop();
    office.dispose();
  });
});
