import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";
import { compiledModule } from "./compiled";
import type { Program } from "./launch";

/** That of Node, as the build leaves it. */
declare const __non_webpack_require__: NodeJS.Require;

/** The program that this file starts. */
const PROGRAM = join(__dirname, "iid.cjs");
/** Each command compiles other parts, and a thread of workers others than the one that prints. */
const KEPT_AS = join(__dirname, "cache", isMainThread ? "main" : "worker");
/** No command is called otherwise. */
const COMMAND = /^[a-z]{1,20}$/;

/**
 * What a worker's old objects may take before they are collected for the first time. V8 begins with some 20 MB and collects
 * again whenever they have doubled: over a folder of workbooks that takes a third of all CPU time, and finds that what lives
 * is the program.
 */
const UNCOLLECTED_MEGABYTES = 256;
/**
 * By the major version of Node: that V8 optimises a function eight times later than it would. Most of the program runs for a
 * second or two, and optimising took a quarter to a third of all CPU time. V8 complains of settings that it does not know, so
 * only versions that were tried stand here.
 */
const OPTIMISE_LATER: ReadonlyMap<string, string> = new Map([
  ["20", "--interrupt-budget=540672"],
  ["22", "--invocation-count-for-turbofan=24000"],
  ["24", "--invocation-count-for-turbofan=24000"],
]);

// Before anything is compiled: what was kept holds for the same settings only. The first counts for heaps made from now on.
if (isMainThread) {
  setFlagsFromString(`--initial-old-space-size=${UNCOLLECTED_MEGABYTES}`);
  const later = OPTIMISE_LATER.get(process.versions.node.split(".", 1)[0]!);
  if (later !== undefined) setFlagsFromString(later);
}

const [command = ""] = process.argv.slice(2);
const compiled = compiledModule(PROGRAM, COMMAND.test(command) ? `${KEPT_AS}-${command}` : KEPT_AS);
const program = { exports: {} as Program };
compiled.body(program.exports, __non_webpack_require__, program, PROGRAM, __dirname);
program.exports.start({ file: __filename, keepCompiled: compiled.keep });
