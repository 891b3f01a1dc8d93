import type { Locale } from "../../../i18n/locale";
import { ruleProblemText } from "../../../i18n/ruleProblem";
import { RuleSetError } from "../../../rules/file/ruleSetError";

/**
 * Where in a rule set something is wrong, and what.
 * @throws the error itself when it is not about a rule set
 */
export function reasonOf(error: unknown, locale: Locale): { path: string; reason: string } {
  if (!(error instanceof RuleSetError)) throw error;
  return { path: error.path, reason: ruleProblemText(locale, error.why) };
}
