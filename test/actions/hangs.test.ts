/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 */
import type { Fault } from "../../preview/host/faults";
import type { FunctionResult } from "../../preview/host/customFunctions";
import type { WireRequest } from "../../preview/host/query/wire";
import { actions, createNavigation, createSession } from "../../src/actions/index";
import type { ActionId, ActionInputs, ActionResult, Session } from "../../src/actions/types";
import { sessionTexts } from "../../src/actions/session/session.texts";
import { registerCommands } from "../../src/commands/commands";
import { ANSWER_MILLISECONDS } from "../../src/excel/host/patience";
import { excelProblemTexts } from "../../src/excel/host/problem.texts";
import { memory } from "../../src/functions/memory/memory";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { columnName } from "../../src/workbook/index";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";

const DATA = workbook(wideSheet([{ name: "SIPANDU" }, { name: "Bank Sampah", affair: "Sosial" }]), spdSheet(2));

let office: OfficeHost;
let session: Session;

const HANG: Fault = { kind: "unanswered", done: false };

/** Lets time pass until the work is done. @returns what it gives, and how long that took */
async function waited<T>(work: Promise<T>, longest = 10 * ANSWER_MILLISECONDS): Promise<{ is: T; took: number }> {
  const start = Date.now();
  const outcome: { is?: T; failed?: unknown; over: boolean } = { over: false };
  work.then(
    (is) => Object.assign(outcome, { is, over: true }),
    (failed: unknown) => Object.assign(outcome, { failed, over: true }),
  );
  while (!outcome.over && Date.now() - start < longest) await jest.advanceTimersByTimeAsync(50);
  if (!outcome.over) throw new Error("it never ended");
  if (outcome.failed !== undefined) throw outcome.failed;
  return { is: outcome.is as T, took: Date.now() - start };
}

const run = <Id extends ActionId>(id: Id, input: ActionInputs[Id]): Promise<{ is: ActionResult; took: number }> =>
  waited(actions[id].run({ session, navigation: createNavigation(), locale: "id" }, input));

const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds).then(() => undefined);

function hangNext(times = 1, where: (request: WireRequest) => boolean = () => true): void {
  let left = times;
  office.faults.next = (request) => (left > 0 && where(request) ? ((left -= 1), HANG) : null);
}

beforeAll(async () => {
  office = await bootOffice({ workbook: DATA });
  await import("../../src/functions/index");
  await registerCommands();
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick", "setImmediate", "performance"] });
});

beforeEach(async () => {
  office.faults.next = null;
  // Whatever was silent before has answered by now.
  session = createSession();
  await waited(session.start());
  await waited(session.refresh());
});

afterEach(async () => {
  office.faults.next = null;
  await waited(session.stop());
});

afterAll(() => {
  jest.useRealTimers();
  office.dispose();
});

const figures = (): unknown => session.state().analysis?.claimed;

