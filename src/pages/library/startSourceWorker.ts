/** Starts the thread that reads workbooks; a file of its own beside the add-in's. */
export function startSourceWorker(): Worker {
  return new Worker(new URL("./sourceWorker.ts", import.meta.url));
}
