/** Rules of another year than the newest, of the workbook, or of a table: loaded when a formula asks for them. */
import { officeLocale } from "../../excel/host/culture";
import { ownRules } from "../../excel/stored/ruleStore";
import { ruleProblemLines } from "../../i18n/ruleProblems";
import { ruleSetWith } from "../../rules/years/ruleSet";
import { newestRules } from "../../rules/index";
import { RuleSetError } from "../../rules/file/ruleSetError";
import { isRuleTable, readRuleTable } from "../../rules/table/ruleTable";
import type { RuleSet } from "../../rules/types";
import { wrongArgument } from "../answers/problem";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { rangeInput, single, type RangeInput } from "./cells";
import { argumentTexts } from "./texts";

function tableRules(range: RangeInput, own: readonly RuleSet[]): RuleSet {
  const place = range.sheet === "" ? undefined : { sheet: range.sheet, top: range.top };
  try {
    // Read under these own rules, one of which may be the base of the table.
    return memory.ruleTables.get(range, null, [own], () =>
      readRuleTable(range.values, (year) => ruleSetWith(own, year), place),
    );
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    throw wrongArgument(argumentTexts.ruleTable, { reason: ruleProblemLines(officeLocale(), error).join(" ") });
  }
}

/**
 * @param argument as for `rulesInput`
 * @throws FunctionProblem, UnknownYearError, ExcelProblem
 */
export async function otherRules(argument: Argument): Promise<RuleSet> {
  const only = single(argument);
  if (!only) {
    const range = rangeInput(argument);
    if (!isRuleTable(range.values)) throw wrongArgument(argumentTexts.rules);
    return tableRules(range, (await ownRules.get()).rules);
  }
  const { value } = only;
  const year = value === null ? newestRules().year : typeof value === "string" ? Number(value.trim() || NaN) : value;
  if (typeof year !== "number" || !Number.isInteger(year)) throw wrongArgument(argumentTexts.rules);
  return ruleSetWith((await ownRules.get()).rules, year);
}