describe("the pane", () => {
  test("a reading that is never answered ends with a sentence, and keeps the figures as old ones", async () => {
    const before = figures();
    hangNext();
    const { is, took } = await run("recalculate", undefined);
    expect(took).toBeLessThan(1.5 * ANSWER_MILLISECONDS);
    expect(is).toMatchObject({ ok: false, notice: { text: sessionTexts.unanswered, tone: "warning" } });
    expect(session.state()).toMatchObject({ status: "ready", busy: false, problem: null });
    expect(session.state().hint?.params["time"]).toMatch(/^\d\d\.\d\d/);
    expect(figures()).toEqual(before);
  });

  test("goes on by itself when Excel answers again", async () => {
    hangNext();
    await run("recalculate", undefined);
    expect(session.state().hint).not.toBeNull();
    await pass(4_000);
    expect(session.state()).toMatchObject({ hint: null, status: "ready" });
  });

  test("or at once by the button", async () => {
    hangNext();
    await run("recalculate", undefined);
    const { is, took } = await run("recalculate", undefined);
    expect([is.ok, took < 2_000, session.state().hint]).toEqual([true, true, null]);
  });

  test("without figures there is a problem with a way on, and the next try mends it", async () => {
    await waited(session.stop());
    session = createSession();
    hangNext(1);
    await waited(session.start());
    expect(session.state()).toMatchObject({
      status: "problem",
      busy: false,
      problem: { kind: "excel", problem: { code: "unanswered" }, notice: { text: excelProblemTexts.unanswered } },
    });
    await run("recalculate", undefined);
    expect(session.state()).toMatchObject({ status: "ready", problem: null });
  });

  test("Excel that answers nothing for minutes is asked again less and less often", async () => {
    hangNext(Infinity);
    await run("recalculate", undefined);
    let asked = 0;
    office.faults.next = () => ((asked += 1), HANG);
    await pass(300_000);
    expect(asked).toBeGreaterThan(2);
    expect(asked).toBeLessThan(15);
    office.faults.next = null;
    await pass(70_000);
    expect(session.state()).toMatchObject({ hint: null, status: "ready" });
  });

  test.each(["GeneralException", "RequestAborted"] as const)("%s in passing costs no figures", async (code) => {
    const before = figures();
    let once = true;
    office.faults.next = () => (once ? ((once = false), { kind: "refused", code }) : null);
    const { is } = await run("recalculate", undefined);
    expect(is).toMatchObject({ ok: false, notice: { text: sessionTexts.old } });
    expect(session.state()).toMatchObject({ status: "ready", problem: null });
    expect(figures()).toEqual(before);
    await pass(4_000);
    expect(session.state().hint).toBeNull();
  });

  test("an edit whose reading failed is in the figures after the next one, whatever that is about", async () => {
    const before = session.state().analysis!.innovations.length;
    hangNext(Infinity);
    office.adapter.userType("Inovasi", "B3", "");
    await pass(ANSWER_MILLISECONDS + 1_000);
    expect(session.state().hint).not.toBeNull();
    office.faults.next = null;
    office.adapter.userType("Inovasi", "B2", "SIPANDU 2");
    await pass(10_000);
    expect(session.state().hint).toBeNull();
    expect(session.state().analysis!.innovations).toHaveLength(before - 1);
    office.adapter.userType("Inovasi", "B3", "Bank Sampah");
    await pass(10_000);
  });

  test("a write that is never answered ends with a sentence, and what waited behind it goes on", async () => {
    const address = { sheet: "Inovasi", row: 2, column: 1 };
    // Everything from the write on.
    hangNext(Infinity, ({ Actions }) => JSON.stringify(Actions).includes("Formulas"));
    const writing = run("writeCells", { changes: [{ ...address, value: "Lain" }] });
    const { is, took } = await writing;
    expect(is.ok).toBe(false);
    expect(took).toBeLessThan(3 * ANSWER_MILLISECONDS);
    office.faults.next = null;
    expect((await run("recalculate", undefined)).is.ok).toBe(true);
  });

  test("a late answer changes nothing, and Excel counts as awake", async () => {
    const before = figures();
    office.faults.next = () => ({ kind: "slow", milliseconds: ANSWER_MILLISECONDS + 5_000 });
    const reading = run("recalculate", undefined);
    await pass(100);
    office.faults.next = null;
    expect((await reading).is.ok).toBe(false);
    office.adapter.userType("Inovasi", "B2", "SIPANDU 3");
    await pass(30_000);
    expect(session.state()).toMatchObject({ hint: null, status: "ready" });
    expect(session.state().reading?.innovations?.records[0]?.name).toBe("SIPANDU 3");
    expect(figures()).toEqual(before);
  });
});

describe("the ribbon", () => {
  test("a button is over, though Excel answers nothing", async () => {
    hangNext(Infinity);
    const { took } = await waited(office.host.runAction("validateEvidence"));
    expect(took).toBeLessThan(3 * ANSWER_MILLISECONDS);
  });
});

describe("formulas", () => {
  const maturity = (): Promise<{ is: FunctionResult; took: number }> => {
    const rows = DATA.sheets[0]!.values.slice(1, 3).map((row) => row.map((cell) => (cell === "" ? null : cell)));
    const address = `Inovasi!A2:${columnName(rows[0]!.length - 1)}3`;
    return waited(
      office.callFunction({
        functionId: "MATURITY",
        params: [rows, null, null],
        caller: "Lain!B2",
        parameterAddresses: [address, null, null],
      }),
    );
  };

  beforeEach(() => memory.forget());

  test("do not wait behind a reading of the pane", async () => {
    await maturity();
    memory.forget();
    let first = true;
    office.faults.next = () => (first ? ((first = false), HANG) : null);
    const reading = run("recalculate", undefined);
    await pass(50);
    const { is, took } = await maturity();
    expect(is).toMatchObject({ ok: true, value: [[expect.any(Number)], [expect.any(Number)]] });
    expect(took).toBeLessThan(2_000);
    await reading;
  });

  test("get a sentence when Excel never answers them, and not each after the other's wait", async () => {
    // The answers of formulas are requests as well, which Excel takes.
    hangNext(Infinity, (request) => !JSON.stringify(request).includes("SetInvocationArrayResults"));
    const start = Date.now();
    const all = await Promise.all(
      [1, 2, 3].map(() => {
        memory.forget();
        return maturity();
      }),
    );
    for (const { is } of all) expect(is).toMatchObject({ ok: true, value: [[expect.stringContaining("Ctrl+Alt+F9")]] });
    expect(Date.now() - start).toBeLessThan(2 * ANSWER_MILLISECONDS);
  });
});
