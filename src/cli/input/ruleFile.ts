import type { Locale } from "../../i18n/cliTexts";
import { ruleProblemText } from "../../i18n/ruleProblem";
import { importRuleSet } from "../../rules/file/exchange";
import { RuleSetError } from "../../rules/file/ruleSetError";
import type { RuleSet } from "../../rules/types";
import { InputProblem } from "../call/problem";
import { readTextFile } from "./textFile";

/**
 * Reads a rule set that was exported or edited. Its year may have rules of ours: the file was named on purpose.
 * @throws InputProblem that names the place in the file and the reason
 */
export function readRuleFile(file: string, locale: Locale): RuleSet {
  try {
    return importRuleSet(readTextFile(file, locale), file, []);
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    const place = error.path === "" ? file : `${file}: ${error.path}`;
    throw new InputProblem(`${place}: ${ruleProblemText(locale, error.why)}`);
  }
}
