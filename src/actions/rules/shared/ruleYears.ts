import type { SessionState } from "../../session/types";

/** Years that the workbook has rules of its own for. */
export function ownYears({ ownRules }: SessionState): number[] {
  return ownRules.map(({ year }) => year);
}
