import type { Locale } from "../../i18n/cliTexts";
import { ruleProblemLines } from "../../i18n/ruleProblems";
import { importRuleSet } from "../../rules/file/exchange";
import { RuleSetError } from "../../rules/file/ruleSetError";
import type { RuleSet } from "../../rules/types";
import { InputProblem } from "../call/problem";
import { readTextFile } from "./textFile";

/**
 * Reads a rule set that was exported or edited. Its year may have rules of ours: the file was named on purpose.
 * @throws InputProblem that names each place in the file and what is wrong there
 */
export function readRuleFile(file: string, locale: Locale): RuleSet {
  try {
    return importRuleSet(readTextFile(file, locale), file, []);
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    const [first = "", ...others] = ruleProblemLines(locale, error);
    throw new InputProblem(
      `${file}: ${first}`,
      others.map((line) => `${file}: ${line}`),
    );
  }
}
