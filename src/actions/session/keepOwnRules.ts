import { doubts } from "../../excel/host/doubts";
import { ExcelProblem } from "../../excel/host/problem";
import type { RulesChange, RulesOutcome } from "../../excel/stored/ruleStore";
import { newestRules } from "../../rules/index";
import { loadEngine } from "./loadEngine";
import type { Session, SessionState } from "./types";
import { withOwn } from "./yearRules";

/**
 * Keeps own rules of a year with the document, and judges by them.
 * @param take tells the session what is kept now
 * @throws ExcelProblem when nothing was changed
 */
export async function keepOwnRules(
  change: RulesChange,
  session: Pick<Session, "state" | "setYear">,
  take: (own: Pick<SessionState, "ownRules" | "years">) => void,
  evaluateAgain: () => Promise<void>,
): Promise<RulesOutcome> {
  const { years, year } = session.state();
  const { ownRules: kept, writeOwnRules } = await loadEngine();
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
