import { resolve } from "node:path";
import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { readWorkbook } from "../../workbook/index";
import type { ReadOptions } from "../../workbook/types";
import { readXlsxWorkbook, writeXlsxWorkbook } from "../../xlsx/index";
import { assessWorkbook } from "../judging/assess";
import { checkText } from "../results/checkText";
import { inputsOf } from "../input/inputs";
import { assessmentJson } from "../results/assessmentJson";
import type { MergeOptions } from "../options";
import { refuseExisting, writeNew } from "../output/writeFile";
import { InputProblem, missingPlace, problem, tableProblem } from "../call/problem";
import { readWorkbookFile } from "../input/readFile";
import { readOptionsOf } from "../input/readOptions";
import { EXIT } from "../judging/runFiles";
import { filledTemplate } from "../runTemplate";
import { mergedContent, type Merged, type Source } from "./content";
import { reportText } from "./report";

/** @throws InputProblem that says why the file cannot be merged */
async function sourceOf(file: string, rules: RuleSet, options: ReadOptions, locale: Locale): Promise<Source> {
  const data = await readWorkbookFile(file, locale);
  const missing = missingPlace(locale, file, data, options);
  if (missing) throw missing;
  const reading = readWorkbook(data, rules, options);
  const { innovations, problem: found } = reading;
  if (found || !innovations) throw tableProblem(locale, file, found ?? { kind: "no-table", seen: [] });
  // A maturity without levels has no place in a table of levels.
  if (innovations.layout === "recap") throw problem(locale, "cli.merge.recap", { file });
  return { file, reading: { ...reading, innovations } };
}

async function sourcesOf(
  options: MergeOptions,
  rules: RuleSet,
  locale: Locale,
): Promise<{ sources: Source[]; problems: InputProblem[] }> {
  const reading = await readOptionsOf(options, rules, locale);
  const sources: Source[] = [];
  const problems: InputProblem[] = [];
  // An earlier result in the same folder is no workbook of a department.
  const inputs = inputsOf(options.files, locale).filter(({ file }) => resolve(file) !== resolve(options.out));
  for (const { file, problem: known } of inputs) {
    try {
      if (known !== undefined) throw new InputProblem(known);
      sources.push(await sourceOf(file, rules, reading, locale));
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error;
      problems.push(error);
    }
  }
  return { sources, problems };
}

function mergeJson({ sources, duplicates, spdFiles }: Merged): object {
  return { sources, duplicates, spdFiles };
}

/**
 * Puts the innovations of many workbooks into one template, then judges the result as `check` does.
 * @returns the exit code
 * @throws InputProblem when nothing can be merged or the result cannot be written
 */
export async function runMerge(
  rules: RuleSet,
  options: MergeOptions,
  locale: Locale,
  complain: (problem: InputProblem) => void,
): Promise<number> {
  const { out, force, json } = options;
  refuseExisting(out, force, locale);
  const { sources, problems } = await sourcesOf(options, rules, locale);
  if (sources.length === 0) {
    for (const found of problems) complain(found);
    throw problem(locale, "cli.merge.nothing");
  }
  const merged = mergedContent(sources, rules);
  const bytes = await writeXlsxWorkbook(await filledTemplate(rules, merged.content, locale));
  writeNew(out, bytes, force, locale);
  const { analysis } = assessWorkbook(await readXlsxWorkbook(bytes, out), rules);
  if (!analysis) throw new Error(`the merged workbook ${out} has no table of innovations`);
  const text = json
    ? `[${JSON.stringify({ ...(assessmentJson(out, analysis, locale) as object), merged: mergeJson(merged) })}]\n`
    : `${checkText(out, analysis, locale)}\n${reportText(out, merged, locale)}`;
  process.stdout.write(text);
  for (const found of problems) complain(found);
  if (problems.length > 0) return EXIT.unusable;
  return analysis.findings.some(({ severity }) => severity === "error") ? EXIT.findings : EXIT.clean;
}
