/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost:3000/taskpane.html"}
 *
 * Every action, whatever goes wrong with one of its requests, ends in a state that is known: it is done; or nothing was
 * changed; or it says what may have changed, and can be taken back or done to the end. A new action is a type error here
 * until it says how it is tried.
 */
import { actions, createNavigation, createSession } from "../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../src/actions/types";
import { currentOf, mergeGround } from "../../src/exchange/merge/ground";
import type { Added } from "../../src/exchange/merge/types";
import { mergeReturned } from "../../src/exchange/merge/merge";
import { officeSettings } from "../../src/excel/stored/officeSettings";
import { storedRuleYears } from "../../src/excel/stored/ruleParts";
import { ownRules } from "../../src/excel/stored/ruleStore";
import { copyToYear, exportRuleSet } from "../../src/rules/file/exchange";
import { ruleSet } from "../../src/rules/years/ruleSet";
import { CATALOGUED } from "../support/catalogs";
import { bootOffice, type OfficeHost } from "../support/officeHost";
import { unlike, wholeWorkbook } from "../support/wholeWorkbook";
import { spdSheet, wideSheet, workbook } from "../support/workbooks";
import { requestsOf, troubled, TROUBLES } from "./support/troubles";

/** How an action is tried. */
interface Trial<Id extends ActionId> {
  /** What comes before it. */
  before?: (context: ActionContext) => Promise<unknown>;
  input: (context: ActionContext) => ActionInputs[Id];
  /** It is not taken back, since people work in what it wrote: whoever does it again brings it to its end. */
  isFinishedByDoingItAgain?: boolean;
}

/** Actions that change nothing in the workbook. */
type Reading = "goTo" | "recalculate" | "showSummary" | "validate";

/** Those that make sheets: each fault at each of their requests is tried with the interleavings (`test/faults`). */
type Elsewhere =
  | "exportFindings"
  | "exportPlan"
  | "exportReadiness"
  | "insertHandbook"
  | "insertHistory"
  | "insertJurySheet"
  | "insertLetter"
  | "insertList"
  | "insertMinutes"
  | "insertRankingSheet"
  | "insertReminders"
  | "insertReplicationLetter"
  | "insertRuleSheet"
  | "insertSample"
  | "insertTemplate"
  | "insertText"
  | "insertTrainingResult"
  | "insertWeightSheet"
  | "noteShipments"
  | "writeInnovationProfile"
  | "writeRecap"
  | "writeReport";

const NOW = Date.UTC(2026, 10, 29, 8);

const run = <Id extends ActionId>(context: ActionContext, id: Id, input: ActionInputs[Id]): Promise<ActionResult> =>
  actions[id].run(context, input);
const accepts = async (context: ActionContext): Promise<ActionResult> => {
  await context.session.openReview();
  const key = context.session.state().review!.keyed[0]!.key;
  return run(context, "acceptFinding", { keys: [key], reason: "sudah dilihat", by: "AB" });
};
const MARK = { year: 2026, subject: "satu", name: "Satu", date: "2026-07-01", form: "a", items: "b" };
const copiesRules = (context: ActionContext): Promise<ActionResult> =>
  run(context, "copyRules", { from: 2026, to: 2030 });
const usesOwnRules = async (context: ActionContext): Promise<unknown> => {
  await copiesRules(context);
  return run(context, "setYear", 2030);
};
const none = (): undefined => undefined;

/** A department filled in what was blank, and has a new innovation. */
function merging({ session }: ActionContext): ActionInputs["writeMerge"] {
  const { reading, rules } = session.state();
  const innovations = reading!.innovations!;
  const ground = mergeGround(session.data()!, { innovations, opd: null }, []);
  const row = { sheet: "Inovasi", row: 2, key: "" };
  const opd = innovations.records[0]!.fields.opd!.raw;
  const rows = [
    {
      ...row,
      name: "Satu",
      cells: new Map([
        ["field:opd", opd],
        ["evidence:sdm", "=SK.pdf"],
      ]),
    },
    { ...row, row: 3, name: "Dua", cells: new Map([["field:nama", "Dua"]]) },
  ];
  const merge = mergeReturned(currentOf(ground), [{ file: "opd.xlsx", sent: null, rows, notes: [] }], rules!);
  expect([merge.changed.length, merge.added.length]).toEqual([1, 1]);
  return { merge, ground };
}

