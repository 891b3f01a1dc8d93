import { notice } from "../../../i18n/notice";
import { refused, type ActionResult } from "../../action";
import { sessionProblemTexts } from "../../session/problem.texts";
import type { SessionState } from "../../session/types";

/** @returns what stands in the way of figures, `null` when there are some */
export function problemResult({ problem, hint }: SessionState): ActionResult | null {
  if (hint) return refused(hint);
  if (!problem) return null;
  return refused(problem.kind === "table" ? notice(sessionProblemTexts.noTable, {}, "warning") : problem.notice);
}
