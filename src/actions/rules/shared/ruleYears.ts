import type { SessionState } from "../../session/types";

/** Years that the workbook has rules of its own for. */
export function ownRuleYears({ ownRules }: SessionState): number[] {
  return ownRules.map(({ year }) => year);
}
