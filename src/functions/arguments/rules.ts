import { newestRules } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { Later } from "../frame/later";
import { then, type Maybe } from "../frame/maybe";
import type { Argument } from "./argument";
import { single } from "./cells";

/** Most formulas name no year. */
const others = new Later(() => import("./otherRules").then(({ otherRules }) => otherRules));

/**
 * @param argument a year, also one of the workbook's own rules, or a range with a rule table; omitted, the newest year
 * @throws FunctionProblem for anything else, UnknownYearError
 */
export function rulesInput(argument: Argument): Maybe<RuleSet> {
  const only = single(argument);
  const newest = newestRules();
  if (only && (only.value === null || Number(only.value) === newest.year)) return newest;
  return then(others.get(), (otherRules) => otherRules(argument));
}
