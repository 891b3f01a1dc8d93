/** Starts the thread that reads and compares what came back; a file of its own beside the add-in's. */
export function startMergeWorker(): Worker {
  return new Worker(new URL("./mergeWorker.ts", import.meta.url));
}
