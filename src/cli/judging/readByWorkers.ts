import type { Call } from "../call/command";
import type { InputFile } from "../input/inputs";
import { jobsFor } from "../jobs/count";
import { secondsFor } from "../jobs/limits";
import { FilePool } from "../jobs/pool";
import { FileProgress } from "../output/progress";
import { endProgress } from "../output/terminal";
import { lossOf } from "./defect";

/**
 * Reads workbooks with workers, in their order; one that cannot be used does not stop the others.
 * @param jobs how many workers the call asked for
 * @param lost what stands for a file that a worker did not finish
 */
export async function* readByWorkers<R>(
  inputs: readonly InputFile[],
  jobs: number | undefined,
  { locale, startWorker }: Pick<Call, "locale" | "startWorker">,
  lost: (file: string, problem: string) => R,
): AsyncGenerator<R> {
  const count = jobsFor(jobs, inputs.length);
  const pool = new FilePool<R>(inputs, count, secondsFor(inputs.length), startWorker, ({ file }, loss) =>
    lost(file, lossOf(file, loss, locale).problem),
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
