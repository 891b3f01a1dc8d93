import type { Analysis } from "../analysis/types";
import type { Locale } from "../i18n/index";
import { MissingValueError } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { assessWorkbook } from "./assess";
import { checkText } from "./checkText";
import { inputsOf, type Input } from "./inputs";
import { assessmentJson } from "./json";
import type { Options } from "./options";
import { refuseExisting, writeNew } from "./output";
import { InputProblem, problem, tableProblem } from "./problem";
import { Progress } from "./progress";
import { readWorkbookFile } from "./readFile";
import { scoreText } from "./scoreText";

export type ReadingCommand = "score" | "check";

/** Exit codes of the design. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

async function analysisOf(input: Input, rules: RuleSet, options: Options, locale: Locale): Promise<Analysis> {
  if ("problem" in input) throw input.problem;
  const data = await readWorkbookFile(input.file, locale);
  const found = assessWorkbook(data, rules, {
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    ...(options.table === undefined ? {} : { tableName: options.table }),
  });
  if (found.problem) throw tableProblem(locale, input.file, found.problem);
  return found.analysis;
}

function asProblem(error: unknown, locale: Locale): InputProblem {
  if (error instanceof InputProblem) return error;
  if (error instanceof MissingValueError) return problem(locale, "problem.missing-value", { reason: error.reason });
  throw error;
}

function render(command: ReadingCommand, file: string, analysis: Analysis, json: boolean, locale: Locale): string {
  if (json) return JSON.stringify(assessmentJson(file, analysis, locale));
  return command === "score" ? scoreText(file, analysis, locale) : checkText(file, analysis, locale);
}

/**
 * Reads the files one after the other and prints each result; a file that cannot be used does not stop the others.
 * @returns the exit code
 * @throws InputProblem when the output file must not be written
 */
export async function runFiles(
  command: ReadingCommand,
  rules: RuleSet,
  options: Options,
  locale: Locale,
  complain: (problem: InputProblem) => void,
): Promise<number> {
  const { out, json, force } = options;
  if (out !== undefined) refuseExisting(out, force, locale);
  const inputs = inputsOf(options.files, locale);
  const progress = new Progress(inputs.length, locale);
  const results: string[] = [];
  const problems: InputProblem[] = [];
  let hasErrors = false;
  for (const [index, input] of inputs.entries()) {
    progress.step(index);
    try {
      const analysis = await analysisOf(input, rules, options, locale);
      hasErrors ||= analysis.findings.some((finding) => finding.severity === "error");
      results.push(render(command, input.file, analysis, json, locale));
    } catch (error) {
      const found = asProblem(error, locale);
      problems.push(found);
      if (json) results.push(JSON.stringify({ file: input.file, error: found.message }));
    }
  }
  progress.end();
  const text = json ? `[${results.join(",\n")}]\n` : results.join("\n");
  if (out !== undefined) writeNew(out, text, force, locale);
  else process.stdout.write(text);
  problems.forEach(complain);
  if (problems.length > 0) return EXIT.unusable;
  return hasErrors ? EXIT.findings : EXIT.clean;
}
