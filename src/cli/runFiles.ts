import type { Analysis } from "../analysis/types";
import type { Finding } from "../checks/types";
import type { Locale } from "../i18n/cliTexts";
import { MissingValueError } from "../rules/index";
import type { RuleSet } from "../rules/types";
import type { ReadOptions, WorkbookData } from "../workbook/types";
import { assessWorkbook, type Assessment } from "./assess";
import type { EvidenceFolder, EvidenceReport } from "./evidence";
import { inputsOf, type Input } from "./inputs";
import type { ReadingCommand, ReadingOptions } from "./options";
import { refuseExisting, writeNew } from "./output";
import { InputProblem, missingPlace, problem, tableProblem } from "./problem";
import { Progress } from "./progress";
import { readWorkbookFile } from "./readFile";
import { rendererOf, type Renderer } from "./renderers";

/** Exit codes of the design. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

/** Where the innovation table is and how its columns are to be read. */
async function readOptions(
  { sheet, table, map }: ReadingOptions,
  ruleSets: readonly RuleSet[],
  locale: Locale,
): Promise<ReadOptions> {
  const options: ReadOptions = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(table === undefined ? {} : { tableName: table }),
  };
  if (map === undefined) return options;
  const { readMapFile } = await import("./map");
  return { ...options, map: readMapFile(map, ruleSets[0]!, locale) };
}

type Assessed = Extract<Assessment, { problem: null }>;

function assessed(file: string, data: WorkbookData, rules: RuleSet, options: ReadOptions, locale: Locale): Assessed {
  const missing = missingPlace(locale, file, data, options);
  if (missing) throw missing;
  const found = assessWorkbook(data, rules, options);
  if (found.problem) throw tableProblem(locale, file, found.problem);
  return found;
}

/** The folder with the evidence files; its readers are loaded only when one is given. */
async function evidenceFolder(folder: string | undefined, locale: Locale): Promise<EvidenceFolder | null> {
  if (folder === undefined) return null;
  const { EvidenceFolder } = await import("./evidence");
  return EvidenceFolder.open(folder, locale);
}

function asProblem(error: unknown, locale: Locale): InputProblem {
  if (error instanceof InputProblem) return error;
  if (error instanceof MissingValueError) return problem(locale, "problem.missing-value", { reason: error.reason });
  throw error;
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** A file under one rule set: judged, or why not. */
type Judged =
  { year: number; analysis: Analysis; evidence: EvidenceReport | null } | { year: number; problem: InputProblem };

/** Reads the file once and judges it by every rule set. */
async function judged(
  input: Input,
  ruleSets: readonly RuleSet[],
  renderer: Renderer,
  options: ReadOptions,
  folder: EvidenceFolder | null,
  locale: Locale,
): Promise<Judged[]> {
  const { file } = input;
  let data: WorkbookData;
  try {
    if ("problem" in input) throw input.problem;
    data = await readWorkbookFile(file, locale);
  } catch (error) {
    const found = asProblem(error, locale);
    return ruleSets.map(({ year }) => ({ year, problem: found }));
  }
  const judge = async (rules: RuleSet): Promise<Judged> => {
    const { year } = rules;
    try {
      const { analysis, reading } = assessed(file, data, rules, options, locale);
      renderer.refuse(file, analysis, locale);
      return { year, analysis, evidence: (await folder?.judge(file, reading, analysis)) ?? null };
    } catch (error) {
      return { year, problem: asProblem(error, locale) };
    }
  };
  return Promise.all(ruleSets.map(judge));
}

/** What is printed for one file. */
function printed(file: string, sides: readonly Judged[], renderer: Renderer, json: boolean, locale: Locale): string[] {
  if (json) {
    return sides.map((side) => {
      if ("analysis" in side) {
        const element = renderer.json(file, side.analysis, locale);
        return JSON.stringify(
          side.evidence ? { ...(element as object), evidenceFiles: side.evidence.json() } : element,
        );
      }
      // With several years, the year tells which element is missing.
      const place = sides.length > 1 ? { file, year: side.year } : { file };
      return JSON.stringify({ ...place, error: side.problem.message });
    });
  }
  const analyses = sides.flatMap((side) => ("analysis" in side ? [side.analysis] : []));
  if (analyses.length === 0) return [];
  const evidence = sides.flatMap((side) => ("analysis" in side && side.evidence ? [side.evidence.text()] : []));
  return [renderer.text(file, analyses, locale), ...evidence];
}

/**
 * Reads the files one after the other and prints each result; a file that cannot be used does not stop the others.
 * @param ruleSets one; several only where the command compares years
 * @returns the exit code
 * @throws InputProblem when the output file must not be written
 */
export async function runFiles(
  command: ReadingCommand,
  ruleSets: readonly RuleSet[],
  options: ReadingOptions,
  locale: Locale,
  complain: (problem: InputProblem) => void,
): Promise<number> {
  const { out, json, force } = options;
  if (out !== undefined) refuseExisting(out, force, locale);
  const renderer = await rendererOf(command, ruleSets.length, options);
  const reading = await readOptions(options, ruleSets, locale);
  const folder = await evidenceFolder(options.evidence, locale);
  const inputs = inputsOf(options.files, locale);
  const progress = new Progress(inputs.length, locale);
  const results: string[] = [];
  const problems = new Map<string, InputProblem>();
  let hasErrors = false;
  for (const [index, input] of inputs.entries()) {
    progress.step(index);
    const sides = await judged(input, ruleSets, renderer, reading, folder, locale);
    for (const side of sides) {
      if ("problem" in side) problems.set(side.problem.message, side.problem);
      else hasErrors ||= side.analysis.findings.some(isError) || side.evidence?.hasErrors === true;
    }
    results.push(...printed(input.file, sides, renderer, json, locale));
  }
  progress.end();
  const text = json ? `[${results.join(",\n")}]\n` : results.join("\n");
  if (out !== undefined) writeNew(out, text, force, locale);
  else process.stdout.write(text);
  for (const problem of problems.values()) complain(problem);
  if (problems.size > 0) return EXIT.unusable;
  return renderer.judges && hasErrors ? EXIT.findings : EXIT.clean;
}
