import { MissingValueError } from "../../rules/index";
import type { WorkbookData } from "../../workbook/types";
import type { Call } from "../call/command";
import { EXIT, type ExitCode } from "../call/exitCode";
import { problem } from "../call/problem";
import { chosenRuleSet } from "../input/chosenRules";
import { readOneWorkbook } from "../input/oneFile";
import { tableSearch } from "../input/tableSearch";
import type { OutputChoice } from "../options/output";
import type { RulesChoice } from "../options/rules";
import type { NamedPlace } from "../options/table";
import { printData } from "../output/terminal";
import { refuseExisting, writeNew } from "../output/writeFile";
import { assessed, type Assessed } from "./assess";

/** What a command on one workbook is asked with. */
export interface OneWorkbook {
  /** As typed. */
  named: string;
  rules: RulesChoice;
  place: NamedPlace;
  map: string | undefined;
  output: OutputChoice;
}

/**
 * Assesses one workbook and prints, or writes to a file, what is said of it.
 * @throws InputProblem when it cannot be used, or the rules leave open what the answer needs
 */
export async function answerOnOne(
  { named, rules: choice, place, map, output }: OneWorkbook,
  { title, locale }: Pick<Call, "title" | "locale">,
  answer: (file: string, found: Assessed, data: WorkbookData) => string,
): Promise<ExitCode> {
  const rules = await chosenRuleSet(choice, locale);
  const search = await tableSearch({ place, map }, rules, locale);
  refuseExisting(output, locale);
  const { file, data } = await readOneWorkbook(named, title, locale);
  try {
    const text = answer(file, assessed(file, data, rules, search, locale), data);
    if (output.out === undefined) printData(text);
    else writeNew(output.out, text, output.force, locale);
  } catch (error) {
    if (!(error instanceof MissingValueError)) throw error;
    throw problem(locale, "problem.missing-value", { reason: error.reason });
  }
  return EXIT.clean;
}
