import type { Call, Request } from "../call/command";
import { EXIT, type ExitCode } from "../call/exitCode";
import { problem } from "../call/problem";
import { inputsOf, type Input } from "../input/inputs";
import { jobsFor } from "../jobs/count";
import { FilePool } from "../jobs/pool";
import type { READING } from "../options/reading";
import { Progress } from "../output/progress";
import { ResultWriter } from "../output/resultWriter";
import { complain } from "../output/terminal";
import { refuseExisting } from "../output/writeFile";
import type { FileJudge, FileOutcome } from "./judgeFile";

type ReadingRequest = Request<typeof READING, readonly string[]>;

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

function byWorkers(judge: FileJudge, inputs: readonly Input[], jobs: number, call: Call): Outcomes {
  const lost = ({ file }: Input, reason: string): FileOutcome =>
    judge.unjudged(file, problem(call.locale, "cli.jobs.lost", { file, reason }).message);
  return new FilePool(inputs, jobs, call.startWorker, lost);
}

/**
 * Reads the files and prints each result in their order; a file that cannot be used does not stop the others. With
 * several jobs, workers share the files; what is printed is the same.
 * @throws InputProblem when the output file must not be written, or an option cannot be used
 */
export async function runFiles(request: ReadingRequest, judgeOf: () => Promise<FileJudge>): Promise<ExitCode> {
  const { options, operands, locale } = request;
  refuseExisting(options.output, locale);
  const judge = await judgeOf();
  const inputs = inputsOf(operands, locale);
  const jobs = judge.readsEvidence ? 1 : jobsFor(options.jobs, inputs.length);
  const outcomes = jobs === 1 ? inTurn(judge, inputs) : byWorkers(judge, inputs, jobs, request);
  const progress = new Progress(inputs.length, locale);
  const writer = new ResultWriter(options.json, options.output);
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
  writer.end(locale);
  for (const message of problems) complain(message);
  if (problems.size > 0) return EXIT.unusable;
  return hasErrors ? EXIT.findings : EXIT.clean;
}
