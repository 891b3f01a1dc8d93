import type { Locale } from "../../../i18n/locale";
import { ruleProblemLines } from "../../../i18n/ruleProblems";
import { RuleSetError } from "../../../rules/file/ruleSetError";

/**
 * Everything that is wrong in a rule set, a line each.
 * @throws the error itself when it is not about a rule set
 */
export function reasonOf(error: unknown, locale: Locale): string {
  if (!(error instanceof RuleSetError)) throw error;
  return ruleProblemLines(locale, error).join("\n");
}
