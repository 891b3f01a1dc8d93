import { translate, type Locale } from "../i18n/index";
import { ruleSet } from "../rules/all";
import { ruleYears, UnknownYearError } from "../rules/index";
import type { RuleSet } from "../rules/types";
import { readRequest, type Request } from "./options";
import { tolerateClosedPipe } from "./output";
import { InputProblem, problem } from "./problem";
import { EXIT, runFiles } from "./runFiles";

/** Put in by the build from package.json. */
declare const IID_VERSION: string;

function complain({ message }: InputProblem): void {
  process.stderr.write(`${translate("id", "cli.error", { message })}\n`);
}

function rulesOf(year: number | undefined, locale: Locale): RuleSet {
  try {
    return ruleSet(year);
  } catch (error) {
    if (!(error instanceof UnknownYearError)) throw error;
    throw problem(locale, "problem.unknown-year", { year: error.year, known: error.known.join(", ") });
  }
}

async function run(request: Request): Promise<number> {
  if (request.kind === "version") {
    process.stdout.write(`${IID_VERSION}\n`);
    return EXIT.clean;
  }
  const { locale } = request;
  if (request.kind === "help") {
    process.stdout.write(`${translate(locale, "cli.help", { year: Math.max(...ruleYears()) })}\n`);
    return EXIT.clean;
  }
  const { command, options } = request;
  const rules = rulesOf(options.year, locale);
  if (command !== "template") return runFiles(command, rules, options, locale, complain);
  // Writer and sample are of no use to the other commands, which should start fast.
  const { runTemplate } = await import("./runTemplate");
  await runTemplate(rules, options, locale);
  return EXIT.clean;
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

await main(process.argv.slice(2));
