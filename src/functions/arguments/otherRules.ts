/** Rules of another year than the newest, of the workbook, or of a table: loaded when a formula asks for them. */
import { officeLocale } from "../../excel/host/culture";
import { ownRules } from "../../excel/stored/ruleStore";
import { ruleProblemLines } from "../../i18n/ruleProblems";
import { ruleSet } from "../../rules/years/ruleSet";
import { newestRules, ruleYears, UnknownYearError } from "../../rules/index";
import { RuleSetError } from "../../rules/file/ruleSetError";
import { isRuleTable, readRuleTable } from "../../rules/table/ruleTable";
import type { RuleSet } from "../../rules/types";
import { wrongArgument } from "../answers/problem";
import { memory } from "../memory/memory";
import type { Argument } from "./argument";
import { rangeInput, single, type RangeInput } from "./cells";
import { argumentTexts } from "./texts";

/** The workbook's own rules of a year come before those that came with the add-in, which they replace or correct. */
function rulesOfYear(own: readonly RuleSet[], year: number): RuleSet {
  const found = own.find((rules) => rules.year === year);
  if (found) return found;
  const years = [...new Set([...ruleYears(), ...own.map((rules) => rules.year)])].sort();
  if (!years.includes(year)) throw new UnknownYearError(year, years);
  return ruleSet(year);
}

function tableRules(range: RangeInput, own: readonly RuleSet[]): RuleSet {
  const place = range.sheet === "" ? undefined : { sheet: range.sheet, top: range.top };
  try {
    // Read under these own rules, one of which may be the base of the table.
    return memory.ruleTables.get(range, null, own, () =>
      readRuleTable(range.values, (year) => rulesOfYear(own, year), place),
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
  return rulesOfYear((await ownRules.get()).rules, year);
}
