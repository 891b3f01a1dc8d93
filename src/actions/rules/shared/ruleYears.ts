import { ruleYears, yearStanding } from "../../../rules/index";
import type { TakenYear } from "../../../rules/file/exchange";
import type { RuleSet } from "../../../rules/types";
import type { SessionState } from "../../session/types";

/** Own rules in the place of a prognosis make its year a taken one. */
export function takenYears({ ownRules }: SessionState): TakenYear[] {
  return [...ruleYears().map((year) => ({ year, standing: yearStanding(year) ?? "published" })), ...ownRules];
}

export function byYear(rules: readonly RuleSet[]): RuleSet[] {
  return [...rules].sort((a, b) => a.year - b.year);
}
