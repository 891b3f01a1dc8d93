import type { RuleReason } from "../rules/file/ruleSetError";
import { ruleProblems as english } from "./en/ruleProblems";
import { ruleProblems as indonesian } from "./id/ruleProblems";
import type { Locale } from "./locale";
import { translator } from "./translator";

const translate = translator<keyof typeof indonesian>({ id: indonesian, en: english });

/** Kinds of values that people know by other words. */
const KINDS: ReadonlySet<unknown> = new Set(["number", "string", "boolean", "Array", "Object"]);

function isKind(expected: unknown): expected is "number" | "string" | "boolean" | "Array" | "Object" {
  return KINDS.has(expected);
}

/** Why a rule set is refused, as a sentence. Loaded with the rules that people bring, not before. */
export function ruleProblemText(locale: Locale, { key, params }: RuleReason): string {
  const { expected } = params;
  const known = isKind(expected) ? { ...params, expected: translate(locale, `ruleProblem.kind.${expected}`) } : params;
  return translate(locale, `ruleProblem.${key}`, known);
}
