import { resolve } from "node:path";
import type { Call } from "../call/command";
import { inputsOf } from "../input/inputs";
import { jobsFor } from "../jobs/count";
import { MOST_SECONDS } from "../jobs/limits";
import { FilePool } from "../jobs/pool";
import { lossOf } from "../judging/defect";
import { FileProgress } from "../output/progress";

/**
 * Lets workers read the workbooks that a call names, one after the other; one that cannot be used does not stop the others.
 * @param not files that are no workbooks of departments: what is written, and what everything goes into
 * @param lost what stands for a file that a worker did not finish
 */
export async function byWorkers<R>(
  files: readonly string[],
  not: readonly string[],
  { startWorker, locale }: Pick<Call, "startWorker" | "locale">,
  lost: (file: string, problem: string) => R,
): Promise<R[]> {
  const others = new Set(not.map((file) => resolve(file)));
  const inputs = inputsOf(files, locale).filter(({ file }) => !others.has(resolve(file)));
  const pool = new FilePool<R>(
    inputs,
    jobsFor(undefined, inputs.length),
    MOST_SECONDS * 1000,
    startWorker,
    ({ file }, loss) => lost(file, lossOf(file, loss, locale).problem),
  );
  const progress = new FileProgress(inputs.length, locale);
  const read: R[] = [];
  try {
    while (read.length < inputs.length) {
      read.push(await pool.next());
      progress.step(read.length);
    }
  } finally {
    pool.close();
  }
  return read;
}
