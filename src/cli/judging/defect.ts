import type { Locale } from "../../i18n/cliTexts";
import { problem } from "../call/problem";
import { withoutBuild } from "../output/trace";

/** A defect of ours over one file: a sentence for people, and the trace for whoever reports it. */
export function defectOf(file: string, error: unknown, locale: Locale): { problem: string; trace: string } {
  const reason = withoutBuild(error instanceof Error ? error.message : String(error));
  const trace = (error instanceof Error ? error.stack : undefined) ?? reason;
  return { problem: problem(locale, "cli.file.defect", { file, reason }).message, trace };
}
