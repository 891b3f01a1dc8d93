import type { Analysis } from "../../analysis/types";
import { ExcelProblem, problemNotice } from "../../excel/host/problem";
import type { Notice } from "../../excel/host/texts";
import { MissingValueError, UnknownYearError } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { MappingError } from "../../workbook/mapping/mappingError";
import { readWorkbook } from "../../workbook/index";
import type { ReadOptions, WorkbookData, WorkbookReading } from "../../workbook/types";
import type { SessionProblem } from "../types";

/** There is no innovation table to analyse. */
export class NoTableError extends Error {
  constructor() {
    super("no innovation table");
    this.name = "NoTableError";
  }
}

export interface Evaluation {
  reading: WorkbookReading | null;
  analysis: Analysis | null;
  problem: SessionProblem | null;
}

/**
 * Finds the tables and scores them. The checks come in a file of their own: the pane is drawn before they are there.
 * @throws MissingValueError
 */
export async function evaluate(data: WorkbookData, rules: RuleSet, options: ReadOptions): Promise<Evaluation> {
  const reading = readWorkbook(data, rules, options);
  if (reading.problem) return { reading, analysis: null, problem: { kind: "table", problem: reading.problem } };
  if (!reading.innovations) {
    return { reading, analysis: null, problem: { kind: "table", problem: { kind: "no-table", seen: [] } } };
  }
  const { innovations, spd, opd } = reading;
  const { analyze } = await import("../../analysis/index");
  return { reading, analysis: analyze({ innovations, spd, opd, rules }), problem: null };
}

/**
 * @returns the sentence for an error that has one
 * @throws the error itself when it is a defect of ours
 */
export function noticeOf(error: unknown): Notice {
  if (error instanceof ExcelProblem) return problemNotice(error);
  if (error instanceof UnknownYearError) {
    const params = { year: error.year, known: error.known.join(", ") };
    return { key: error.isHistory ? "problem.history-year" : "problem.unknown-year", params, tone: "error" };
  }
  if (error instanceof MissingValueError) {
    return { key: "problem.missing-value", params: { reason: error.reason }, tone: "error" };
  }
  if (error instanceof MappingError) {
    return { key: "problem.mapping", params: { path: error.path, value: error.value }, tone: "error" };
  }
  throw error;
}

/**
 * @returns the problem for an error that the user can do something about
 * @throws the error itself when it is a defect of ours
 */
export function sessionProblem(error: unknown): SessionProblem {
  const notice = noticeOf(error);
  return error instanceof ExcelProblem ? { kind: "excel", problem: error, notice } : { kind: "other", notice };
}
