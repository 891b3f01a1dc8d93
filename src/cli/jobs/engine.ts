import { setFlagsFromString } from "node:v8";

/**
 * What a worker's old objects may take before they are collected for the first time. V8 begins with some 20 MB and collects
 * again whenever they have doubled: over a folder of workbooks that takes a third of all CPU time, and finds that what lives
 * is the program.
 */
const UNCOLLECTED_MEGABYTES = 256;
/**
 * How much code runs before a function is optimised. V8 of Node 20 asks for a sixth of it, and optimises in its other
 * threads much that a command runs only for a second; newer ones count calls instead and do not know this.
 */
const BYTES_RUN_BEFORE_OPTIMISING = 400_000;

/**
 * Sets V8 up for workers that read workbooks. Each is a flag that is looked up when it is needed, the first when the heap
 * of a worker is made: such flags may be set while the program runs, others (of the garbage collector's threads) crash it.
 */
export function prepareEngine(): void {
  setFlagsFromString(`--initial-old-space-size=${UNCOLLECTED_MEGABYTES}`);
  if (process.versions.v8.startsWith("11.")) {
    setFlagsFromString(`--interrupt-budget=${BYTES_RUN_BEFORE_OPTIMISING}`);
  }
}
