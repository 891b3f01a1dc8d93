import { exportRuleSet } from "../../rules/file/exchange";
import type { RuleSet } from "../../rules/types";

/** Digits filled up, so that S2 comes before S10. */
function sortKey(code: string): string {
  return code.replace(/\d+/, (digits) => digits.padStart(3, "0"));
}

/** @returns code and text of the sources that values of the rule set name, in the order of the codes */
export function sourceList(rules: RuleSet): [code: string, text: string][] {
  const { sources } = exportRuleSet(rules) as Pick<RuleSet, "sources">;
  return Object.entries(sources).sort(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1));
}
