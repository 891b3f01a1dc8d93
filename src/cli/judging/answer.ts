import type { Locale } from "../../i18n/locale";
import { MissingValueError } from "../../rules/index";
import type { Call, FileWork } from "../call/command";
import { InputProblem, problem } from "../call/problem";
import { oneWorkbookFile } from "../input/oneFile";
import type { InputFile } from "../input/inputs";
import { secondsFor } from "../jobs/limits";
import { FilePool } from "../jobs/pool";
import { endProgress, printTrace, showProgress } from "../output/terminal";
import { lossOf } from "./defect";

/** What a worker answers on the workbook of a command that takes one, or why it cannot. */
export type Answered<A> = { answer: A } | { problem: string; others: readonly string[]; trace?: string };

/**
 * How a worker does the workbook of a command that takes one.
 * @param answer its result must survive being sent from one thread to another
 */
export function answerWork<A>(answer: (input: InputFile) => Promise<A>, locale: Locale): FileWork<Answered<A>> {
  return async (input) => {
    try {
      return { answer: await answer(input) };
    } catch (error) {
      if (error instanceof InputProblem) return { problem: error.message, others: error.others };
      if (!(error instanceof MissingValueError)) throw error;
      return { problem: problem(locale, "problem.missing-value", { reason: error.reason }).message, others: [] };
    }
  };
}

/**
 * Lets a worker answer on one workbook, within the limits that every file has.
 * @param named as typed
 * @throws InputProblem when it cannot be used, takes too much, or the rules leave open what the answer needs
 */
export async function answerOf<A>(
  named: string,
  call: Pick<Call, "title" | "locale" | "startWorker">,
  task?: unknown,
): Promise<A> {
  const file = oneWorkbookFile(named, call.title, call.locale);
  return answerOn<A>({ file, ...(task === undefined ? {} : { task }) }, call);
}

/**
 * The same on a file that is known to be there, or is yet to be written.
 * @throws InputProblem
 */
export async function answerOn<A>(
  input: InputFile,
  { locale, startWorker }: Pick<Call, "locale" | "startWorker">,
): Promise<A> {
  const pool = new FilePool<Answered<A>>(
    [input],
    1,
    secondsFor(1),
    startWorker,
    ({ file }, loss) => ({ ...lossOf(file, loss, locale), others: [] }),
    showProgress,
  );
  try {
    const answered = await pool.next();
    if ("answer" in answered) return answered.answer;
    if (answered.trace !== undefined) printTrace(answered.trace);
    throw new InputProblem(answered.problem, answered.others);
  } finally {
    endProgress();
    pool.close();
  }
}
