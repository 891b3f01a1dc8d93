import type { Locale } from "../../i18n/cliTexts";
import { ruleProblemText } from "../../i18n/ruleProblems";
import { copyToYear } from "../../rules/file/exchange";
import { RuleSetError } from "../../rules/file/ruleSetError";
import { yearStanding } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { InputProblem, problem } from "../call/problem";
import { translateRulesCommand } from "../commands/texts/rules.texts";

/** @throws InputProblem when the year cannot be one, or has rules that are more than a prognosis */
export function copiedRules(rules: RuleSet, year: string, locale: Locale): RuleSet {
  if (!/^\d{4}$/.test(year)) throw problem(locale, "cli.rules.notYear", { value: year });
  const refused = (reason: string): InputProblem =>
    new InputProblem(translateRulesCommand(locale, "cli.rules.copyRefused", { year, reason }));
  if (!["announced", null].includes(yearStanding(Number(year)))) {
    throw refused(ruleProblemText(locale, { key: "yearTaken", params: { year } }));
  }
  try {
    return copyToYear(rules, Number(year));
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    throw refused(ruleProblemText(locale, error.why));
  }
}
