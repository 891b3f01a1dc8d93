import { withSeverities, type SeverityChoices } from "../../checks/severities";
import { officeSettings } from "../../excel/stored/officeSettings";
import { oncePer } from "../../rules/once";
import type { RuleSet } from "../../rules/types";
import { then, type Maybe } from "../frame/maybe";

/** One rule set for the same choices: results are remembered by it. */
const chosen = oncePer((rules: RuleSet) => oncePer((choices: SeverityChoices) => withSeverities(rules, choices)));

/**
 * The rules with the severities chosen in the workbook, so that formulas and pane show the same evidenced index. They
 * are read from the document once, unless the pane did.
 * @throws ExcelProblem
 */
export function withOfficeSeverities(rules: RuleSet): Maybe<RuleSet> {
  return then(officeSettings.known() ?? officeSettings.get(), ({ severities }) =>
    severities ? chosen(rules)(severities) : rules,
  );
}
