import { withSeverities, type SeverityChoices } from "../../checks/severities";
import { officeSeverities } from "../../excel/stored/severities";
import type { RuleSet } from "../../rules/types";
import type { Maybe } from "../frame/maybe";
import { memory } from "../memory/memory";

function chosen(rules: RuleSet, choices: SeverityChoices): RuleSet {
  const present = memory.chosenRules.get(rules);
  if (present?.choices === choices) return present.rules;
  const result = withSeverities(rules, choices);
  memory.chosenRules.set(rules, { choices, rules: result });
  return result;
}

/**
 * The rules with the severities chosen in the workbook, so that formulas and pane show the same evidenced index. They
 * are read from the document once, unless the pane did.
 * @throws ExcelProblem
 */
export function withOfficeSeverities(rules: RuleSet): Maybe<RuleSet> {
  const known = officeSeverities.known();
  return known ? chosen(rules, known) : officeSeverities.get().then((choices) => chosen(rules, choices));
}
