import { resolve } from "node:path";
import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { ReadOptions } from "../../workbook/types";
import type { Call, FileWork } from "../call/command";
import { InputProblem } from "../call/problem";
import { translateMerge } from "../commands/merge.texts";
import { inputsOf, type InputFile } from "../input/inputs";
import { readWorkbookFile } from "../input/readFile";
import { missingPlace, tableProblem } from "../input/tableProblem";
import { jobsFor } from "../jobs/count";
import { MOST_SECONDS } from "../jobs/limits";
import { FilePool, type Loss } from "../jobs/pool";
import { defectOf, lossOf } from "../judging/defect";
import type { MergeSource } from "./content";

/** What a file gave, or why it cannot be merged. */
type SourceOutcome = { source: MergeSource } | { problem: string };

/** @throws InputProblem that says why the file cannot be merged */
async function sourceOf(file: string, rules: RuleSet, search: ReadOptions, locale: Locale): Promise<MergeSource> {
  const data = await readWorkbookFile(file, locale);
  const missing = missingPlace(locale, file, data, search);
  if (missing) throw missing;
  const reading = readWorkbook(data, rules, search);
  const { innovations, problem: found } = reading;
  if (found || !innovations) throw tableProblem(locale, file, found ?? { kind: "no-table", seen: [] });
  // A maturity without levels has no place in a table of levels.
  if (innovations.layout === "recap") {
    throw new InputProblem(translateMerge(locale, "cli.merge.recap", { file }));
  }
  return { file, reading: { ...reading, innovations } };
}

/** How a worker reads one of the files. */
export function sourceWork(rules: RuleSet, search: ReadOptions, locale: Locale): FileWork<SourceOutcome> {
  return async ({ file, problem: known }) => {
    if (known !== undefined) return { problem: known };
    try {
      return { source: await sourceOf(file, rules, search, locale) };
    } catch (error) {
      return { problem: error instanceof InputProblem ? error.message : defectOf(file, error, locale).problem };
    }
  };
}

/**
 * Lets workers read the workbooks that are put together; one that cannot be used does not stop the others.
 * @param target the workbook to write: an earlier result in the same folder is no workbook of a department
 */
export async function mergeSources(
  files: readonly string[],
  target: string,
  { startWorker, locale }: Pick<Call, "startWorker" | "locale">,
): Promise<{ sources: MergeSource[]; problems: string[] }> {
  const inputs = inputsOf(files, locale).filter(({ file }) => resolve(file) !== resolve(target));
  const lost = ({ file }: InputFile, loss: Loss): SourceOutcome => ({ problem: lossOf(file, loss, locale).problem });
  const pool = new FilePool(inputs, jobsFor(undefined, inputs.length), MOST_SECONDS * 1000, startWorker, lost);
  const sources: MergeSource[] = [];
  const problems: string[] = [];
  try {
    for (const _ of inputs) {
      const sourced = await pool.next();
      if ("source" in sourced) sources.push(sourced.source);
      else problems.push(sourced.problem);
    }
  } finally {
    pool.close();
  }
  return { sources, problems };
}
