import type { RuleSet } from "../../../rules/types";
import type { SessionState } from "../../session/types";

/** Years that the workbook has rules of its own for. */
export function ownYears({ ownRules }: SessionState): number[] {
  return ownRules.map(({ year }) => year);
}

export function byYear(rules: readonly RuleSet[]): RuleSet[] {
  return [...rules].sort((a, b) => a.year - b.year);
}
