import type { Locale } from "../../i18n/cliTexts";
import { problem } from "../call/problem";
import { WORKER_MEGABYTES } from "../jobs/limits";
import type { Loss } from "../jobs/pool";
import { withoutBuild } from "../output/trace";

/** Why a worker did not finish a file: what happened and the next step, and the trace where it was a defect of ours. */
export function lossOf(file: string, loss: Loss, locale: Locale): { problem: string; trace?: string } {
  if (loss.kind === "defect") return defectOf(file, loss.error, locale);
  const params = { most: WORKER_MEGABYTES, ...loss, file };
  return { problem: problem(locale, `cli.jobs.${loss.kind}`, params).message };
}

/** A defect of ours over one file: a sentence for people, and the trace for whoever reports it. */
export function defectOf(file: string, error: unknown, locale: Locale): { problem: string; trace: string } {
  const reason = withoutBuild(error instanceof Error ? error.message : String(error));
  const trace = (error instanceof Error ? error.stack : undefined) ?? reason;
  return { problem: problem(locale, "cli.file.defect", { file, reason }).message, trace };
}
