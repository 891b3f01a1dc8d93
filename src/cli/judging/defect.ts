import type { Locale } from "../../i18n/cliTexts";
import { MissingValueError } from "../../rules/index";
import { InputProblem, problem } from "../call/problem";
import { WORKER_MEGABYTES } from "../jobs/limits";
import type { Loss } from "../jobs/pool";
import { withoutBuild } from "../output/trace";

/** Why nothing came of a file, and the trace where it was a defect of ours. */
export interface Refusal {
  problem: string;
  trace?: string;
}

/** Why a worker did not finish a file: what happened and the next step. */
export function lossOf(file: string, loss: Loss, locale: Locale): Refusal {
  if (loss.kind === "defect") return defectOf(file, loss.error, locale);
  const params = { most: WORKER_MEGABYTES, ...loss, file };
  return { problem: problem(locale, `cli.jobs.${loss.kind}`, params).message };
}

/** What an error over one file says: the file is to blame, a rule that nobody knows, or a defect of ours. */
export function fileRefusal(file: string, error: unknown, locale: Locale): Refusal {
  if (error instanceof InputProblem) return { problem: error.message };
  if (error instanceof MissingValueError) {
    return { problem: problem(locale, "problem.missing-value", { reason: error.reason }).message };
  }
  return defectOf(file, error, locale);
}

/** A defect of ours over one file: a sentence for people, and the trace for whoever reports it. */
function defectOf(file: string, error: unknown, locale: Locale): Required<Refusal> {
  const reason = withoutBuild(error instanceof Error ? error.message : String(error));
  const trace = (error instanceof Error ? error.stack : undefined) ?? reason;
  return { problem: problem(locale, "cli.file.defect", { file, reason }).message, trace };
}
