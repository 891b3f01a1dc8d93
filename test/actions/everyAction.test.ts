/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * Every action, whatever goes wrong with one of its requests, ends in a state that is known: it is done; or nothing was
 * changed; or it says what may have changed, and can be taken back or done to the end. A new action is a type error here
 * until it says how it is tried.
 */
import { actions, createNavigation, createSession } from "../../src/actions/index";
import type { ActionContext, ActionId, ActionResult } from "../../src/actions/types";
import { officeSettings } from "../../src/excel/stored/officeSettings";
import { storedRuleYears } from "../../src/excel/stored/ruleParts";
import { ownRules } from "../../src/excel/stored/ruleStore";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { unlike, wholeWorkbook } from "../support/wholeWorkbook";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { run, TRIALS, type Trial } from "./support/trials";
import { requestsOf, troubled, TROUBLES } from "./support/troubles";

const NOW = Date.UTC(2026, 10, 29, 8);

const BOOK = workbook(wideSheet([{ name: "Satu", levels: 2, evidence: { "29": "", "17": "" } }]), spdSheet(2));
let office: OfficeHost;

beforeAll(async () => {
  office = await bootOffice({ workbook: BOOK });
});

afterAll(() => office.dispose());

/** A pane that has just opened the workbook. */
async function opened(): Promise<ActionContext> {
  office.faults.next = null;
  office.batches.length = 0;
  const { document } = office.host.context;
  document.settings.clear();
  document.names.length = 0;
  document.charts.length = 0;
  office.adapter.replace(BOOK);
  for (const kept of [ownRules, storedRuleYears, officeSettings]) kept.forget();
  const session = createSession({ clock: { now: () => NOW, after: () => () => undefined } });
  await session.start();
  return { session, navigation: createNavigation(), locale: "id" };
}

const cases = Object.entries(TRIALS).flatMap(([id, trials]) =>
  trials.map((trial, i) => [i === 0 ? id : `${id} again`, id as ActionId, trial as Trial<ActionId>] as const),
);

describe.each(cases)("%s", (_name, id, { before, input, isFinishedByDoingItAgain = false }) => {
  const start = async (): Promise<ActionContext> => {
    const context = await opened();
    await before?.(context);
    // What is taken back is the action, not what came before it.
    return context;
  };
  const act = (context: ActionContext): Promise<ActionResult> => run(context, id, input(context) as never);

  let untouched: string[] = [];
  let whole: string[] = [];
  let requests = 0;
  let requestsBack = 0;

  // What comes out when nothing goes wrong, twice the same. Now and then the session asks for something in between.
  beforeAll(async () => {
    for (const isAgain of [false, true]) {
      const context = await start();
      const found = wholeWorkbook(office);
      const many = await requestsOf(office, async () => expect(await act(context)).toMatchObject({ ok: true }));
      const after = wholeWorkbook(office);
      if (isAgain) expect([...unlike(untouched, found), ...unlike(whole, after)]).toEqual([]);
      [untouched, whole, requests] = [found, after, Math.max(requests, many)];
      if (actions[id].undoable) {
        const back = await requestsOf(office, () => run(context, "undo", undefined));
        expect(unlike(untouched, wholeWorkbook(office))).toEqual([]);
        requestsBack = Math.max(requestsBack, back);
      }
      await context.session.stop();
    }
    expect(requests).toBeGreaterThan(0);
  }, 60_000);

  test.each(TROUBLES)(
    "$name",
    async (trouble) => {
      for (let request = 1; request <= requests; request += 1) {
        const context = await start();
        const step = context.session.state().undoable;
        let result: ActionResult | null = null;
        await troubled(office, request, trouble, async () => {
          result = await act(context);
        });
        const now = wholeWorkbook(office);
        const { ok, notice } = result as unknown as ActionResult;
        const at = `request ${request}`;
        if (ok) expect([at, ...unlike(whole, now)]).toEqual([at]);
        else if (isFinishedByDoingItAgain) {
          if (unlike(untouched, now).length > 0)
            expect([at, notice]).toEqual([at, expect.objectContaining({ tone: "warning" })]);
          expect([at, await act(context)]).toEqual([at, expect.objectContaining({ ok: true })]);
          expect([at, ...unlike(whole, wholeWorkbook(office))]).toEqual([at]);
        } else if (context.session.state().undoable === step) expect([at, ...unlike(untouched, now)]).toEqual([at]);
        else {
          expect([at, notice]).toEqual([at, expect.objectContaining({ tone: "warning" })]);
          expect([at, await run(context, "undo", undefined)]).toEqual([at, expect.objectContaining({ ok: true })]);
          expect([at, ...unlike(untouched, wholeWorkbook(office))]).toEqual([at]);
        }
        await context.session.stop();
      }
    },
    60_000,
  );

  if (!actions[id].undoable) return;

  test.each(TROUBLES)(
    "taking it back: $name",
    async (trouble) => {
      for (let request = 1; request <= requestsBack; request += 1) {
        const context = await start();
        await act(context);
        await troubled(office, request, trouble, () => run(context, "undo", undefined));
        const at = `request ${request}`;
        if (unlike(untouched, wholeWorkbook(office)).length > 0) {
          expect([at, await run(context, "undo", undefined)]).toEqual([at, expect.objectContaining({ ok: true })]);
          expect([at, ...unlike(untouched, wholeWorkbook(office))]).toEqual([at]);
        }
        await context.session.stop();
      }
    },
    60_000,
  );
});
