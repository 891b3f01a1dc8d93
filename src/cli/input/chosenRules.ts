import type { Locale } from "../../i18n/cliTexts";
import { newestRules, rulesOf, ruleYears, UnknownYearError } from "../../rules/index";
import type { RuleSet } from "../../rules/types";
import { problem } from "../call/problem";
import type { RulesChoice } from "../options/rules";

/**
 * The rules of a year; other years than the newest are composed only now, so that the usual call starts fast.
 * @param year the newest published one when omitted
 * @throws InputProblem that lists the known years
 */
async function rulesOfYear(year: number | undefined, locale: Locale): Promise<RuleSet> {
  try {
    return await rulesOf(year);
  } catch (error) {
    if (!(error instanceof UnknownYearError)) throw error;
    const key = error.isHistory ? "problem.history-year" : "problem.unknown-year";
    throw problem(locale, key, { year: error.year, known: error.known.join(", ") });
  }
}

/**
 * The rule sets that a command shall use, in the order of the years.
 * @throws InputProblem
 */
export async function chosenRules({ years, file }: RulesChoice, locale: Locale): Promise<RuleSet[]> {
  if (file !== undefined) {
    const [{ readRuleFile }, { withChosenSeverities }] = await Promise.all([
      import("./ruleFile"),
      import("../../i18n/severityAssumption"),
    ]);
    // Severities that somebody edited are said with every result.
    return [await withChosenSeverities(readRuleFile(file, locale), {})];
  }
  if (years.length === 0) return [await rulesOfYear(undefined, locale)];
  return Promise.all(years.map((year) => rulesOfYear(year, locale)));
}

/** The rule set of a command that takes one. @throws InputProblem */
export async function chosenRuleSet(choice: RulesChoice, locale: Locale): Promise<RuleSet> {
  const [rules = newestRules()] = await chosenRules(choice, locale);
  return rules;
}

/**
 * A rule set named by its year or by a file.
 * @throws InputProblem
 */
export async function namedRules(name: string, locale: Locale): Promise<RuleSet> {
  if (/^\d{4}$/.test(name)) return rulesOfYear(Number(name), locale);
  // A word that looks neither like a path nor like a year is taken for a mistyped year.
  if (!/[./\\]/.test(name)) throw problem(locale, "cli.rules.notYear", { value: name });
  const { readRuleFile } = await import("./ruleFile");
  return readRuleFile(name, locale);
}

/** Every year that has rules, in the order of the years. */
export function allRuleSets(locale: Locale): Promise<RuleSet[]> {
  return Promise.all(ruleYears().map((year) => rulesOfYear(year, locale)));
}
