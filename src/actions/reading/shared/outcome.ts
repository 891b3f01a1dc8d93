import { notice } from "../../../i18n/notice";
import { done, refused, type ActionResult } from "../../action";
import { isFresh } from "../../session/problem";
import { sessionProblemTexts } from "../../session/problem.texts";
import type { SessionState } from "../../session/types";

/** @returns what stands in the way of figures, `null` when there are some */
export function problemResult({ problem, hint }: SessionState): ActionResult | null {
  if (hint) return refused(hint);
  if (!problem) return null;
  return refused(problem.kind === "table" ? notice(sessionProblemTexts.noTable, {}, "warning") : problem.notice);
}

/** The same after a choice that is kept: that Excel did not let us read by it yet decides nothing, and stands with the figures. */
export function afterChoice(state: SessionState): ActionResult {
  return (isFresh(state) ? problemResult(state) : null) ?? done();
}
