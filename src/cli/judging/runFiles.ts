import type { Locale } from "../../i18n/cliTexts";
import type { RuleSet } from "../../rules/types";
import { inputsOf, type Input } from "../input/inputs";
import { jobsFor } from "../jobs/count";
import { FilePool } from "../jobs/pool";
import { startWorker } from "../jobs/worker";
import { FileJudge, type FileOutcome } from "./judgeFile";
import type { ReadingCommand, ReadingOptions } from "../options";
import { refuseExisting } from "../output/writeFile";
import { InputProblem, problem } from "../call/problem";
import { Progress } from "../output/progress";
import { ResultWriter } from "../output/resultWriter";

/** Exit codes of the design. */
export const EXIT = { clean: 0, findings: 1, unusable: 2 } as const;

/** Outcomes in the order of the inputs, whoever works them out. */
interface Outcomes {
  next(): Promise<FileOutcome>;
  close(): void;
}

/** One file after the other, in this thread. */
function inTurn(judge: FileJudge, inputs: readonly Input[]): Outcomes {
  let next = 0;
  return { next: () => judge.judge(inputs[next++]!), close: () => undefined };
}

/**
 * Reads the files and prints each result in their order; a file that cannot be used does not stop the others. With
 * several jobs, workers share the files; what is printed is the same.
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
  const judge = await FileJudge.of(command, ruleSets, options, locale);
  const inputs = inputsOf(options.files, locale);
  // Each worker would read the evidence files anew.
  const jobs = options.evidence === undefined ? jobsFor(options.jobs, inputs.length) : 1;
  const lost = ({ file }: Input, reason: string): FileOutcome =>
    judge.unjudged(file, problem(locale, "cli.jobs.lost", { file, reason }).message);
  const outcomes: Outcomes =
    jobs === 1
      ? inTurn(judge, inputs)
      : new FilePool(inputs, jobs, () => startWorker({ command, options, locale }), lost);
  const progress = new Progress(inputs.length, locale);
  const writer = new ResultWriter(json, out);
  const problems = new Set<string>();
  let hasErrors = false;
  try {
    for (const index of inputs.keys()) {
      progress.step(index);
      const outcome = await outcomes.next();
      for (const message of outcome.problems) problems.add(message);
      hasErrors ||= outcome.hasErrors;
      progress.end();
      writer.add(outcome.printed);
    }
  } finally {
    outcomes.close();
  }
  writer.end(force, locale);
  for (const message of problems) complain(new InputProblem(message));
  if (problems.size > 0) return EXIT.unusable;
  return hasErrors ? EXIT.findings : EXIT.clean;
}
