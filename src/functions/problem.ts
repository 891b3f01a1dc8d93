import { ExcelProblem } from "../excel/host/problem";
import { MissingValueError, UnknownYearError } from "../rules/index";
import type { Maybe } from "./maybe";
import { text, textsOnTheirWay, type FunctionTextKey } from "./texts";

/** `value`: the argument is wrong (#VALUE!); `data`: what it needs is not there (#N/A). Only these two show a message. */
type Kind = "value" | "data";

/** What a function cannot answer, with the sentence for the user. */
export class FunctionProblem extends Error {
  constructor(
    readonly kind: Kind,
    key: FunctionTextKey,
    params: Record<string, string | number> = {},
  ) {
    super(text(key, params));
    this.name = "FunctionProblem";
  }
}

function toFunctionProblem(error: unknown): FunctionProblem | null {
  if (error instanceof FunctionProblem) return error;
  if (error instanceof UnknownYearError) {
    const key = error.isHistory ? "functions.error.historyYear" : "functions.error.year";
    return new FunctionProblem("value", key, { year: error.year, known: error.known.join(", ") });
  }
  if (error instanceof MissingValueError) {
    return new FunctionProblem("data", "functions.error.missingValue", { reason: error.reason });
  }
  if (error instanceof ExcelProblem) {
    return new FunctionProblem("data", "functions.error.unread", { code: error.excelCode || error.code });
  }
  return null;
}

function throwAsExcelError(error: unknown): never {
  const problem = toFunctionProblem(error);
  if (!problem) throw error;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  throw new CustomFunctions.Error(problem.kind === "value" ? invalidValue : notAvailable, problem.message);
}

/** In a spilled result a sentence stands in the first cell: an error there would hide all others. */
function asCell(error: unknown): string[][] {
  const problem = toFunctionProblem(error);
  if (!problem) throw error;
  return [[problem.message]];
}

function guard<T, U>(compute: () => Maybe<T>, onError: (error: unknown) => U): Maybe<T | U> {
  const waiting = textsOnTheirWay();
  if (waiting) return waiting.then(compute).catch(onError);
  try {
    const result = compute();
    return result instanceof Promise ? result.catch(onError) : result;
  } catch (error) {
    return onError(error);
  }
}

/** Runs a function with one result; problems become Excel errors with a message. */
export function scalar<T>(compute: () => Maybe<T>): Maybe<T> {
  return guard(compute, throwAsExcelError);
}

/** Runs a function that spills; problems become text. */
export function spill(compute: () => Maybe<unknown[][]>): Maybe<unknown[][]> {
  return guard(compute, asCell);
}
