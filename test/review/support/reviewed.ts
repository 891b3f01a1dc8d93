import { analyze, type Analysis } from "../../../src/analysis/index";
import {
  exceptionFor,
  reviewOf,
  type Exception,
  type KeptReview,
  type KeyedFinding,
  type ReviewState,
} from "../../../src/review/index";
import { toEnd } from "../../../src/rules/pausing";
import type { RuleSet } from "../../../src/rules/types";
import { readWorkbook } from "../../../src/workbook/index";
import type { ReadOptions, WorkbookData, WorkbookReading } from "../../../src/workbook/types";
import { rules2026, spdSheet, wideSheet, workbook, type RowSpec } from "../../support/workbooks";

const NOTHING: KeptReview = { exceptions: [], runs: [], damaged: [] };

interface Given {
  rules?: RuleSet;
  at?: string;
  options?: ReadOptions;
}

export interface Reviewed {
  reading: WorkbookReading;
  analysis: Analysis;
  review: ReviewState;
}

/** A workbook as the pane sees it, beside what it remembers. */
export function reviewedAll(data: WorkbookData, kept: Partial<KeptReview> = {}, given: Given = {}): Reviewed {
  const rules = given.rules ?? rules2026;
  const reading = readWorkbook(data, rules, given.options);
  if (!reading.innovations) throw new Error(`no table: ${JSON.stringify(reading.problem)}`);
  const { innovations, spd, opd } = reading;
  const analysis = analyze({ innovations, spd, opd, rules });
  const at = given.at ?? "2026-05-01T02:00:00Z";
  return { reading, analysis, review: toEnd(reviewOf({ data, reading, analysis, kept: { ...NOTHING, ...kept }, at })) };
}

export function reviewed(...given: Parameters<typeof reviewedAll>): ReviewState {
  return reviewedAll(...given).review;
}

export function region(rows: readonly RowSpec[]): WorkbookData {
  return workbook(wideSheet(rows), spdSheet(2));
}

/** The finding of a code, of an innovation if named. */
export function found(review: ReviewState, code: string, innovation?: string): KeyedFinding {
  const keyed = review.keyed.find(
    ({ subject }) => subject.code === code && (innovation === undefined || subject.innovation === innovation),
  );
  if (!keyed) throw new Error(`no ${code}; there are ${review.keyed.map(({ key }) => key).join(", ")}`);
  return keyed;
}

export function accepting(review: ReviewState, keyed: KeyedFinding, reason = "sudah diperiksa"): Exception {
  return exceptionFor(keyed, review.prints, { reason, date: "2026-04-29", by: "AB" });
}
