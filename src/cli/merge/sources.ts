import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { ReadOptions } from "../../workbook/types";
import type { Call, FileWork } from "../call/command";
import { InputProblem } from "../call/problem";
import { translateMerge } from "../commands/texts/merge.texts";
import { readWorkbookFile } from "../input/readFile";
import { missingPlace, tableProblem } from "../input/tableProblem";
import { fileRefusal } from "../judging/defect";
import { byWorkers } from "./byWorkers";
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
      return { problem: fileRefusal(file, error, locale).problem };
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
  call: Pick<Call, "startWorker" | "locale">,
): Promise<{ sources: MergeSource[]; problems: string[] }> {
  const read = await byWorkers<SourceOutcome>(files, [target], call, (_, problem) => ({ problem }));
  return {
    sources: read.flatMap((one) => ("source" in one ? [one.source] : [])),
    problems: read.flatMap((one) => ("problem" in one ? [one.problem] : [])),
  };
}
