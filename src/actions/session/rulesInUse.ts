import { withChosenSeverities } from "../../i18n/severityAssumption";
import { rulesOf } from "../../rules/index";
import { oncePer } from "../../rules/once";
import type { SeverityChoices } from "../../checks/severities";
import type { RuleSet } from "../../rules/types";
import { NO_SEVERITIES } from "./yearRules";

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
  return chosen(rules)(severities);
}

/** The same rules for the same choice, so that nothing is judged anew for rules that only look new. */
const chosen = oncePer((rules: RuleSet) => oncePer((choice: SeverityChoices) => withChosenSeverities(rules, choice)));
