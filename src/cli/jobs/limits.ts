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

/**
 * What a worker's old objects may take before they are collected for the first time. V8 begins with some 20 MB and collects
 * again whenever they have doubled: over a folder of workbooks that takes a third of all CPU time, and finds that what lives
 * is the program.
 */
export const UNCOLLECTED_MEGABYTES = 256;
