import type { Call, Request } from "../call/command";
import { EXIT, type ExitCode } from "../call/exitCode";
import { problem } from "../call/problem";
import { inputsOf, type InputFile } from "../input/inputs";
import { jobsFor } from "../jobs/count";
import { MOST_SECONDS, WORKER_MEGABYTES } from "../jobs/limits";
import { FilePool, type Loss } from "../jobs/pool";
import type { READING } from "../options/reading";
import { FileProgress } from "../output/progress";
import { ResultWriter } from "../output/resultWriter";
import { complain, printTrace } from "../output/terminal";
import { refuseExisting } from "../output/writeFile";
import { defectOf } from "./defect";
import type { FileJudge, FileOutcome } from "./judgeFile";

type ReadingRequest = Request<typeof READING, readonly string[]>;

/** Outcomes in the order of the inputs, whoever works them out. */
interface Outcomes {
  next(): Promise<FileOutcome>;
  close(): void;
}

/** One file after the other, in this thread. */
function inTurn(judge: FileJudge, inputs: readonly InputFile[]): Outcomes {
  let next = 0;
  return { next: () => judge.judge(inputs[next++]!), close: () => undefined };
}

function byWorkers(judge: FileJudge, inputs: readonly InputFile[], jobs: number, call: Call): Outcomes {
  const { locale } = call;
  const lost = ({ file }: InputFile, loss: Loss): FileOutcome => {
    if (loss.kind === "defect") return judge.unjudged(file, defectOf(file, loss.error, locale));
    const params = { file, seconds: MOST_SECONDS, most: WORKER_MEGABYTES, reason: loss.reason };
    return judge.unjudged(file, { problem: problem(locale, `cli.jobs.${loss.kind}`, params).message });
  };
  return new FilePool(inputs, jobs, MOST_SECONDS * 1000, call.startWorker, lost);
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
  // Read by workers no file can stop the rest or take all memory; the evidence folder is read in this thread.
  const outcomes = judge.readsEvidence
    ? inTurn(judge, inputs)
    : byWorkers(judge, inputs, jobsFor(options.jobs, inputs.length), request);
  const progress = new FileProgress(inputs.length, locale);
  const writer = new ResultWriter(options.json, options.output);
  const problems = new Set<string>();
  const traces = new Set<string>();
  let hasErrors = false;
  try {
    for (const index of inputs.keys()) {
      progress.step(index);
      const outcome = await outcomes.next();
      for (const message of outcome.problems) problems.add(message);
      for (const trace of outcome.traces) traces.add(trace);
      hasErrors ||= outcome.hasErrors;
      progress.end();
      writer.add(outcome.printed);
    }
  } finally {
    outcomes.close();
  }
  writer.end(locale);
  for (const message of problems) complain(message);
  for (const trace of traces) printTrace(trace);
  if (problems.size > 0) return EXIT.unusable;
  return hasErrors ? EXIT.findings : EXIT.clean;
}
