/** Rules of another year than the newest, of the workbook, or of a table: loaded when a formula asks for them. */
import { officeLocale } from "../excel/host/culture";
import { ownRules } from "../excel/stored/ruleStore";
import { ruleProblemText } from "../i18n/ruleProblem";
import { ruleSet } from "../rules/years/ruleSet";
import { newestRules, ruleYears, UnknownYearError } from "../rules/index";
import { RuleSetError } from "../rules/file/ruleSetError";
import { isRuleTable, readRuleTable } from "../rules/table/ruleTable";
import type { RuleSet } from "../rules/types";
import type { CellValue } from "../workbook/types";
import { rangeInput, type RangeInput } from "./rangeInput";
import { RangeMemo } from "./memo";
import { FunctionProblem } from "./problem";

/** Readings of tables under the own rules they were made with, which a base year may be. */
let tables = new RangeMemo<RuleSet>();
let tablesFor: readonly RuleSet[] | null = null;

/** The workbook's own rules of a year come before those that came with the add-in: they may replace a prognosis. */
function rulesOfYear(own: readonly RuleSet[], year: number): RuleSet {
  const found = own.find((rules) => rules.year === year);
  if (found) return found;
  const years = [...new Set([...ruleYears(), ...own.map((rules) => rules.year)])].sort();
  if (!years.includes(year)) throw new UnknownYearError(year, years);
  return ruleSet(year);
}

function tableRules(range: RangeInput, own: readonly RuleSet[]): RuleSet {
  if (tablesFor !== own) {
    tables = new RangeMemo();
    tablesFor = own;
  }
  const place = range.sheet === "" ? undefined : { sheet: range.sheet, top: range.top };
  try {
    return tables.get(range, null, newestRules(), () =>
      readRuleTable(range.values, (year) => rulesOfYear(own, year), place),
    );
  } catch (error) {
    if (!(error instanceof RuleSetError)) throw error;
    const reason = ruleProblemText(officeLocale(), error.why);
    throw new FunctionProblem("value", "functions.error.ruleTable", { path: error.path, reason });
  }
}

/**
 * @param raw the argument as the function got it
 * @param only its value when it is a single one; `undefined` for a range
 * @throws FunctionProblem, UnknownYearError, ExcelProblem
 */
export async function otherRules(
  raw: unknown,
  only: CellValue | undefined,
  address: string | null | undefined,
): Promise<RuleSet> {
  if (only === undefined) {
    const range = rangeInput(raw, address);
    if (!isRuleTable(range.values)) throw new FunctionProblem("value", "functions.error.rules");
    return tableRules(range, (await ownRules.get()).rules);
  }
  const year = typeof only === "string" ? Number(only.trim() || NaN) : only;
  if (typeof year !== "number" || !Number.isInteger(year)) {
    throw new FunctionProblem("value", "functions.error.rules");
  }
  return rulesOfYear((await ownRules.get()).rules, year);
}
