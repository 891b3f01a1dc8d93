import { isMainThread } from "node:worker_threads";
import { translate } from "../i18n/cliTexts";
import { newestRules } from "../rules/index";
import { chosenRules } from "./input/chosenRules";
import { work } from "./jobs/worker";
import { readRequest, type Request } from "./options";
import { tolerateClosedPipe } from "./output/writeFile";
import { InputProblem } from "./call/problem";
import { EXIT, runFiles } from "./judging/runFiles";

/** Put in by the build from package.json. */
declare const IID_VERSION: string;

function complain({ message }: InputProblem): void {
  process.stderr.write(`${translate("id", "cli.error", { message })}\n`);
}

async function run(request: Request): Promise<number> {
  if (request.kind === "version") {
    process.stdout.write(`${IID_VERSION}\n`);
    return EXIT.clean;
  }
  const { locale } = request;
  switch (request.kind) {
    case "help":
      process.stdout.write(`${translate(locale, "cli.help", { year: newestRules().year })}\n`);
      return EXIT.clean;
    case "read":
      return runFiles(
        request.command,
        await chosenRules(request.options.rules, locale),
        request.options,
        locale,
        complain,
      );
    // Writer, sample and tables of rules are of no use to the other commands, which should start fast.
    case "template": {
      const { runTemplate, templateYears } = await import("./runTemplate");
      const [rules = newestRules()] = await chosenRules(templateYears(request.options), locale);
      await runTemplate(rules, request.options, locale);
      return EXIT.clean;
    }
    case "map": {
      const { runMap } = await import("./map");
      const [rules = newestRules()] = await chosenRules(request.options.rules, locale);
      await runMap(rules, request.options, locale);
      return EXIT.clean;
    }
    case "merge": {
      const { runMerge } = await import("./merge/runMerge");
      const [rules = newestRules()] = await chosenRules(request.options.rules, locale);
      return runMerge(rules, request.options, locale, complain);
    }
    case "rules": {
      const { runRules } = await import("./rules/runRules");
      await runRules(request.request, locale);
      return EXIT.clean;
    }
  }
}

async function main(args: readonly string[]): Promise<void> {
  tolerateClosedPipe();
  try {
    process.exitCode = await run(readRequest(args));
  } catch (error) {
    process.exitCode = EXIT.unusable;
    // A defect of ours: the trace helps whoever reports it, and the exit code must not look like findings.
    if (error instanceof InputProblem) complain(error);
    else process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  }
}

/** Settled when all is written; the exit code is set then. */
export const finished = isMainThread ? main(process.argv.slice(2)) : work();
