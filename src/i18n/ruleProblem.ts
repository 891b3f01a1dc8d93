import type { RuleReason } from "../rules/ruleSetError";
import { ruleProblems as english } from "./en/ruleProblems";
import { ruleProblems as indonesian } from "./id/ruleProblems";
import type { Locale } from "./locale";
import { translator } from "./translator";

const translate = translator<keyof typeof indonesian>({ id: indonesian, en: english });

/** Why a rule set is refused, as a sentence. Loaded with the rules that people bring, not before. */
export function ruleProblemText(locale: Locale, { key, params }: RuleReason): string {
  return translate(locale, `ruleProblem.${key}`, params);
}
