import { resolve } from "node:path";
import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { ReadOptions } from "../../workbook/types";
import { InputProblem } from "../call/problem";
import { translateMerge } from "../commands/merge.texts";
import { inputsOf } from "../input/inputs";
import { readWorkbookFile } from "../input/readFile";
import { missingPlace, tableProblem } from "../input/tableProblem";
import { defectOf } from "../judging/defect";
import type { MergeSource } from "./content";

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

/**
 * Reads the workbooks that are put together; one that cannot be used does not stop the others.
 * @param target the workbook to write: an earlier result in the same folder is no workbook of a department
 */
export async function mergeSources(
  files: readonly string[],
  target: string,
  rules: RuleSet,
  search: ReadOptions,
  locale: Locale,
): Promise<{ sources: MergeSource[]; problems: InputProblem[] }> {
  const sources: MergeSource[] = [];
  const problems: InputProblem[] = [];
  const inputs = inputsOf(files, locale).filter(({ file }) => resolve(file) !== resolve(target));
  for (const { file, problem: known } of inputs) {
    try {
      if (known !== undefined) throw new InputProblem(known);
      sources.push(await sourceOf(file, rules, search, locale));
    } catch (error) {
      problems.push(error instanceof InputProblem ? error : new InputProblem(defectOf(file, error, locale).problem));
    }
  }
  return { sources, problems };
}
