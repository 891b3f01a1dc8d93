import { ruleYears } from "../../rules/index";
import type { SeverityChoices } from "../../checks/severities";
import type { RuleSet } from "../../rules/types";

/** All years with rules, newest first. */
export function yearsWith(own: readonly RuleSet[]): number[] {
  return [...new Set([...ruleYears(), ...own.map(({ year }) => year)])].sort((a, b) => b - a);
}

/** Nothing chosen; one object, so that what was made with it is found again. */
export const NO_SEVERITIES: SeverityChoices = {};
