import { oncePer } from "../rules/once";
import { newestRules, rulesOf, ruleYears } from "../rules/index";
import {
  declaringSeverities,
  severityChanges,
  withSeverities,
  type SeverityChange,
  type SeverityChoices,
} from "../checks/severities";
import type { Assumption, RuleSet } from "../rules/types";
import { findingTitle } from "./finding";
import type { Locale } from "./locale";
import { translateRules } from "./rulesTexts";

function sentence(locale: Locale, { code, from, to }: SeverityChange): string {
  return translateRules(locale, "rules.severityChanged", {
    title: findingTitle(locale, code),
    from: translateRules(locale, `severity.${from}`),
    to: translateRules(locale, `severity.${to}`),
  });
}

function text(change: SeverityChange): Assumption["text"] {
  return { id: sentence("id", change), en: sentence("en", change) };
}

const declared = oncePer((rules: RuleSet) =>
  oncePer((choices: SeverityChoices) =>
    oncePer((builtIn: RuleSet) => {
      const chosen = withSeverities(rules, choices);
      return declaringSeverities(chosen, severityChanges(chosen, builtIn), text);
    }),
  ),
);

/**
 * The rules with the severities that an office chose. Whatever differs from the rules that came with the product, those
 * of a file or of the workbook too, is listed among the assumptions, so that no result hides it.
 */
export async function withChosenSeverities(rules: RuleSet, choices: SeverityChoices): Promise<RuleSet> {
  const builtIn = ruleYears().includes(rules.year) ? await rulesOf(rules.year) : newestRules();
  return declared(rules)(choices)(builtIn);
}
