import type { Request } from "../call/command";
import { EXIT, type ExitCode } from "../call/exitCode";
import { inputsOf, type InputFile } from "../input/inputs";
import { jobsFor } from "../jobs/count";
import { secondsFor } from "../jobs/limits";
import { FilePool, type Loss } from "../jobs/pool";
import type { READING } from "../options/reading";
import { FileProgress } from "../output/progress";
import { ResultWriter, type ResultForm } from "../output/resultWriter";
import { complain, endProgress, printTrace, showProgress } from "../output/terminal";
import { refuseExisting } from "../output/writeFile";
import { lossOf } from "./defect";
import type { FileJudge, FileOutcome } from "./judgeFile";
import { Turns } from "./turns";

type ReadingRequest = Request<typeof READING, readonly string[]>;

/**
 * Reads the files and prints each result in their order; a file that cannot be used does not stop the others. With
 * several jobs, workers share the files; what is printed is the same.
 * @param form how results are printed
 * @throws InputProblem when the output file must not be written, or an option cannot be used
 */
export async function runFiles(
  request: ReadingRequest,
  judgeOf: () => Promise<FileJudge>,
  form: ResultForm = request.options.json ? "json" : "text",
): Promise<ExitCode> {
  const { options, operands, locale } = request;
  refuseExisting(options.output, locale);
  const judge = await judgeOf();
  const inputs = inputsOf(operands, locale);
  // Several workers would each read the evidence files anew.
  const jobs = judge.readsEvidence ? 1 : jobsFor(options.jobs, inputs.length);
  // Read by workers no file can stop the rest or take all memory.
  const lost = ({ file }: InputFile, loss: Loss): FileOutcome => judge.unjudged(file, lossOf(file, loss, locale));
  const writer = new ResultWriter(form, options.output, locale);
  const turns = new Turns((part) => {
    endProgress();
    return writer.add([part]);
  });
  const outcomes = new FilePool(
    inputs,
    jobs,
    secondsFor(inputs.length),
    request.startWorker,
    lost,
    showProgress,
    (part, at) => turns.take(part, at),
  );
  const progress = new FileProgress(inputs.length, locale);
  const problems = new Set<string>();
  const traces = new Set<string>();
  let hasErrors = false;
  try {
    for (const index of inputs.keys()) {
      progress.step(index);
      await turns.goTo(index);
      const outcome = await outcomes.next();
      for (const message of outcome.problems) problems.add(message);
      for (const trace of outcome.traces) traces.add(trace);
      hasErrors ||= outcome.hasErrors;
      endProgress();
      await writer.add(outcome.printed);
    }
    await writer.end();
  } catch (error) {
    writer.abandon();
    throw error;
  } finally {
    outcomes.close();
  }
  for (const message of problems) complain(message);
  for (const trace of traces) printTrace(trace);
  if (problems.size > 0) return EXIT.unusable;
  return hasErrors ? EXIT.findings : EXIT.clean;
}
