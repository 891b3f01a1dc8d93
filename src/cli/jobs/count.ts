import { availableParallelism } from "node:os";

/** A worker takes half a second to get going: it pays with this many files of its own. */
const FILES_PER_WORKER = 20;

/**
 * How many workers share the files; there is always one.
 * @param asked as given with `--jobs`; when omitted, the machine and the number of files decide
 */
export function jobsFor(asked: number | undefined, files: number): number {
  const wanted = asked ?? Math.min(availableParallelism(), Math.floor(files / FILES_PER_WORKER));
  return Math.max(1, Math.min(wanted, files));
}
