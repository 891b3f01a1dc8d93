import { resolve } from "node:path";
import type { Call } from "../call/command";
import { inputsOf } from "../input/inputs";
import { readByWorkers } from "../judging/readByWorkers";

/**
 * Lets workers read the workbooks that a call names; one that cannot be used does not stop the others.
 * @param not files that are no workbooks of departments: what is written, and what everything goes into
 * @param lost what stands for a file that a worker did not finish
 */
export async function byWorkers<R>(
  files: readonly string[],
  not: readonly string[],
  call: Pick<Call, "startWorker" | "locale">,
  lost: (file: string, problem: string) => R,
): Promise<R[]> {
  const others = new Set(not.map((file) => resolve(file)));
  const inputs = inputsOf(files, call.locale).filter(({ file }) => !others.has(resolve(file)));
  const read: R[] = [];
  for await (const one of readByWorkers(inputs, undefined, call, lost)) read.push(one);
  return read;
}
