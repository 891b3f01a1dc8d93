import { rulesOf, ruleYears } from "../../rules/index";
import type { SeverityChoices } from "../../checks/severities";
import type { RuleSet } from "../../rules/types";

/** All years with rules, newest first. */
export function yearsWith(own: readonly RuleSet[]): number[] {
  return [...new Set([...ruleYears(), ...own.map(({ year }) => year)])].sort((a, b) => b - a);
}

/** Nothing chosen; one object, so that what was made with it is found again. */
export const NO_SEVERITIES: SeverityChoices = {};

/**
 * The workbook's own rules come before those that came with the add-in: they may replace a prognosis.
 * @param severities chosen instead of those of the rules; what differs is listed among the assumptions
 * @throws UnknownYearError
 */
export async function rulesFor(
  own: readonly RuleSet[],
  year: number,
  severities: SeverityChoices = NO_SEVERITIES,
): Promise<RuleSet> {
  const ours = own.find((rules) => rules.year === year);
  const rules = ours ?? (await rulesOf(year));
  if (!ours && Object.keys(severities).length === 0) return rules;
  const { withChosenSeverities } = await import("../../i18n/severityAssumption");
  return withChosenSeverities(rules, severities);
}
