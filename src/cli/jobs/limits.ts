/** How long one file among others may take; a table of 37,000 rows needs a tenth of it. */
export const MOST_SECONDS = 60;
/** What the objects of a worker may take. */
export const WORKER_MEGABYTES = 1_024;
