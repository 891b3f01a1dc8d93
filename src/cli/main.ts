import { isMainThread, Worker } from "node:worker_threads";
import { EXIT, type ExitCode } from "./call/exitCode";
import { InputProblem } from "./call/problem";
import { readCall } from "./call/readCall";
import { WORKER_MEGABYTES } from "./jobs/limits";
import { serve } from "./jobs/worker";
import { complain, print, printTrace, tolerateClosedPipe } from "./output/terminal";
import type { Launch } from "./start/launch";

/** Put in by the build from package.json. */
declare const IID_VERSION: string;

const args = process.argv.slice(2);

function workersFrom(file: string): () => Worker {
  return () => new Worker(file, { argv: args, resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES } });
}

async function run(startWorker: () => Worker, keepCompiled: () => void): Promise<ExitCode> {
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
    case "run": {
      const code = await asked.bound.run();
      keepCompiled();
      return code;
    }
  }
}

async function main(startWorker: () => Worker, keepCompiled: () => void): Promise<void> {
  tolerateClosedPipe();
  try {
    process.exitCode = await run(startWorker, keepCompiled);
  } catch (error) {
    process.exitCode = EXIT.unusable;
    // A defect of ours: the trace helps whoever reports it, and the exit code must not look like findings.
    if (error instanceof InputProblem) for (const sentence of [error.message, ...error.others]) complain(sentence);
    else printTrace(error);
  }
}

/** A worker reads the same arguments, so that it does the same work as the thread that started it. */
async function work(startWorker: () => Worker, keepCompiled: () => void): Promise<void> {
  const asked = await readCall(args, startWorker);
  const files = asked.kind === "run" ? await asked.bound.work() : null;
  if (!files) throw new Error(`no work for a worker: ${args.join(" ")}`);
  serve(files, keepCompiled);
}

/** Does what the arguments ask for; in a thread that was started from the same file, the work on files. */
export function start({ file, keepCompiled }: Launch): void {
  const startWorker = workersFrom(file);
  void (isMainThread ? main(startWorker, keepCompiled) : work(startWorker, keepCompiled));
}
