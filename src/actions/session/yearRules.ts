import { doubts } from "../../excel/host/doubts";
import { ExcelProblem } from "../../excel/host/problem";
import type { RulesChange, RulesOutcome } from "../../excel/stored/ruleStore";
import { newestRules, ruleYears } from "../../rules/index";
import type { SeverityChoices } from "../../checks/severities";
import type { RuleSet } from "../../rules/types";
import type { Session, SessionState } from "./types";

/** All years with rules, newest first. */
export function yearsWith(own: readonly RuleSet[]): number[] {
  return [...new Set([...ruleYears(), ...own.map(({ year }) => year)])].sort((a, b) => b - a);
}

/** What the session knows once the workbook's own rules are known. */
export function withOwn(ownRules: readonly RuleSet[]): Pick<SessionState, "ownRules" | "years"> {
  return { ownRules, years: yearsWith(ownRules) };
}

/** Nothing chosen; one object, so that what was made with it is found again. */
export const NO_SEVERITIES: SeverityChoices = {};

/**
 * Keeps own rules of a year with the document, and judges by them.
 * @param take tells the session what is kept now
 * @throws ExcelProblem when nothing was changed
 */
export async function keepOwnRules(
  change: RulesChange,
  { ownRules: kept, writeOwnRules }: Pick<typeof import("../../excel/stored/ruleStore"), "ownRules" | "writeOwnRules">,
  session: Pick<Session, "state" | "setYear">,
  evaluateAgain: () => Promise<void>,
  take: (own: Pick<SessionState, "ownRules" | "years">) => void,
): Promise<RulesOutcome> {
  const { years, year } = session.state();
  const outcome = await writeOwnRules(change);
  try {
    take(withOwn((await kept.get()).rules));
    // A year that has no rules any more is given up; a year that came with the add-in returns to the built-in rules.
    if (years.includes(year) && !session.state().years.includes(year)) await session.setYear(newestRules().year);
    else await evaluateAgain();
  } catch (error) {
    // The rules are kept: what Excel refuses then undoes nothing, so the step goes on and leaves its undo.
    if (!(error instanceof ExcelProblem)) throw error;
    doubts.arise();
  }
  return outcome;
}
