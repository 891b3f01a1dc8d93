import { actions } from "../../../src/actions/index";
import type { ActionContext, ActionId, ActionInputs, ActionResult } from "../../../src/actions/types";
import { currentOf, mergeGround } from "../../../src/exchange/merge/ground";
import type { Added } from "../../../src/exchange/merge/types";
import { mergeReturned } from "../../../src/exchange/merge/merge";
import { copyToYear, exportRuleSet } from "../../../src/rules/file/exchange";
import { ruleSet } from "../../../src/rules/years/ruleSet";
import { CATALOGUED } from "../../support/catalogs";

/** How an action is tried. */
export interface Trial<Id extends ActionId> {
  /** What comes before it. */
  before?: (context: ActionContext) => Promise<unknown>;
  input: (context: ActionContext) => ActionInputs[Id];
  /** It is not taken back, since people work in what it wrote: whoever does it again brings it to its end. */
  isFinishedByDoingItAgain?: boolean;
}

/** Actions that change nothing in the workbook. */
type Reading = "goTo" | "recalculate" | "showSummary" | "validate";

/** Those that make sheets or write them anew: each fault at each of their requests is tried with the interleavings (`test/faults`). */
type Elsewhere =
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
  | "writeInnovationProfile"
  | "writeRecap";

export const run = <Id extends ActionId>(
  context: ActionContext,
  id: Id,
  input: ActionInputs[Id],
): Promise<ActionResult> => actions[id].run(context, input);
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
const SHIPMENT = { department: { key: "dinas", name: "Dinas" }, day: "2026-05-04", rows: 3 };
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

export const TRIALS: { [Id in Exclude<ActionId, Reading | Elsewhere | "undo">]: readonly Trial<Id>[] } = {
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
  // A list and a page that are there; the new sheets are tried with the interleavings.
  exportFindings: [
    {
      before: async (context) => {
        await run(context, "exportFindings", undefined);
        await accepts(context);
      },
      input: none,
    },
  ],
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
  noteShipments: [
    {
      before: (context) => run(context, "noteShipments", [{ ...SHIPMENT, state: "dikirim" }]),
      input: () => [{ ...SHIPMENT, state: "kembali", rows: 4 }],
    },
  ],
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
  writeReport: [
    {
      before: async (context) => {
        await run(context, "writeReport", undefined);
        await run(context, "writeCells", { changes: [{ sheet: "Inovasi", row: 2, column: 7, value: 3 }] });
      },
      input: none,
    },
  ],
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
