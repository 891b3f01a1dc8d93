/** How long one file among others may take; a table of 37,000 rows needs a fifth of it. */
const AMONG_OTHERS = 60;
/** Alone it holds up nobody else, and a busy machine takes its time over a table of a country. */
const ALONE = 120;

/** The seconds that each of so many files may take. */
export function secondsFor(files: number): number {
  return files > 1 ? AMONG_OTHERS : ALONE;
}

/** What the objects of a worker may take. */
export const WORKER_MEGABYTES = 1_024;
