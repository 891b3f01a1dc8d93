import { checkOf } from "../checks/index";
import type { FindingCode } from "../checks/types";
import { valueOf } from "../rules/index";
import { sourceText } from "../rules/sources";
import type { RuleSet } from "../rules/types";
import type { TrainingWords } from "./words";

/** The year's legal basis, or that nobody knows it. */
export function basisText(rules: RuleSet, { say }: TrainingWords): string {
  return valueOf(rules.legalBasis) ?? say("bookBasisUnknown");
}

/** What a kind of fault rests on, where no list says what codes of sources stand for. */
export function plainLawText(code: FindingCode, rules: RuleSet, words: TrainingWords): string {
  const basis = basisText(rules, words);
  return checkOf(code).sources.length === 0 ? words.say("lawInferred", { basis }) : basis;
}

/** The same with the codes of its sources. */
export function lawText(code: FindingCode, rules: RuleSet, words: TrainingWords): string {
  const { sources } = checkOf(code);
  const law = plainLawText(code, rules, words);
  return sources.length === 0 ? law : `${law} (${sources.join(", ")})`;
}

/** What source codes stand for, a line each. */
export function sourceLines(codes: Iterable<string>, rules: RuleSet): string[] {
  const own = [...new Set(codes)];
  return own
    .sort((a, b) => a.localeCompare(b, "id", { numeric: true }))
    .map((code) => `${code}: ${sourceText(rules, code)}`);
}
