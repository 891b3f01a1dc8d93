import { ExcelProblem } from "../../excel/host/problem";
import { problemNotice } from "../../excel/host/problemNotice";
import { notice, type Notice } from "../../i18n/notice";
import { yearProblemTexts } from "../../i18n/problems/yearProblem.texts";
import { MissingValueError, UnknownYearError } from "../../rules/index";
import { MappingError } from "../../workbook/mapping/mappingError";
import { sessionProblemTexts as texts } from "./problem.texts";
import type { SessionProblem, SessionState } from "./types";

/** There is no innovation table to analyse. */
export class NoTableError extends Error {
  constructor() {
    super("no innovation table");
    this.name = "NoTableError";
  }
}

/**
 * @returns the sentence for an error that has one
 * @throws the error itself when it is a defect of ours
 */
export function noticeOf(error: unknown): Notice {
  if (error instanceof ExcelProblem) return problemNotice(error);
  if (error instanceof UnknownYearError) {
    const { year, known, isHistory } = error;
    return notice(
      isHistory ? yearProblemTexts.historyYear : yearProblemTexts.unknownYear,
      { year, known: known.join(", ") },
      "error",
    );
  }
  if (error instanceof MissingValueError)
    return notice(yearProblemTexts.missingValue, { reason: error.reason }, "error");
  if (error instanceof MappingError) return notice(texts.mapping, { value: error.value }, "error");
  throw error;
}

/** Whether Excel let us read what the figures are made of: only then they say something of the workbook as it stands. */
export function isFresh({ problem, hint }: SessionState): boolean {
  return problem?.kind !== "excel" && hint === null;
}

function sessionProblem(error: unknown): SessionProblem {
  const said = noticeOf(error);
  return error instanceof ExcelProblem
    ? { kind: "excel", problem: error, notice: said }
    : { kind: "other", notice: said };
}

/**
 * The state after an error that the user can do something about: no figures, and what is wrong.
 * @throws the error itself when it is a defect of ours
 */
export function failedState(error: unknown): Partial<SessionState> {
  return {
    status: "problem",
    analysis: null,
    review: null,
    files: null,
    rules: null,
    problem: sessionProblem(error),
    hint: null,
  };
}