/** An innovation of last year, into the row below the last. */
function reentering({ session }: ActionContext): ActionInputs["reenter"] {
  const innovations = session.state().reading!.innovations!;
  const ground = mergeGround(session.data()!, { innovations, opd: null }, []);
  const write = (column: number, value: string): Added["writes"][number] => {
    return { place: { sheet: "Inovasi", row: 3, column }, content: { value } };
  };
  const writes = [write(1, "Tahun lalu"), write(2, "=1+1")];
  return { added: { file: "2025.xlsx", name: "Tahun lalu", department: "", row: 3, writes }, ground };
}

const TRIALS: { [Id in Exclude<ActionId, Reading | Elsewhere | "undo">]: readonly Trial<Id>[] } = {
  acceptFinding: [
    {
      before: ({ session }) => session.openReview(),
      input: ({ session }) => ({ keys: [session.state().review!.keyed[0]!.key], reason: "sudah dilihat", by: "AB" }),
    },
  ],
  addDeskColumns: [{ input: none }],
  addReportedColumn: [{ input: none }],
  answerFile: [{ input: () => ({ key: "satu|regulasi|skpdf", name: "sk.pdf", answer: { same: "Satu/sk.pdf" } }) }],
  answerQuestion: [{ input: () => ({ marks: "all" }), isFinishedByDoingItAgain: true }],
  chooseSpd: [{ input: () => "SPD", isFinishedByDoingItAgain: true }],
  cleanForSending: [{ before: accepts, input: none }],
  chooseTable: [{ input: () => ({ sheet: "Inovasi", tableName: null }), isFinishedByDoingItAgain: true }],
  copyRules: [{ input: () => ({ from: 2026, to: 2030 }) }],
  correctRules: [{ input: () => 2026 }],
  importRules: [
    { input: () => ({ text: JSON.stringify(exportRuleSet(copyToYear(ruleSet(2026), 2031))), file: "aturan.json" }) },
  ],
  markEntered: [
    { input: () => ({ set: MARK }) },
    {
      before: (context) => run(context, "markEntered", { set: { ...MARK, date: "2026-06-01" } }),
      input: () => ({ set: MARK }),
    },
    { before: (context) => run(context, "markEntered", { set: MARK }), input: () => ({ remove: [MARK] }) },
  ],
  markFindings: [{ input: none }, { before: (context) => run(context, "markFindings", undefined), input: none }],
  reenter: [{ input: reentering }],
  removeRules: [
    { before: copiesRules, input: () => 2030 },
    { before: usesOwnRules, input: () => 2030 },
  ],
  saveRun: [{ input: none }],
  // A catalogue that is there; the sheet of a new one is tried with the interleavings.
  saveCatalog: [
    {
      before: (context) => run(context, "saveCatalog", [{ before: null, after: CATALOGUED }]),
      input: () => [{ before: CATALOGUED, after: { ...CATALOGUED, maturity: 90, contact: "=0812" } }],
    },
  ],
  setMapping: [{ input: () => null, isFinishedByDoingItAgain: true }],
  setSeverity: [{ input: () => ({ code: "evidence-missing", severity: "info" }), isFinishedByDoingItAgain: true }],
  setYear: [{ input: () => 2025, isFinishedByDoingItAgain: true }],
  takeRuleSheet: [{ before: (context) => run(context, "insertRuleSheet", undefined), input: none }],
  unmarkFindings: [{ before: (context) => run(context, "markFindings", undefined), input: none }],
  withdrawException: [{ before: accepts, input: ({ session }) => session.state().review!.kept.exceptions[0]! }],
  writeMerge: [{ input: merging }],
  writeCells: [
    {
      input: () => ({
        changes: [
          { sheet: "Inovasi", row: 2, column: 7, value: 3 },
          { sheet: "Inovasi", row: 2, column: 8, value: "catatan" },
          { sheet: "Inovasi", row: 2, column: 9, value: 1 },
        ],
      }),
    },
  ],
};

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
