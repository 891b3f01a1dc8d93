/** Starts the thread that makes exercises and marks them; a file of its own beside the add-in's. */
export function startTrainingWorker(): Worker {
  return new Worker(new URL("./trainingWorker.ts", import.meta.url));
}
