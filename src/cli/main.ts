import { setFlagsFromString } from "node:v8";
import { isMainThread, Worker } from "node:worker_threads";
import { EXIT, type ExitCode } from "./call/exitCode";
import { InputProblem } from "./call/problem";
import { readCall } from "./call/readCall";
import { UNCOLLECTED_MEGABYTES, WORKER_MEGABYTES } from "./jobs/limits";
import { serve } from "./jobs/worker";
import { complain, print, printTrace, tolerateClosedPipe } from "./output/terminal";

/** Put in by the build from package.json. */
declare const IID_VERSION: string;

const args = process.argv.slice(2);

function startWorker(): Worker {
  // Looked up when a heap is made, that of the worker; no limit of a worker says it.
  setFlagsFromString(`--initial-old-space-size=${UNCOLLECTED_MEGABYTES}`);
  return new Worker(__filename, { argv: args, resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES } });
}

async function run(): Promise<ExitCode> {
  const asked = await readCall(args, startWorker);
  switch (asked.kind) {
    case "version":
      print(`${IID_VERSION}\n`);
      return EXIT.clean;
    case "help": {
      const { helpText } = await import("./help/helpText");
      print(await helpText(asked));
      return EXIT.clean;
    }
    case "run":
      return asked.bound.run();
  }
}

async function main(): Promise<void> {
  tolerateClosedPipe();
  try {
    process.exitCode = await run();
  } catch (error) {
    process.exitCode = EXIT.unusable;
    // A defect of ours: the trace helps whoever reports it, and the exit code must not look like findings.
    if (error instanceof InputProblem) for (const sentence of [error.message, ...error.others]) complain(sentence);
    else printTrace(error);
  }
}

/** A worker reads the same arguments, so that it does the same work as the thread that started it. */
async function work(): Promise<void> {
  const asked = await readCall(args, startWorker);
  const files = asked.kind === "run" ? await asked.bound.work() : null;
  if (!files) throw new Error(`no work for a worker: ${args.join(" ")}`);
  serve(files);
}

void (isMainThread ? main() : work());
