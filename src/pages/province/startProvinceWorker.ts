/** Starts the thread that reads the workbooks of regions; a file of its own beside the add-in's. */
export function startProvinceWorker(): Worker {
  return new Worker(new URL("./provinceWorker.ts", import.meta.url));
}
