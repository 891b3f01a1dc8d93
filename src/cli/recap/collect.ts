import type { Call } from "../call/command";
import type { InputFile } from "../input/inputs";
import { jobsFor } from "../jobs/count";
import { MOST_SECONDS } from "../jobs/limits";
import { FilePool } from "../jobs/pool";
import { lossOf } from "../judging/defect";
import { FileProgress } from "../output/progress";
import { endProgress } from "../output/terminal";
import { unusedFile, type RecapFile } from "./recapWork";

/** Reads the workbooks with workers, in their order; what a worker did not finish is a row with its reason. */
export async function* recapFiles(
  inputs: readonly InputFile[],
  jobs: number | undefined,
  { locale, startWorker }: Call,
): AsyncGenerator<RecapFile> {
  const count = jobsFor(jobs, inputs.length);
  const pool = new FilePool<RecapFile>(inputs, count, MOST_SECONDS * 1000, startWorker, ({ file }, loss) =>
    unusedFile(file, lossOf(file, loss, locale).problem),
  );
  const progress = new FileProgress(inputs.length, locale);
  try {
    for (const index of inputs.keys()) {
      progress.step(index);
      yield await pool.next();
    }
  } finally {
    endProgress();
    pool.close();
  }
}
