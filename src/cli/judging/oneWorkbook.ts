import type { WorkbookData } from "../../workbook/types";
import type { FileWork, Request } from "../call/command";
import { EXIT, type ExitCode } from "../call/exitCode";
import { chosenRuleSet } from "../input/chosenRules";
import { readWorkbookFile } from "../input/readFile";
import { tableSearch } from "../input/tableSearch";
import type { OUTPUT } from "../options/output";
import type { ONE_RULE_SET } from "../options/rules";
import type { MAP, PLACE } from "../options/table";
import { printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { answerOf, answerWork, type Answered } from "./answer";
import { assessed, type Assessed } from "./assess";

type OneRequest = Request<
  { rules: typeof ONE_RULE_SET; place: typeof PLACE; map: typeof MAP; output: typeof OUTPUT },
  string
>;

/**
 * Lets a worker assess the workbook of a command that takes one, and prints, or writes to a file, what it says of it.
 * @param task what the worker has to know beside the arguments
 * @throws InputProblem when it cannot be used, or the rules leave open what the answer needs
 */
export async function runOne(request: OneRequest, task?: unknown): Promise<ExitCode> {
  const { operands: named, options, locale } = request;
  // Said here, once: the worker reads them anew.
  await tableSearch(options, await chosenRuleSet(options.rules, locale), locale);
  refuseExisting(options.output, locale);
  const text = await answerOf<string>(named, request, task);
  const { out, force } = options.output;
  if (out === undefined) printData(text);
  else writeNew(out, text, force, locale);
  return EXIT.clean;
}

/** How the worker does it. */
export async function workOnOne(
  { options, locale }: OneRequest,
  answer: (file: string, found: Assessed, data: WorkbookData, task: unknown) => string,
): Promise<FileWork<Answered<string>>> {
  const rules = await chosenRuleSet(options.rules, locale);
  const search = await tableSearch(options, rules, locale);
  return answerWork(async ({ file, task }) => {
    const data = await readWorkbookFile(file, locale);
    return answer(file, assessed(file, data, rules, search, locale), data, task);
  }, locale);
}
