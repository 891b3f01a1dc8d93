import { ExcelProblem, type ExcelProblemCode } from "../../excel/host/problem";
import { formatTime } from "../../i18n/format";
import { notice } from "../../i18n/notice";
import { failedState } from "./problem";
import { sessionTexts } from "./session.texts";
import type { SessionState } from "./types";

/** What Excel refuses at one time and not at another. */
const PASSING = new Set<ExcelProblemCode>(["busy", "general", "unanswered"]);

/** What a failed reading leaves. */
export interface Failure {
  change: Partial<SessionState>;
  /** Worth another try: soon, or after a while. */
  again: "soon" | "later" | null;
}

/**
 * The state after a failed reading. A hindrance that passes by itself leaves the figures in place and marks them as
 * old.
 * @throws what is a defect of ours
 */
export function afterFailure(error: unknown, { analysis, updatedAt, locale }: SessionState): Failure {
  const code = error instanceof ExcelProblem ? error.code : null;
  if (code === "cell-edit") return { change: { hint: notice(sessionTexts.typing, {}, "info") }, again: "soon" };
  const again = code !== null && PASSING.has(code) ? "later" : null;
  if (again === null || !analysis || updatedAt === null) return { change: failedState(error), again };
  const old = notice(
    code === "unanswered" ? sessionTexts.unanswered : sessionTexts.old,
    { time: formatTime(locale, updatedAt) },
    "warning",
  );
  return { change: { hint: old }, again };
}
