import { storedRuleYears } from "../../excel/stored/ruleParts";
import { newestRules } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { LoadedOnUse } from "../frame/loadedOnUse";
import { then, type Maybe } from "../frame/maybe";
import type { Argument } from "./argument";
import { single } from "./cells";

/** Most formulas name no year. */
const others = new LoadedOnUse(() => import("./otherRules").then(({ otherRules }) => otherRules));

function otherRules(argument: Argument): Maybe<RuleSet> {
  return then(others.get(), (read) => read(argument));
}

/**
 * @param argument a year, also one of the workbook's own rules, or a range with a rule table; omitted, the newest year
 * @throws FunctionProblem for anything else, UnknownYearError, ExcelProblem
 */
export function rulesInput(argument: Argument): Maybe<RuleSet> {
  const only = single(argument);
  const newest = newestRules();
  if (!only || (only.value !== null && Number(only.value) !== newest.year)) return otherRules(argument);
  // The region may have corrected this year's rules: then pane and formulas go by them alike.
  return then(storedRuleYears.known() ?? storedRuleYears.get(), (years) =>
    years.has(newest.year) ? otherRules(argument) : newest,
  );
}
