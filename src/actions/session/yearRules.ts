import { ruleYears } from "../../rules/index";
import type { SeverityChoices } from "../../checks/severities";
import type { RuleSet } from "../../rules/types";
import type { SessionState } from "./types";

/** All years with rules, newest first. */
export function yearsWith(own: readonly RuleSet[]): number[] {
  return [...new Set([...ruleYears(), ...own.map(({ year }) => year)])].sort((a, b) => b - a);
}

/** What the session knows once the workbook's own rules are known. */
export function withOwn(ownRules: readonly RuleSet[]): Pick<SessionState, "ownRules" | "years"> {
  return { ownRules, years: yearsWith(ownRules) };
}

/** Nothing chosen; one object, so that what was made with it is found again. */
export const NO_SEVERITIES: SeverityChoices = {};
