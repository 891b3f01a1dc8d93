import { ExcelProblem } from "../../excel/host/problem";
import type { Text } from "../../i18n/text";
import { MissingValueError, UnknownYearError } from "../../rules/index";
import type { Maybe } from "../frame/maybe";
import { say, type Filling } from "./say";
import { functionProblemTexts } from "./problem.texts";

/** `value`: the argument is wrong (#VALUE!); `data`: what it needs is not there (#N/A). Only these two show a message. */
type Kind = "value" | "data";

/** What a function cannot answer, with the sentence for the user. */
export class FunctionProblem extends Error {
  constructor(
    readonly kind: Kind,
    sentence: string,
  ) {
    super(sentence);
    this.name = "FunctionProblem";
  }
}

/** An argument that the function cannot use: #VALUE! with a sentence. */
export function wrongArgument<T extends Text>(text: T, ...filling: Filling<T>): FunctionProblem {
  return new FunctionProblem("value", say(text, ...filling));
}

/** Something that the answer needs is not there: #N/A with a sentence. */
export function notThere<T extends Text>(text: T, ...filling: Filling<T>): FunctionProblem {
  return new FunctionProblem("data", say(text, ...filling));
}

/** The rules leave open what the answer needs. */
export function notInRules(reason: string): FunctionProblem {
  return notThere(functionProblemTexts.missingValue, { reason });
}

function toFunctionProblem(error: unknown): FunctionProblem | null {
  if (error instanceof FunctionProblem) return error;
  if (error instanceof UnknownYearError) {
    const text = error.isHistory ? functionProblemTexts.historyYear : functionProblemTexts.year;
    return wrongArgument(text, { year: error.year, known: error.known.join(", ") });
  }
  if (error instanceof MissingValueError) return notInRules(error.reason);
  if (error instanceof ExcelProblem) {
    return notThere(functionProblemTexts.unread, { code: error.excelCode || error.code });
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
export function spill<T>(compute: () => Maybe<T>): Maybe<T | string[][]> {
  return guard(compute, asCell);
}
